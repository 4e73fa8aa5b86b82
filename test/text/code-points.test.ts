import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePointsOf } from '../../src/text/code-points.ts';

it('counts characters before an offset as other programs do, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const at = codePointsOf(text);
      for (const offset of [...text].map((_, i, all) => all.slice(0, i).join('').length))
        expect(at(offset)).toBe([...text.slice(0, offset)].length);
      expect(at(text.length)).toBe([...text].length);
    }),
  );
});

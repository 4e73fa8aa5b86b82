import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/record/reading.ts';
import { clean } from '../../src/write/terminal-text.ts';
import { openText } from '../../src/write/text.ts';
import { anyReading, aReading } from './a-reading.ts';
import { ferry } from './ferry.ts';
import { hostile } from './hostile.ts';

const plain = (reading: Reading, width: number) => {
  const writer = openText({ width, colour: false, several: false });
  return writer.item('ferry.txt', reading) + writer.end();
};

describe('the ledger', () => {
  test.each([80, 50])('at %i columns is a page worth reading', async (width) => {
    await expect(plain(ferry, width)).toMatchFileSnapshot(`ferry-${width}.txt`);
  });

  test.each([40, 50, 63, 64, 80, 120])('at %i columns is nowhere wider', (width) => {
    for (const reading of [ferry, hostile])
      for (const line of plain(reading, width).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  test('of any reading fits, and shows every word of every claim that has a source', () => {
    fc.assert(
      fc.property(anyReading, fc.integer({ min: 40, max: 100 }), (reading, width) => {
        const page = plain(reading, width);
        for (const line of page.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        const words = page.replaceAll(/\s/g, '');
        for (const { content, said } of reading.claims)
          if (said)
            for (const { start, end } of content)
              expect(words).toContain(clean(reading.document.text.slice(start, end)).replaceAll(/\s/g, ''));
      }),
      { numRuns: 60 },
    );
  });

  test('takes no fewer than 40 columns', () => {
    expect(plain(ferry, 3)).toBe(plain(ferry, 40));
  });

  test('lets no control character of an article through, and without colour writes none itself', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(plain(hostile, 80)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  test('with colour says the same words', () => {
    const coloured = openText({ width: 80, colour: true, several: false }).item('ferry.txt', ferry);
    expect(coloured).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain(ferry, 80));
  });

  test('of a text without attributions says that it rests on its author alone', () => {
    const page = plain(aReading({}, [['paragraph', 'Rain fell all night. The river rose.']]), 80);
    expect(page).toContain('2 claims · no attributions · all 7 words rest on the author alone');
  });

  test('of an empty text says so', () => {
    const page = plain(aReading({}, []), 80);
    expect(page).toContain('Untitled');
    expect(page).toContain('no body of text');
  });

  test('of several articles names each input', () => {
    const writer = openText({ width: 80, colour: false, several: true });
    const page = writer.item('one.txt', ferry) + writer.item('bad\u001b]0;name.txt', ferry) + writer.end();
    expect(page).toMatch(/^ one\.txt$/m);
    expect(page).toMatch(/^ bad\ufffd\]0;name\.txt$/m);
  });
});

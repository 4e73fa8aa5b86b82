import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findQuote, quoteOf } from '../../src/text/quote.ts';

const text = 'The pier is shut, she said. The pier is shut, he said.';
const second = { start: 28, end: 44 };

it('finds words where they stood, also if they stand there twice', () => {
  const quote = quoteOf(text, [second]);
  expect(quote.exact).toBe('The pier is shut');
  expect(findQuote(text, quote)).toEqual([second]);
});

it('finds words that have moved with what is around them', () => {
  expect(findQuote(`A new headline. ${text}`, quoteOf(text, [second]))).toEqual([{ start: 44, end: 60 }]);
});

it('never finds words that are only alike', () => {
  const quote = quoteOf(text, [second]);
  expect(findQuote(text.replace('he said', 'we said'), quote)).toBeNull();
  expect(findQuote(text.replaceAll('shut', 'open'), quote)).toBeNull();
});

it('does not choose between two places', () => {
  const around = `${'x'.repeat(40)} pier ${'x'.repeat(40)}`;
  expect(findQuote(`y${around}${around}`, quoteOf(around, [{ start: 41, end: 45 }]))).toBeNull();
});

it('gives back the spans it was made of, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 4 }),
      fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
      (words, at) => {
        const [a, b, c, d] = at.map((offset) => offset % (words.length + 1)).sort((x, y) => x - y) as [
          number,
          number,
          number,
          number,
        ];
        const spans = [
          { start: a, end: b },
          { start: c, end: d },
        ];
        expect(findQuote(words, quoteOf(words, spans))).toEqual(spans);
      },
    ),
  );
});

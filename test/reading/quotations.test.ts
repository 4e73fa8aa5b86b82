import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/english.ts';
import { toQuotations } from '../../src/reading/quotations.ts';
import { toSentences } from '../../src/reading/sentences.ts';
import { spanOf, toTokens } from '../../src/reading/tokens.ts';
import type { Block } from '../../src/record/document.ts';

/** The quotations of a text whose paragraphs stand on lines of their own. */
const read = (text: string, kind: Block['kind'] = 'paragraph') => {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind,
  }));
  const tokens = toTokens(text, blocks, english.orthography);
  return toQuotations(tokens, toSentences(tokens, english.orthography), english.orthography).map((quotation) => {
    const { start, end } = spanOf(tokens, quotation.open, quotation.close);
    return { ...quotation, text: text.slice(start, end) };
  });
};
const quoted = (text: string): string[] => read(text).map((one) => one.text);

describe('words in marks of any kind are a quotation', () => {
  it.each([
    ['“the lamp”'],
    ['"the lamp"'],
    ['‘the lamp’'],
    ["'the lamp'"],
    ['«the lamp»'],
    ['„the lamp“'],
    ['‚the lamp‘'],
    ['‹the lamp›'],
    ["``the lamp''"],
    ["''the lamp''"],
  ])('%s', (words) => {
    expect(quoted(`She saw ${words} go out.`)).toEqual([words]);
  });

  it.each([
    ['The boats’ crews and Doe’s crew slept.'],
    ["The boats' crews don't sleep."],
    ["They left in '98, 'tis said."],
  ])('apostrophes open none: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });
});

describe('a mark without its fellow', () => {
  it('holds to the end of its sentence and says that it is open', () => {
    const [one, ...others] = read('She said “the lamp is out. The boats waited.');
    expect([one!.text, one!.closed, others]).toEqual(['“the lamp is out.', false, []]);
  });

  it('holds its paragraph where the next one opens with such a mark, which goes on from it', () => {
    const [one, two] = read('She said: “The lamp is out. The boats wait.\n“We go on,” she said.');
    expect([one!.text, one!.closed]).toEqual(['“The lamp is out. The boats wait.', false]);
    expect([two!.text, two!.closed, two!.continues]).toEqual(['“We go on,”', true, 0]);
  });

  it('that closes nothing is none', () => {
    expect(quoted('The lamp is out,” she said.')).toEqual([]);
  });
});

it('a quotation within another stands deeper', () => {
  expect(read('“He said ‘go home’ and left,” she said.').map(({ text, depth }) => [text, depth])).toEqual([
    ['“He said ‘go home’ and left,”', 0],
    ['‘go home’', 1],
  ]);
});

it('a block that the page sets off is a quotation, with marks or without', () => {
  expect(read('The lamp is out.', 'quote').map(({ text, depth }) => [text, depth])).toEqual([['The lamp is out.', 0]]);
  expect(read('“The lamp is out.”', 'quote')).toHaveLength(1);
});

import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orthography } from '../../src/language/en/orthography.ts';
import { isVerb, makeTagger, nameOf, VBD, VBN, X } from '../../src/learn/tags.ts';
import { toSentences } from '../../src/reading/sentences.ts';
import { toTokens } from '../../src/reading/tokens.ts';

const bytes = new Uint8Array(readFileSync(new URL('../../models/en/tags.bin', import.meta.url)));
const tagger = makeTagger(bytes);
const language = { ...orthography, speaks: () => false };

const tagsOf = (text: string): { word: string; tag: number }[] => {
  const tokens = toTokens(text, [{ start: 0, end: text.length, kind: 'paragraph' }], language);
  const tags = tagger.tag(tokens, toSentences(tokens, language));
  return [...tags].map((tag, i) => ({ word: text.slice(tokens.start[i], tokens.end[i]), tag }));
};
const line = (text: string): string =>
  tagsOf(text)
    .map(({ word, tag }) => `${word}/${nameOf(tag)}`)
    .join(' ');
const tagIn = (text: string, word: string): number => tagsOf(text).find((found) => found.word === word)!.tag;

describe('parts of speech', () => {
  test('a plain sentence of news', () => {
    expect(line('The minister said on Monday that the harbour would reopen.')).toBe(
      'The/DET minister/NOUN said/VERB on/ADP Monday/PROPN that/SCONJ the/DET harbour/NOUN would/AUX reopen/VERB ./PUNCT',
    );
  });

  test('names never seen before are names', () => {
    for (const name of ['Tervalle', 'Oskoven', 'Brandimarsh', 'Yalutin'])
      expect(nameOf(tagIn(`The mayor, Anna ${name}, said nothing.`, name))).toBe('PROPN');
  });

  test('every word of a name is part of the name', () => {
    expect(line('He met reporters at the White House.')).toMatch(/White\/PROPN House\/PROPN/);
  });

  test.each(['"', '“'])('a quotation in %s marks reads like any text', (open) => {
    const close = open === '“' ? '”' : '"';
    expect(line(`${open}We will not wait,${close} she said.`)).toBe(
      `${open}/PUNCT We/PRON will/AUX not/PART wait/VERB ,/PUNCT ${close}/PUNCT she/PRON said/VERB ./PUNCT`,
    );
  });

  test('a curly apostrophe is the same word as a straight one', () => {
    expect(line('They don’t think the town’s mayor can’t win.').replaceAll('’', "'")).toBe(
      line("They don't think the town's mayor can't win."),
    );
  });

  test('a headline in capitals still has its verb and its small words', () => {
    const tagged = line('MINISTER SAYS THE TOWN WILL BE REBUILT IN SPRING');
    expect(tagged).toMatch(/SAYS\/VERB THE\/DET TOWN\/NOUN WILL\/AUX BE\/AUX REBUILT\/VERB IN\/ADP/);
  });

  test('finite verbs are told from participles', () => {
    expect(tagIn('The guards left the town.', 'left')).toBe(VBD);
    expect(tagIn('The guards have left the town.', 'left')).toBe(VBN);
    expect(tagIn('Officials rejected the plan.', 'rejected')).toBe(VBD);
    expect(tagIn('The plan was rejected by officials.', 'rejected')).toBe(VBN);
    expect(isVerb(tagIn('They want to leave.', 'leave'))).toBe(true);
  });
});

test('any text at all gets one tag a token', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { tag } of tagsOf(text)) {
        expect(tag).toBeGreaterThan(0);
        expect(tag === X || nameOf(tag) !== 'X').toBe(true);
      }
    }),
  );
});

test('what was read before does not change what is read now', () => {
  const text = 'The Tervalle council rejected the report, a spokesman said.';
  const before = line(text);
  line('tervalle rejected Council reports in a Report and said The spokesman.');
  expect(line(text)).toBe(before);
  expect(makeTagger(bytes).tag.length).toBe(2);
});

test('bytes that are no model are refused', () => {
  expect(() => makeTagger(new Uint8Array([1, 2, 3]))).toThrow(TypeError);
  expect(() => makeTagger(bytes.subarray(0, bytes.length - 1))).toThrow(TypeError);
  expect(() => makeTagger(bytes.map((byte, i) => (i === 4 ? byte + 1 : byte)))).toThrow(TypeError);
});

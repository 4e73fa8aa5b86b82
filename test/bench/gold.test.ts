import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGold, loadPasses } from '../../bench/gold/gold.ts';
import { parseGold } from '../../bench/gold/parse.ts';
import { slice } from '../../src/text/spans.ts';

const file = (text: string, ...lines: string[]) => `subject: test\n---\n${text}\n---\n${lines.join('\n')}\n`;

describe('a gold file', () => {
  const gold = parseGold(
    'bridge',
    file(
      '{C1 “It held,”} {S1,S2 Ilse Marant} {Q1 said}, {Q2 adding} {C2 that {S3 the office} {Q3 feared} {C3 ice}}. {C1 “So far.”}',
      '1 person speech "Ilse Marant"',
      '2 person speech "Ilse Marant"',
      '3 organisation thought - possible future in 2',
    ),
  );

  it('gives the text without its marks', () => {
    expect(gold.text).toBe('“It held,” Ilse Marant said, adding that the office feared ice. “So far.”');
    expect(gold.about).toEqual({ subject: 'test' });
  });

  it('gives every role’s words, in pieces and shared ones too', () => {
    const words = gold.attributions.map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => spans.map((span) => slice(gold.text, span))),
    );
    expect(words).toEqual([
      [['Ilse Marant'], ['said'], ['“It held,”', '“So far.”']],
      [['Ilse Marant'], ['adding'], ['that the office feared ice']],
      [['the office'], ['feared'], ['ice']],
    ]);
  });

  it('takes what a line does not say as plain', () => {
    expect(gold.attributions.map(({ firmness }) => firmness)).toEqual([
      { polarity: 'affirmed', certainty: 'certain', mode: 'actual' },
      { polarity: 'affirmed', certainty: 'certain', mode: 'actual' },
      { polarity: 'affirmed', certainty: 'possible', mode: 'future' },
    ]);
    expect(gold.attributions.map(({ within, speaker }) => [within, speaker])).toEqual([
      [null, 'Ilse Marant'],
      [null, 'Ilse Marant'],
      [2, null],
    ]);
  });

  it.each([
    ['a number without a line', file('{S1 She} {Q1 said} {C1 so}.'), 'number 1 has marks and no line'],
    ['a line without marks', file('She said so.', '1 person speech -'), 'lacks a cue or a content'],
    ['a mark that is not closed', file('{S1 She said so.'), 'not closed'],
    ['a brace too many', file('She} said so.'), 'a } too many'],
    ['white space at an edge', file('{S1 She } {Q1 said} {C1 so}', '1 person speech -'), 'white space'],
    ['a word it does not know', file('{S1 She} {Q1 said} {C1 so}', '1 person shouted -'), '“shouted”'],
    ['a person without words', file('{Q1 said} {C1 so}', '1 person speech -'), 'no source'],
    ['an outer one that is not there', file('{S1 She} {Q1 said} {C1 so}', '1 person speech - in 9'), '1 is in 9'],
    ['a number twice', file('{S1 She} {Q1 said} {C1 so}', '1 person speech -', '1 person speech -'), 'two lines'],
    ['no list', 'subject: test\n---\nShe said so.\n', '2 parts'],
  ])('is refused with %s', (_, text, message) => {
    expect(() => parseGold('bridge', text)).toThrow(RangeError);
    expect(() => parseGold('bridge', text)).toThrow(message);
  });
});

describe('the gold set', () => {
  const own = loadGold('own');
  const wikinews = loadGold('wikinews');

  it('has at least 40 passages of our own and 25 Wikinews articles with their credit', () => {
    expect(own.length).toBeGreaterThanOrEqual(40);
    expect(wikinews).toHaveLength(25);
    for (const { about } of wikinews)
      expect(about).toMatchObject({
        title: /./,
        date: /^\d{4}-/,
        url: /^https:\/\/en\.wikinews\.org\//,
        licence: /CC BY/,
      });
  });

  it('has every document in two passes over the same words, and settled', () => {
    for (const { passes, settled } of [...loadPasses('own'), ...loadPasses('wikinews')])
      for (const { text } of passes) expect(text).toBe(settled.text);
  });

  it('has every source kind, act, polarity, certainty and mode', () => {
    const all = [...own, ...wikinews].flatMap(({ attributions }) => attributions);
    const seen = (word: (gold: (typeof all)[number]) => string) => new Set(all.map(word)).size;
    expect(seen(({ sourceKind }) => sourceKind)).toBe(7);
    expect(seen(({ act }) => act)).toBe(6);
    expect(seen(({ firmness }) => firmness.polarity)).toBe(2);
    expect(seen(({ firmness }) => firmness.certainty)).toBe(3);
    expect(seen(({ firmness }) => firmness.mode)).toBe(5);
  });

  it.each([...own, ...wikinews].map((gold) => [gold.id, gold] as const))(
    '%s says that an attribution is nested wherever its cue lies in the content of another',
    (_, { attributions }) => {
      for (const inner of attributions) {
        const around = attributions.filter(
          (outer) =>
            outer !== inner &&
            inner.cue.some((cue) => outer.content.some((span) => span.start <= cue.start && cue.end <= span.end)),
        );
        if (around.length) expect(around.map(({ number }) => number)).toContain(inner.within);
      }
    },
  );

  it.each(own.map((gold) => [gold.id, gold] as const))('%s has the words of its article', (id, { text, about }) => {
    const article = new URL(`../../${about.file ?? `test/articles/${id}/article.txt`}`, import.meta.url);
    expect(`${text}\n`).toBe(readFileSync(article, 'utf8'));
  });
});

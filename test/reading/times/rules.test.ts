import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { rules } from '../../../src/language/en/time-rules.ts';
import { timesIn, valuesIn, WEDNESDAY } from './times-in.ts';

describe(`every rule finds what it says it does in an article of ${WEDNESDAY}`, () => {
  it.each(rules.flatMap(({ name, yes }) => yes.map((sentence) => [name, sentence] as const)))(
    '%s: %s',
    async (name, sentence) => {
      const text = sentence.replace(/\[(.*?)\|.*?\]/g, '$1');
      expect(await valuesIn(text)).toEqual([...sentence.matchAll(/\[(.*?)\]/g)].map(([, marked]) => marked));
      expect((await timesIn(text)).map(({ because }) => because.rule)).toContain(`time:${name}`);
    },
  );

  it('and says how often it is right', () => {
    const { scores } = english.times;
    for (const { name } of rules) expect(scores[name]).toEqual([expect.any(Number), expect.any(Number)]);
    expect(Object.keys(scores).sort()).toEqual([...new Set(rules.map(({ name }) => name))].sort());
  });

  it('has an example', () => {
    expect(rules.filter(({ yes }) => yes.length === 0).map(({ pattern }) => pattern)).toEqual([]);
  });
});

describe('and leaves alone what it says it does', () => {
  it.each(rules.flatMap(({ name, no = [] }) => no.map((sentence) => [name, sentence] as const)))(
    '%s: %s',
    async (name, sentence) => {
      expect((await timesIn(sentence)).filter(({ because }) => because.rule === `time:${name}`)).toEqual([]);
    },
  );
});

import { describe, expect, test } from 'vitest';
import type { Role, RoleSpan, Side } from '../../src/learn/attributions/labels.ts';
import { link } from '../../src/reading/link.ts';

const signs: Readonly<Record<string, readonly [Role, Side]>> = {
  s: ['source', 'before'],
  z: ['source', 'after'],
  c: ['cue', null],
  t: ['content', 'before'],
  u: ['content', 'after'],
};

/**
 * Spans of one token each from a row of signs, one attribution's "s" source, "c" cue and "u" content after its cue, "t" content
 * before it, "z" source after it. "." ends a sentence, "/" a paragraph, "-" is a word of no role.
 */
const toRow = (row: string) => {
  const spans: RoleSpan[] = [];
  const sentenceOf: number[] = [];
  const block: number[] = [];
  for (const sign of row) {
    const i = sentenceOf.length;
    sentenceOf.push(i === 0 ? 0 : sentenceOf[i - 1]! + (/[./]/.test(row[i - 1]!) ? 1 : 0));
    block.push(i === 0 ? 0 : block[i - 1]! + (row[i - 1] === '/' ? 1 : 0));
    const kind = signs[sign];
    if (kind) spans.push({ role: kind[0], side: kind[1], first: i, last: i, score: 0.5 });
  }
  return { spans, places: { sentenceOf, block } };
};

/** The tokens of each attribution, source, cue and content set apart by bars. */
const linked = (row: string): string[] => {
  const { spans, places } = toRow(row);
  return link(spans, places).map(({ source, cue, content }) =>
    [source, cue, content].map((role) => role.map(({ first }) => first).join(' ')).join('|'),
  );
};

describe('link', () => {
  test('ties who, said and what, in whatever order they stand', () => {
    expect(linked('scu')).toEqual(['0|1|2']);
    expect(linked('tsc')).toEqual(['1|2|0']);
    expect(linked('tcz')).toEqual(['2|1|0']);
    expect(linked('csu')).toEqual(['1|0|2']);
  });

  test('keeps a content in two pieces together: “First,” she said, “second.”', () => {
    expect(linked('t-sc-u')).toEqual(['2|3|0 5']);
  });

  test('lets a quotation go on in the next sentence and the next paragraph', () => {
    expect(linked('tsc.u')).toEqual(['1|2|0 4']);
    expect(linked('scu/u')).toEqual(['0|1|2 4']);
  });

  test('gives each of two speakers their own words', () => {
    expect(linked('tsc.tsc')).toEqual(['1|2|0', '5|6|4']);
    expect(linked('scu.tcz')).toEqual(['0|1|2', '6|5|4']);
  });

  test('believes the side that a content says its cue is on', () => {
    expect(linked('scu-u.tsc')).toEqual(['0|1|2 4', '7|8|6']);
    expect(linked('scu-t-sc')).toEqual(['0|1|2', '6|7|4']);
  });

  test('shares the source of the attribution before it within a sentence', () => {
    expect(linked('scu-cu')).toEqual(['0|1|2', '0|4|5']);
    expect(linked('scu.-cu')).toEqual(['0|1|2', '|5|6']);
  });

  test('leaves out what has no cue, and cues that nothing is said by', () => {
    expect(linked('t.u/s')).toEqual([]);
    expect(linked('c.scu')).toEqual(['2|3|4']);
    expect(linked('')).toEqual([]);
  });

  test('is as sure as all its parts together', () => {
    const { spans, places } = toRow('scu');
    expect(link(spans, places)[0]!.score).toBeCloseTo(0.125);
  });

  test('takes time in step with the length of the text', () => {
    const { spans, places } = toRow('scu.tsc/'.repeat(20_000));
    expect(link(spans, places)).toHaveLength(40_000);
  });
});

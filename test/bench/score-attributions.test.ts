import { describe, expect, it } from 'vitest';
import {
  type Annotated,
  mismatch,
  type Pair,
  pairLeniently,
  scoreAttributions,
  tokenize,
  tokenSets,
} from '../../bench/score-attributions.ts';
import { isPlainSpeech, onlyPlainSpeech, quotations } from '../../bench/slices.ts';

const text = 'Mayor Ilse Brandt said the bridge is safe. Doubt grew. Divers: “It leaks badly,” they warned.';

const at = (...pieces: string[]): Pair[] =>
  pieces.map((piece) => {
    const start = text.indexOf(piece);
    if (start < 0) throw new Error(`not in the text: ${piece}`);
    return [start, start + piece.length];
  });

const said = { source: at('Mayor Ilse Brandt'), cue: at('said'), content: at('the bridge is safe') };
const colon = { source: at('Divers'), cue: at(':'), content: at('It leaks badly') };
const gold: Annotated[] = [{ id: 'a', text, attributions: [said, colon] }];

const percent = (x: number): number => Math.round(1000 * x) / 10;
const of = (attributions: Annotated['attributions']) => scoreAttributions(gold, [{ id: 'a', attributions }]);

describe('the scores of attributions', () => {
  it('are all 100 for the gold itself', () => {
    for (const score of Object.values(of(gold[0]!.attributions))) expect(percent(score.f1)).toBe(100);
  });

  it('do not mind quotation marks and commas', () => {
    const quoted = { ...colon, content: at('“It leaks badly,”') };
    expect(percent(of([said, quoted])['all exact'].f1)).toBe(100);
  });

  it('are those worked out by hand', () => {
    // The first find lacks the title (2 of 3 source words) and is right else; the second has another cue and no partner.
    const scores = of([
      { source: at('Ilse Brandt'), cue: at('said'), content: at('the bridge is safe') },
      { source: at('they'), cue: at('warned'), content: at('It leaks badly') },
    ]);
    expect(scores['cue exact']).toEqual({ p: 0.5, r: 0.5, f1: 0.5, predicted: 2, gold: 2 });
    expect(scores['source exact'].f1).toBe(0);
    expect(scores['content exact'].f1).toBe(0.5);
    expect(scores['all exact'].f1).toBe(0);
    // Cue tokens: found said, warned; gold said, the colon.
    expect(scores['cue overlap']).toEqual({ p: 0.5, r: 0.5, f1: 0.5, predicted: 2, gold: 2 });
    // Source words: found Ilse, Brandt, they; gold Mayor, Ilse, Brandt, Divers.
    expect(scores['source overlap']).toMatchObject({ p: 2 / 3, r: 2 / 4, predicted: 3, gold: 4 });
    // Content words: all seven.
    expect(scores['content overlap']).toMatchObject({ p: 1, r: 1, predicted: 7, gold: 7 });
    expect(scores['attributed tokens']).toEqual(scores['content overlap']);
    expect(scores['all overlap']).toMatchObject({ p: 10 / 12, r: 10 / 13, predicted: 12, gold: 13 });
    // Jaccard of the first: source 2/3, content 1. The second shares no cue token with any.
    expect(scores.lenient).toEqual({ p: 0.5, r: 0.5, f1: 0.5, predicted: 2, gold: 2 });
  });

  it('count a document nobody predicted as empty, and refuse one that gold does not have', () => {
    expect(scoreAttributions(gold, []).lenient).toEqual({ p: 0, r: 0, f1: 0, predicted: 0, gold: 2 });
    expect(() => scoreAttributions(gold, [{ id: 'b', attributions: [] }])).toThrow(/no gold document b/);
  });

  it('refuse a span that goes backwards', () => {
    expect(() => of([{ ...said, cue: [[5, 5]] }])).toThrow(RangeError);
  });
});

describe('pairing', () => {
  const tokens = tokenize(text);

  it('gives each gold attribution to one prediction only', () => {
    const set = tokenSets(said, tokens);
    expect(pairLeniently([set, set], [set])).toEqual([0, -1]);
  });

  it('tells which role keeps two attributions apart', () => {
    const set = tokenSets(said, tokens);
    expect(mismatch(tokenSets(colon, tokens), set)).toBe('cue');
    expect(mismatch(tokenSets({ ...said, content: at('bridge') }, tokens), set)).toBe('content');
    expect(mismatch(tokenSets({ ...said, source: [] }, tokens), set)).toBe('source');
    expect(mismatch(set, set)).toBeNull();
  });
});

describe('slices', () => {
  it('hold a plain speech verb to its forms and leave a warning out', () => {
    expect(isPlainSpeech(text, said)).toBe(true);
    expect(isPlainSpeech(text, { ...colon, cue: at('warned') })).toBe(false);
    expect(onlyPlainSpeech(gold, () => text)[0]?.attributions).toEqual([said]);
  });

  it('know what stands between quotation marks, and close an open one with its paragraph', () => {
    const words = (sample: string) => quotations(sample).map(([start, end]) => sample.slice(start, end));
    expect(words('“One,” he said. "Two."')).toEqual(['One,', 'Two.']);
    expect(words('“One went\n\n“on” she said')).toEqual(['One went', 'on']);
  });
});

import { describe, expect, it } from 'vitest';
import { amend as amendBy, JUDGED } from '../../src/amend/amend.ts';
import { type Changes, changed } from '../../src/amend/change.ts';
import type { Claim } from '../../src/record/claim.ts';
import { Judgement } from '../../src/record/judgement.ts';
import { Reading } from '../../src/record/reading.ts';
import { quoteOf } from '../../src/text/quote.ts';
import { slice } from '../../src/text/spans.ts';
import { readText } from '../reading/read-text.ts';

const text = `Mayor Ilse Brandt said the bridge is shut and the ferry runs. Vera Lind denied that two boats sank.

The harbour is open.`;
const reading = await readText(text);
const amend = (of: Reading, claims: readonly Judgement[]) => {
  const { reading, orphans } = amendBy(of, { claims, names: [] });
  return { reading, orphans: orphans.claims };
};
const by = { who: 'Ann Doe', at: '2026-04-02T10:00:00.000Z' };

const wordsOf = ({ content }: Claim, of = reading): string =>
  content.map((span) => slice(of.document.text, span)).join(' … ');
const claimOf = (words: string, of = reading): Claim => of.claims.find((claim) => wordsOf(claim, of).includes(words))!;

const untouched = (claim: Claim): Judgement => ({
  quote: quoteOf(reading.document.text, claim.content),
  added: false,
  state: 'open',
  tags: [],
  notes: [],
  words: null,
  firmness: null,
  speaker: null,
});

const judged = (words: string, changes: Changes): Judgement => {
  const claim = claimOf(words);
  const { cues: _, ...firmness } = claim.firmness;
  return changed(untouched(claim), changes, { firmness, speaker: null }, reading.document.text, by);
};
const speakerOf = (claim: Claim, of: Reading): string | undefined =>
  of.entities.find(({ id }) => id === of.attributions.find((one) => one.id === claim.said)?.speaker)?.name;

describe('judgements', () => {
  it('that change nothing leave the reading as it is', () => {
    const all = reading.claims.map(untouched);
    expect(amend(reading, all)).toEqual({ reading, orphans: [] });
    expect(amend(reading, [judged('boats', { state: 'rejected', tag: ['x'], note: 'y' })]).reading).toEqual(reading);
  });

  it('put right the words, the firmness and the speaker of one claim, which keeps its id', () => {
    const { reading: amended, orphans } = amend(reading, [
      judged('boats', {
        words: 'two boats sank',
        firmness: { certainty: 'possible' },
        speaker: 'Joe Rand',
        source: 'person',
      }),
    ]);
    const claim = claimOf('two boats sank', amended);
    expect(orphans).toEqual([]);
    expect(wordsOf(claim)).toBe('two boats sank');
    expect(claim.id).toBe(claimOf('boats').id);
    expect(claim.firmness).toMatchObject({ polarity: 'denied', certainty: 'possible' });
    expect(speakerOf(claim, amended)).toBe('Joe Rand');
    expect(claim.because).toEqual({ rule: JUDGED, spans: [], score: 1 });
    expect(amended.claims.filter(({ id }) => id !== claim.id)).toEqual(
      reading.claims.filter(({ id }) => id !== claim.id),
    );
    expect(Reading.parse(amended)).toEqual(amended);
  });

  it('know a speaker by name that the reading has', () => {
    const { reading: amended } = amend(reading, [judged('harbour', { speaker: 'ILSE BRANDT' })]);
    expect(speakerOf(claimOf('harbour', amended), amended)).toBe('Ilse Brandt');
    expect(amended.entities).toEqual(reading.entities);
  });

  it('add a claim that was missed, in its place in the text', () => {
    const span = { start: text.indexOf('the ferry runs'), end: text.indexOf('the ferry runs') + 14 };
    const judgement = { ...untouched({ content: [span] } as unknown as Claim), added: true };
    const { reading: amended } = amend(reading, [judgement]);
    expect(amended.claims).toHaveLength(reading.claims.length + 1);
    const starts = amended.claims.map(({ content }) => content[0]!.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(Reading.parse(amended)).toEqual(amended);
  });

  it('hold for the claim of their words in another reading of the text, else are orphaned', async () => {
    const judgements = [judged('boats', { state: 'accepted' }), judged('harbour', { speaker: 'Joe Rand' })];
    const longer = await readText(`A headline.\n\n${text}`);
    expect(amend(longer, judgements).orphans).toEqual([]);
    const without = { ...reading, claims: reading.claims.filter((claim) => !wordsOf(claim).includes('boats')) };
    expect(amend(without, judgements).orphans).toEqual([judgements[0]]);
    const other = await readText(text.replace('two boats', 'ten boats'));
    expect(amend(other, judgements).orphans).toContain(judgements[0]);
  });

  it('take only words that stand where the claim does', () => {
    expect(() => judged('boats', { words: 'the bridge is shut' })).toThrow(/nowhere about where/);
    expect(() => judged('boats', { words: 'o' })).toThrow(/2 times/);
    expect(() => judged('boats', { words: '' })).toThrow(/nowhere/);
    expect(() => judged('boats', { tag: [' '] })).toThrow(/on one line/);
  });

  it('are plain data', () => {
    const judgement = judged('boats', { note: 'to be asked', tag: ['b', 'a'], firmness: { mode: 'future' } });
    expect(Judgement.parse(JSON.parse(JSON.stringify(judgement)))).toEqual(judgement);
    expect(judgement.tags).toEqual(['a', 'b']);
    expect(judgement.notes).toEqual([{ ...by, note: 'to be asked' }]);
  });
});

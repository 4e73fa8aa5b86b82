import { describe, expect, it } from 'vitest';
import { readText, withCue, wordsOf } from './read-text.ts';

const article = `The mill in Port Selim closed on Monday, and it will not open again.

“We go on,” said Ilse Marant, the owner, on Tuesday. Marant said that guards had told her the gate was shut.`;

describe('every word of the body is in one claim', () => {
  it('each claim is its speaker’s, and what is left over the author’s own', async () => {
    const reading = await readText(article);
    const covered = reading.claims.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
    for (const [k, span] of covered.entries()) expect(span.start).toBeGreaterThanOrEqual(covered[k - 1]?.end ?? 0);
    const left = covered.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), article);
    expect(left.trim()).toBe('');
  });

  it('words within another’s words are the inner speaker’s claim', async () => {
    const reading = await readText(article);
    const inner = withCue(reading, 'had told');
    const claim = reading.claims.find(({ said }) => said === inner.id)!;
    expect(wordsOf(reading, claim.content)).toBe('the gate was shut.');
  });
});

describe('what only carries an attribution claims nothing', () => {
  it('is told apart as a frame, and put plainly', async () => {
    const reading = await readText('Ilse Marant did not say how the mill had burned.');
    const frame = reading.claims.find(({ because }) => because.rule === 'frame')!;
    expect(wordsOf(reading, frame.content)).toBe('Ilse Marant did not say');
    expect(frame.firmness).toEqual({ polarity: 'affirmed', certainty: 'certain', mode: 'actual', cues: [] });
  });

  it('the author’s own words are put as they stand', async () => {
    const reading = await readText(article);
    const own = reading.claims.filter(({ because }) => because.rule === 'own-voice');
    expect(own.map(({ content }) => wordsOf(reading, content))).toEqual([
      'The mill in Port Selim closed on Monday, and it will not open again.',
    ]);
    expect(own[0]!.firmness.polarity).toBe('affirmed');
  });
});

it('knows whom a claim is about', async () => {
  const reading = await readText('Ann Doe said Ilse Marant had left Port Selim.');
  const claim = reading.claims.find(({ said }) => said !== null)!;
  const names = claim.about.map((id) => reading.entities.find((entity) => entity.id === id)?.name);
  expect(names).toContain('Ilse Marant');
});

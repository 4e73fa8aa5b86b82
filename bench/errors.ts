import { type Annotated, mismatch, type Pieces, pairLeniently, tokenize, tokenSets } from './score-attributions.ts';
import { quotations, slices } from './slices.ts';

interface Tally {
  gold: number;
  found: number;
  predicted: number;
  right: number;
}

/**
 * What was missed and what was found where gold has nothing, as text: recall and precision by slice (lenient), why
 * things were missed, then up to `show` misses and `show` false finds, spread evenly over the documents.
 */
export const attributionErrors = (
  gold: readonly Annotated[],
  predicted: readonly Pick<Annotated, 'id' | 'attributions'>[],
  cueCounts: ReadonlyMap<string, number> | null,
  show: number,
): string => {
  const byId = new Map(predicted.map((document) => [document.id, document.attributions]));
  const tallies = new Map<string, Tally>();
  const reasons = new Map<string, number>();
  const missed: string[] = [];
  const falseFinds: string[] = [];

  for (const { id, text, attributions } of gold) {
    const tokens = tokenize(text);
    const quoted = quotations(text);
    const finds = byId.get(id) ?? [];
    const goldSets = attributions.map((attribution) => tokenSets(attribution, tokens));
    const findSets = finds.map((attribution) => tokenSets(attribution, tokens));
    const answers = pairLeniently(findSets, goldSets);
    const answered = new Set(answers);

    const count = (attribution: Pieces, add: (tally: Tally) => void): void => {
      for (const [slice, value] of Object.entries(slices(text, quoted, attribution, cueCounts))) {
        const key = `${slice.padEnd(13)} ${value}`;
        if (!tallies.has(key)) tallies.set(key, { gold: 0, found: 0, predicted: 0, right: 0 });
        add(tallies.get(key)!);
      }
    };
    attributions.forEach((attribution, i) => {
      count(attribution, (tally) => {
        tally.gold++;
        if (answered.has(i)) tally.found++;
      });
      if (answered.has(i)) return;
      const reason = reasonOf(findSets.map((find) => mismatch(find, goldSets[i]!)));
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      missed.push(`[${reason}] ${inWords(text, attribution)}  (${id})`);
    });
    finds.forEach((attribution, i) => {
      count(attribution, (tally) => {
        tally.predicted++;
        if (answers[i]! >= 0) tally.right++;
      });
      if (answers[i]! < 0) falseFinds.push(`${inWords(text, attribution)}  (${id})`);
    });
  }

  return [
    'slice                                recall    of   precision    of',
    ...[...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, tally]) => sliceRow(key, tally)),
    '',
    'why missed',
    ...[...reasons].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${String(count).padStart(6)}  ${reason}`),
    '',
    `missed: ${missed.length}`,
    ...spread(missed, show),
    '',
    `found where nothing is annotated: ${falseFinds.length}`,
    ...spread(falseFinds, show),
  ].join('\n');
};

/** The mildest failing among the predictions: the nearest one tells what has to be mended. */
const reasonOf = (failings: readonly ('cue' | 'source' | 'content' | null)[]): string => {
  if (failings.includes(null)) return 'taken by another';
  if (failings.includes('source')) return 'source wrong';
  return failings.includes('content') ? 'content wrong' : 'cue missed';
};

const sliceRow = (key: string, { gold, found, predicted, right }: Tally): string => {
  const cell = (hits: number, of: number): string =>
    `${(of ? (100 * hits) / of : 0).toFixed(1).padStart(7)} ${String(of).padStart(5)}`;
  return `${key.padEnd(36)}${cell(found, gold)}     ${cell(right, predicted)}`;
};

const inWords = (text: string, { source, cue, content }: Pieces): string => {
  const words = (spans: Pieces['cue']): string =>
    spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ') || '–';
  return `${words(source)} | ${words(cue)} | ${words(content)}`;
};

const spread = (lines: readonly string[], show: number): string[] => {
  const step = Math.max(1, lines.length / Math.max(1, show));
  return Array.from({ length: Math.min(show, lines.length) }, (_, i) => `  ${lines[Math.floor(i * step)]}`);
};

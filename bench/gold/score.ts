import type { Reading } from '../../src/record/reading.ts';
import type { Score } from '../score-attributions.ts';
import { type Agreement, agreement, fields } from './agreement.ts';
import type { GoldAttribution, GoldDocument } from './parse.ts';

/** What was read, as a person would have marked it, so that both are compared by the same measures. */
const asMarked = ({ id, text }: Pick<GoldDocument, 'id' | 'text'>, reading: Reading): GoldDocument => {
  const numbers = new Map(reading.attributions.map((one, i) => [one.id, i + 1]));
  const names = new Map(reading.entities.map((entity) => [entity.id, entity.name]));
  return {
    id,
    text,
    about: {},
    attributions: reading.attributions.map(
      (one): GoldAttribution => ({
        number: numbers.get(one.id)!,
        source: one.source,
        cue: one.cue,
        content: one.content,
        sourceKind: one.sourceKind,
        act: one.act,
        speaker: one.speaker === null ? null : (names.get(one.speaker) ?? null),
        firmness: reading.claims.find(({ said }) => said === one.id)?.firmness ?? plain,
        within: one.within === null ? null : (numbers.get(one.within) ?? null),
      }),
    ),
  };
};

const plain = { polarity: 'affirmed', certainty: 'certain', mode: 'actual' } as const;

/** How well the readings of each part answer its gold. */
export const scoreGold = (gold: readonly GoldDocument[], readings: readonly Reading[]): Agreement =>
  agreement(gold.map((document, i) => [document, asMarked(document, readings[i]!)]));

export const goldTable = (parts: Readonly<Record<string, Agreement>>): string => {
  const columns = Object.values(parts);
  const row = (name: string, cell: (part: Agreement) => string): string =>
    name.padEnd(30) + columns.map((part) => cell(part).padStart(22)).join('');
  const score = ({ p, r, f1 }: Score): string => `${percent(p)} ${percent(r)} ${percent(f1)}`;
  return [
    ' '.repeat(30) +
      Object.keys(parts)
        .map((name) => name.padStart(22))
        .join(''),
    row('documents', ({ documents }) => String(documents)),
    row('attributions: found, gold', ({ found }) => `${found.predicted}, ${found.gold}`),
    '',
    row('', () => 'P    R   F1'),
    row('cues overlap', ({ found }) => score(found)),
    ...(['lenient', 'cue exact', 'source exact', 'content exact', 'all exact', 'all overlap'] as const).map((metric) =>
      row(metric, ({ spans }) => score(spans[metric])),
    ),
    '',
    'of those whose cues overlap: accuracy, kappa',
    ...fields.map((field) =>
      row(field, ({ fields: { [field]: is } }) => `${percent(is.accuracy)} ${is.kappa?.toFixed(2) ?? '–'}`),
    ),
  ].join('\n');
};

const percent = (x: number | null): string => (x === null ? '–' : (100 * x).toFixed(1)).padStart(4);

import { type Annotated, metrics, type Score, scoreAttributions } from './score-attributions.ts';
import { onlyPlainSpeech } from './slices.ts';

/** Every measure over all attributions, then over plain speech alone. */
export const attributionTable = (
  gold: readonly Annotated[],
  predicted: readonly Pick<Annotated, 'id' | 'attributions'>[],
): string => {
  const texts = new Map(gold.map(({ id, text }) => [id, text]));
  const textOf = (id: string): string => texts.get(id) ?? '';
  const all = scoreAttributions(gold, predicted);
  const plain = scoreAttributions(onlyPlainSpeech(gold, textOf), onlyPlainSpeech(predicted, textOf));
  return [
    'metric              P      R      F1     predicted gold',
    ...metrics.map((name) => row(name, all[name])),
    'plain speech only',
    row('lenient', plain.lenient),
    row('all overlap', plain['all overlap']),
  ].join('\n');
};

const row = (name: string, score: Score): string => {
  const cell = (x: number): string => (100 * x).toFixed(1).padStart(5);
  const counts = `${String(score.predicted).padStart(8)} ${String(score.gold).padStart(5)}`;
  return `${name.padEnd(18)} ${cell(score.p)}  ${cell(score.r)}  ${cell(score.f1)}  ${counts}`;
};

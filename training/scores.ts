import { type Annotated, scoreAttributions } from '../bench/score-attributions.ts';
import { onlyPlainSpeech } from '../bench/slices.ts';

type Predicted = Pick<Annotated, 'id' | 'attributions'>;

const shown = ['lenient', 'all overlap', 'cue exact', 'source exact', 'content exact'] as const;

/** Prints one line of the figures that a change is judged by, under a heading when none was printed yet. */
export const printScores = (gold: readonly Annotated[], predicted: readonly Predicted[], name = ''): void => {
  if (!headed) console.log(`${''.padEnd(8)}${shown.join('  ')}  plain speech  precision  recall`);
  headed = true;
  const texts = new Map(gold.map(({ id, text }) => [id, text]));
  const textOf = (id: string): string => texts.get(id) ?? '';
  const all = scoreAttributions(gold, predicted);
  const speech = scoreAttributions(onlyPlainSpeech(gold, textOf), onlyPlainSpeech(predicted, textOf));
  const cell = (share: number, width: number): string => (100 * share).toFixed(1).padStart(width);
  console.log(
    name.padEnd(8) +
      shown.map((metric) => cell(all[metric].f1, metric.length)).join('  ') +
      cell(speech.lenient.f1, 14) +
      cell(all.lenient.p, 11) +
      cell(all.lenient.r, 8),
  );
};

let headed = false;

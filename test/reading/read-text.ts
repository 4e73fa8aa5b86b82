import { rulesAlone } from '../../src/cli/model.ts';
import { english } from '../../src/language/en/english.ts';
import { load } from '../../src/load/load.ts';
import { read } from '../../src/reading/read.ts';
import type { Attribution } from '../../src/record/attribution.ts';
import type { Firmness } from '../../src/record/claim.ts';
import type { Reading } from '../../src/record/reading.ts';
import type { Span } from '../../src/record/span.ts';

const model = await rulesAlone();

/** The reading of a text by the hand-written rules, as a file of that text is read. */
export const readText = async (text: string, language = english): Promise<Reading> =>
  read(await load(new TextEncoder().encode(text), { name: 'article.txt' }), language, model);

export const wordsOf = ({ document }: Reading, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => document.text.slice(start, end)).join(' … ');

/** The only attribution whose cue is these words. */
export const withCue = (reading: Reading, cue: string): Attribution => {
  const [one, another] = reading.attributions.filter((each) => wordsOf(reading, each.cue) === cue);
  if (!one || another) throw new RangeError(`not one attribution has the cue ${cue}`);
  return one;
};

export const speakerOf = ({ entities }: Reading, { speaker }: Attribution): string | null =>
  entities.find(({ id }) => id === speaker)?.name ?? null;

/** What is not plain about the first claim of a text's last attribution, and the words that say so. */
export const putOf = async (text: string, language = english): Promise<{ put: string; by: string }> => {
  const reading = await readText(text, language);
  const last = reading.attributions.at(-1);
  const claim = reading.claims.find(({ said }) => said === (last?.id ?? null));
  if (!claim) throw new RangeError(`nothing is claimed in ${text}`);
  return { put: describe(claim.firmness), by: wordsOf(reading, claim.firmness.cues) };
};

const plain = new Set(['affirmed', 'certain', 'actual']);
const describe = ({ polarity, certainty, mode }: Firmness): string =>
  [polarity, certainty, mode].filter((word) => !plain.has(word)).join(' ') || 'plain';

import type { Act, Manner, SourceKind } from '../record/attribution.ts';
import type { Firmness } from '../record/claim.ts';
import { nearest } from '../text/nearest.ts';
import { searchWords } from '../text/search-words.ts';
import { daysOf } from './days.ts';
import type { ChoiceField, Condition, Point, WordField, Words } from './filter.ts';

/** A value as it is written after its field, without its quotation marks. */
export interface Value {
  readonly text: string;
  /** Whether a * follows it. */
  readonly open: boolean;
  /** What follows the quotation marks as the distance from a place, with its ~; else empty. */
  readonly within: string;
}

/** What is wrong with a value; whoever knows where it stands says where. */
export class ValueError extends Error {}

/** What a field takes. @throws ValueError */
type Field = (value: Value) => Condition;

/** @throws ValueError where there is no word in it */
export const wordsOf = ({ text, open, within }: Value): Words => {
  if (within) throw new ValueError('only a place has a distance around it');
  if (text.includes('*')) throw new ValueError('a * stands at the end of a word, for whatever follows');
  const run = searchWords(text);
  if (!run.length) throw new ValueError('there is no letter and no digit to look for');
  return { run, open };
};

const named =
  (field: WordField): Field =>
  (value) => ({ field, words: wordsOf(value) });

const chosen =
  (field: ChoiceField, values: readonly string[]): Field =>
  ({ text, open }) => {
    const value = text.toLowerCase();
    if (!open && values.includes(value)) return { field, value };
    const near = nearest(value, values);
    throw new ValueError(`${field} is one of ${values.join(', ')}${near && !open ? `; did you mean ${near}?` : ''}`);
  };

export const choices = {
  source: ['person', 'organisation', 'outlet', 'document', 'anonymous', 'vague', 'none', 'author'] satisfies (
    | SourceKind
    | 'author'
  )[],
  act: ['speech', 'writing', 'thought', 'wish', 'evidence', 'stance'] satisfies Act[],
  manner: ['direct', 'indirect', 'mixed'] satisfies Manner[],
  firmness: [
    'affirmed',
    'denied',
    'certain',
    'probable',
    'possible',
    'actual',
    'future',
    'conditional',
    'intended',
    'questioned',
  ] satisfies Firmness['polarity' | 'certainty' | 'mode'][],
  state: ['open', 'accepted', 'rejected', 'unsure'],
  version: ['latest', 'older'],
} as const satisfies Readonly<Record<ChoiceField, readonly string[]>>;

const dated =
  (field: 'said' | 'when'): Field =>
  ({ text }) => {
    const days = daysOf(text);
    if (!days) throw new ValueError('a date is 2026-03-31, 2026-03 or 2026; a span of them 2026-03..2026-05');
    return { field, ...days };
  };

const around = /^(.*?)(?:~(\d+(?:\.\d+)?)\s*km)?$/su;
const point = /^@(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/;
/** Half the way around the earth: no place is farther away. */
const FARTHEST = 20_040;

const place: Field = ({ text, open, within }) => {
  const [, where, distance] = around.exec(text + within) as unknown as [string, string, string | undefined];
  const km = Number(distance ?? 0);
  if (where.includes('~') || km > FARTHEST)
    throw new ValueError(`a distance is written ~50km, and at most ~${FARTHEST}km`);
  if (!where.startsWith('@')) return { field: 'place', place: wordsOf({ text: where, open, within: '' }), km };
  const at = pointOf(where);
  if (!at || !km) throw new ValueError('a point is written @32.9/13.2~50km: degrees north, degrees east, kilometres');
  return { field: 'place', place: at, km };
};

const pointOf = (text: string): Point | null => {
  const [lat, lon] = (point.exec(text)?.slice(1) ?? []).map(Number);
  return lat === undefined || lon === undefined || Math.abs(lat) > 90 || Math.abs(lon) > 180 ? null : { lat, lon };
};

const document: Field = ({ text }) => {
  if (/^\d{1,10}$/.test(text)) return { field: 'document', document: Number(text) };
  if (/^[\da-f]{6,64}$/i.test(text)) return { field: 'document', document: text.toLowerCase() };
  throw new ValueError('a document is its number, or the first 6 or more signs of its SHA-256');
};

const claim: Field = ({ text }) => {
  if (/^c[\da-f]{4,16}$/i.test(text)) return { field: 'claim', claim: text.toLowerCase() };
  throw new ValueError('a claim is its id, or the first 5 or more signs of it');
};

const tag: Field = ({ text }) => {
  const name = text.trim().normalize();
  if (!name || /\p{Cc}/u.test(name)) throw new ValueError('a tag is words on one line');
  return { field: 'tag', tag: name };
};

/** Every field there is. */
export const fields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ...(['text', 'speaker', 'outlet', 'entity'] as const).map((name) => [name, named(name)] as const),
  ...Object.entries(choices).map(([name, values]) => [name, chosen(name as ChoiceField, values)] as const),
  ['said', dated('said')],
  ['when', dated('when')],
  ['place', place],
  ['document', document],
  ['claim', claim],
  ['tag', tag],
]);

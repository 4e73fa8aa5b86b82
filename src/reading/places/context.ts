import type { PlaceWords } from '../../language/language.ts';
import type { Span } from '../../record/span.ts';
import type { Scene } from '../scene.ts';
import { NUMBER, spanOf } from '../tokens.ts';
import { type Candidate, liesIn } from './candidates.ts';
import type { Toponym } from './toponyms.ts';

/** Words between a place and what it lies in, at most: ", in the northern province of". */
const MOST_LINKS = 6;

/** Whether the text says that one place lies in the next: "Springfield, Illinois", "Homs (Syria)", "Homs in central Syria". */
export const saysInside = (scene: Scene, words: PlaceWords, inner: Toponym, outer: Toponym): boolean => {
  const { tokens } = scene;
  if (scene.sentenceOf[inner.first] !== scene.sentenceOf[outer.first]) return false;
  if (outer.first - inner.last - 1 > MOST_LINKS || outer.first === inner.last) return false;
  for (let i = inner.last + 1; i < outer.first; i++)
    if (tokens.lower[i] !== ',' && tokens.lower[i] !== '(' && !words.linking.has(tokens.lower[i]!)) return false;
  return someInside(inner.candidates, outer.candidates);
};

/** Whether a country's name is a town's that nobody lists, as its state behind a comma says: "Syria, Virginia, is small". */
export const isTownOf = (
  { tokens, sentences, sentenceOf }: Scene,
  { abbreviations, listing }: PlaceWords,
  inner: Toponym,
  outer: Toponym | undefined,
  next: Toponym | undefined,
): boolean => {
  const state = outer?.candidates[0]?.listed;
  if (!outer || !state || inner.candidates[0]?.kind !== 'country') return false;
  if (outer.first !== inner.last + 2 || tokens.lower[inner.last + 1] !== ',') return false;
  if (inner.candidates[0].country === state.country || ![...abbreviations.values()].includes(state)) return false;
  if (inner.candidates.some((one) => outer.candidates.some((other) => liesIn(one, other)))) return false;
  const { last } = sentences[sentenceOf[inner.first]!]!;
  const after = outer.last + 1;
  // A list goes on: "Mexico, Texas, and California".
  return (
    after >= last ||
    (tokens.lower[after] === ',' && next?.first !== after + 1 && !listing.has(tokens.lower[after + 1]!))
  );
};

/** Whether one of the places of a name lies in one of another's. */
export const someInside = (inner: readonly Candidate[], outer: readonly Candidate[]): boolean =>
  // "Iraq, Syria": a country is in no other, whatever else its name may mean.
  inner[0]?.kind !== 'country' || outer[0]?.kind === 'region'
    ? inner.some((one) => outer.some((other) => (other.listed || other.prior > 4.5) && liesIn(one, other)))
    : false;

/** How far around the place something is, and the words that say so. */
export interface Vicinity {
  readonly radius: number;
  readonly span: Span;
}

// In kilometres, where the text gives no distance.
const NEAR = 20;
const THAT_WAY = 50;

/** "50 miles east of Tripoli", "north of Tripoli", "near Tripoli"; null for the place itself. */
export const vicinityOf = (scene: Scene, words: PlaceWords, { first }: Toponym): Vicinity | null => {
  const { tokens } = scene;
  const word = (i: number): string => (i >= 0 && tokens.block[i] === tokens.block[first] ? tokens.lower[i]! : '');
  let i = first - 1;
  if (word(i) === 'the') i--;
  if (words.near.has(word(i)))
    return { radius: distanceBefore(scene, words, i - 1) ?? NEAR, span: spanOf(tokens, i, i) };
  if (word(i) !== 'of' && word(i) !== 'from') return null;
  const of = i--;
  const way = words.compass.has(word(i));
  if (way) i--;
  const distance = distanceBefore(scene, words, i);
  if (distance === null && !way) return null;
  return { radius: distance ?? THAT_WAY, span: spanOf(tokens, i + 1, of) };
};

/** The kilometres of "50 miles" or "80 km (50 miles)" that ends at a token. */
const distanceBefore = (scene: Scene, words: PlaceWords, last: number): number | null => {
  const { tokens } = scene;
  let i = last;
  if (tokens.lower[i] === 'away') i--;
  if (tokens.lower[i] === ')') {
    while (i > last - MOST_LINKS && tokens.lower[i] !== '(') i--;
    i--;
  }
  const unit = words.distances.get(tokens.lower[i] ?? '');
  if (unit === undefined || i < 1 || tokens.kind[i - 1] !== NUMBER) return null;
  const value = Number(tokens.lower[i - 1]!.replaceAll(',', ''));
  return Number.isFinite(value) ? Math.round(value * unit) : null;
};

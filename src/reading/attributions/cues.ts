import type { VerbSense } from '../../language/language.ts';
import { ADJ, AUX, DET, isVerb, NOUN, PROPN, VBG } from '../../learn/tags.ts';
import { isFiniteVerb, type Scene } from '../scene.ts';
import { PUNCTUATION } from '../tokens.ts';
import { verbGroupStart } from './phrases/verb-group.ts';

/** A verb in the text that may attribute: its group from `first` to `last` ("has also called for"), and what it may mean. */
export interface VerbCue {
  readonly verb: number;
  readonly first: number;
  readonly last: number;
  readonly gerund: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly senses: readonly VerbSense[];
  /** What the verb alone may mean, where `senses` are those of a phrase: "said" in "said of". */
  readonly plain: readonly VerbSense[];
}

const be: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'s",
  "'re",
  "'m",
  'am',
  'get',
  'got',
  'gets',
]);

/** All the verbs of a sentence that may attribute, in order. */
export const verbCuesIn = (scene: Scene, first: number, last: number): VerbCue[] => {
  const found: VerbCue[] = [];
  for (let i = first; i <= last; i++) {
    const cue = verbCueAt(scene, i, first, last);
    if (cue) {
      found.push(cue);
      i = cue.last;
    }
  }
  return found;
};

const verbCueAt = (scene: Scene, i: number, first: number, _last: number): VerbCue | null => {
  const { tokens, tags, language } = scene;
  const word = tokens.lower[i]!;
  const senses = language.cues.verbs.get(word);
  if (!senses || !(isVerb(tags[i]!) || surely(scene, i, senses))) return null;
  const longest = senses.filter((sense) => follows(tokens.lower, i, sense.after));
  if (!longest.length) return null;
  const length = Math.max(...longest.map((sense) => sense.after.length));
  const start = verbGroupStart(scene, i, first);
  const auxiliary = i > start ? tokens.lower[lastAuxiliary(scene, start, i)] : undefined;
  const participle = senses.some((sense) => sense.form === 'participle');
  return {
    verb: i,
    first: start,
    last: i + length,
    gerund: tags[i] === VBG && !(auxiliary !== undefined && be.has(auxiliary)),
    passive: participle && auxiliary !== undefined && be.has(auxiliary) && tags[i] !== VBG,
    infinitive: tokens.lower[start] === 'to',
    // A phrase ("call for") and its plain verb ("call") may both fit: what follows decides.
    senses: length ? longest.filter((sense) => sense.after.length === length) : longest,
    plain: longest.filter((sense) => !sense.after.length),
  };
};

/** A form that is hardly anything but a verb, whatever its tag: "said", "told". */
const surely = (scene: Scene, i: number, senses: readonly VerbSense[]): boolean =>
  senses[0]!.entry.name === 'say' && scene.tokens.lower[i] === 'said'
    ? scene.tags[i] !== ADJ || scene.tags[i - 1] !== DET
    : endsReport(scene, i, senses) || onlyVerb(scene, i, senses);

/** "Four dead, newspaper reports": a form that may be a noun, but stands where only the verb of a speaker does. */
const endsReport = (
  { tags, tokens, sentences, sentenceOf, quoteOf }: Scene,
  i: number,
  senses: readonly VerbSense[],
): boolean => {
  if (tags[i] !== NOUN || !senses.some((sense) => sense.form === 'third' && sense.entry.takes.includes('quote')))
    return false;
  const { first, last } = sentences[sentenceOf[i]!]!;
  if (i < last && tokens.kind[i + 1] !== PUNCTUATION) return false;
  for (let k = i - 1; k > Math.max(first, i - 6); k--) {
    if (tokens.lower[k] === ',' || quoteOf[k]! >= 0) return k < i - 1;
    if (tags[k] !== NOUN && tags[k] !== PROPN && tags[k] !== DET && tags[k] !== ADJ) return false;
  }
  return false;
};

/** "The club plans to sell the ground": taken for a noun, but the sentence has no other verb of its own. */
const onlyVerb = ({ tags, tokens, sentences, sentenceOf }: Scene, i: number, senses: readonly VerbSense[]): boolean => {
  if (tags[i] !== NOUN || tokens.lower[i + 1] !== 'to' || !senses.some((sense) => sense.form === 'third')) return false;
  const { first, last } = sentences[sentenceOf[i]!]!;
  for (let k = first; k <= last; k++) if (isFiniteVerb(tags[k]!) || tags[k] === AUX) return false;
  return i > first && isVerb(tags[i + 2] ?? 0);
};

const follows = (lower: readonly string[], i: number, after: readonly string[]): boolean =>
  after.every((word, k) => lower[i + 1 + k] === word);

const lastAuxiliary = ({ tags }: Scene, start: number, verb: number): number => {
  for (let i = verb - 1; i >= start; i--) if (tags[i] === AUX) return i;
  return start;
};

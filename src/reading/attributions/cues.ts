import type { VerbSense } from '../../language/language.ts';
import { ADJ, AUX, DET, isVerb, NOUN, PROPN, VBG } from '../../learn/tags.ts';
import type { Scene } from '../scene.ts';
import { verbGroupStart } from './phrases.ts';

/** A verb in the text that may attribute: its group from `first` to `last` ("has also called for"), and what it may mean. */
export interface VerbCue {
  readonly verb: number;
  readonly first: number;
  readonly last: number;
  readonly gerund: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly senses: readonly VerbSense[];
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

const verbCueAt = (scene: Scene, i: number, first: number, last: number): VerbCue | null => {
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
  };
};

/** A form that is hardly anything but a verb, whatever its tag: "said", "told". */
const surely = ({ tags, tokens }: Scene, i: number, senses: readonly VerbSense[]): boolean =>
  senses[0]!.entry.name === 'say' && tokens.lower[i] === 'said'
    ? tags[i] !== ADJ || tags[i - 1] !== DET
    : headlineVerb(tags, i);

/** In a headline the tagger takes "Slams" for a name. */
const headlineVerb = (tags: Uint8Array, i: number): boolean =>
  tags[i] === AUX && tags[i + 1] !== NOUN && tags[i + 1] !== PROPN;

const follows = (lower: readonly string[], i: number, after: readonly string[]): boolean =>
  after.every((word, k) => lower[i + 1 + k] === word);

const lastAuxiliary = ({ tags }: Scene, start: number, verb: number): number => {
  for (let i = verb - 1; i >= start; i--) if (tags[i] === AUX) return i;
  return start;
};

import type { Pronoun } from '../../language/language.ts';
import { ADJ, ADV, AUX, DET, isVerb, NOUN, NUM, PROPN, VBG, VBN } from '../../learn/tags.ts';
import type { Range, Scene } from '../scene.ts';
import { isCapitalised } from '../tokens.ts';
import type { Cast } from './entities.ts';

/** A noun phrase or a pronoun: words that may mean somebody. */
export interface Phrase extends Range {
  /** The token of its noun or pronoun; of a name its last token. */
  readonly head: number;
  /** Index of the name that it is about, -1 for none. */
  readonly name: number;
  readonly pronoun: Pronoun | null;
}

/**
 * The noun phrases and pronouns of a text, in order of their heads: determiner, adjectives and nouns, the names among them and the
 * owner before "'s" phrases of their own, with what "of" ties to the noun. Other prepositions end a phrase. Linear in the text.
 */
export const findPhrases = (scene: Scene, cast: Cast): Phrase[] => {
  const { tokens } = scene;
  const found: Phrase[] = [];
  /** Places in `found` of phrases that "of" may go on with. */
  const whole: number[] = [];
  for (let i = 0; i < tokens.count; ) {
    const next = readPhrase(scene, cast, i, found);
    if (next > i) {
      whole.push(found.length - 1);
      i = next;
    } else i++;
  }
  for (let w = whole.length - 2; w >= 0; w--) {
    const left = found[whole[w]!]!;
    const right = found[whole[w + 1]!]!;
    const tied = right.first === left.last + 2 && tokens.lower[left.last + 1] === 'of' && left.pronoun === null;
    if (tied && scene.sentenceOf[left.first] === scene.sentenceOf[right.last])
      found[whole[w]!] = { ...left, last: right.last };
  }
  return found;
};

/** Reads the phrase that begins at a token, with those inside it; the token after it, or `first` if none begins there. */
const readPhrase = (scene: Scene, cast: Cast, first: number, found: Phrase[]): number => {
  const { tokens, tags, sentences, sentenceOf, language } = scene;
  const end = sentences[sentenceOf[first]!]!.last;
  let head = -1;
  let name = -1;
  let i = first;
  const moveHead = (to: number, named: number): void => {
    if (name >= 0) found.push({ ...cast.names[name]!, head, name, pronoun: null });
    head = to;
    name = named;
  };
  while (i <= end) {
    const named = cast.nameAt[i]!;
    const tag = tags[i]!;
    if (named >= 0) {
      moveHead(cast.names[named]!.last, named);
      i = head + 1;
      continue;
    }
    const pronoun = language.pronouns.get(tokens.lower[i]!);
    if (pronoun && tag !== PROPN) {
      if (i > first) break;
      found.push({ first: i, last: i, head: i, name: -1, pronoun });
      if (!pronoun.possessive || !opensNoun(scene, i + 1, end)) return i + 1;
      i++;
    } else if (tag === NOUN || tag === PROPN) moveHead(i++, -1);
    else if (tag === NUM && !isCapitalised(tokens, i)) {
      if (head < 0) moveHead(i, -1);
      i++;
    } else if (tag === DET && (i === first || tags[i - 1] === DET)) i++;
    else if (tag === ADJ && (head < 0 || opensNoun(scene, i + 1, end))) {
      if (tokens.lower[i]!.endsWith('-old')) moveHead(i, -1);
      i++;
    } else if ((tag === VBN || tag === VBG) && i > first && head < 0 && opensNoun(scene, i + 1, end)) i++;
    else if (tag === ADV && i > first && head < 0 && (tags[i + 1] === ADJ || tags[i + 1] === VBN)) i++;
    else if (head >= 0 && head === i - 1 && isOwners(scene, i)) {
      found.push({ first, last: i, head, name, pronoun: null });
      if (!opensNoun(scene, i + 1, end)) return i + 1;
      head = -1;
      name = -1;
      i++;
    } else break;
  }
  if (head < 0) return first;
  found.push({ first, last: head, head, name, pronoun: null });
  return head + 1;
};

const opensNoun = ({ tags }: Scene, i: number, end: number): boolean => {
  const tag = tags[i]!;
  return i <= end && (tag === NOUN || tag === PROPN || tag === ADJ || tag === NUM || tag === VBN || tag === VBG);
};

const isOwners = ({ tokens, tags }: Scene, i: number): boolean => {
  const word = tokens.lower[i]!;
  return (word === "'s" || word === "'" || word === '’') && !isVerb(tags[i]!) && tags[i] !== AUX;
};

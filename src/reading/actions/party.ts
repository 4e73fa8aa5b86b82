import { ADJ, NUM, PRON, PROPN } from '../../learn/tags.ts';
import type { Cast } from '../entities/entities.ts';
import { isPersonNoun } from '../entities/kinds.ts';
import type { Scene } from '../scene.ts';
import { isCapitalised } from '../tokens.ts';

/** Whether a head word is somebody who may act: a name, a pronoun, or a noun for people or a body. */
export const isParty = (scene: Scene, cast: Cast, i: number): boolean => {
  const { tokens, tags, language } = scene;
  const word = tokens.lower[i]!;
  const name = cast.nameAt[i]!;
  if (name >= 0) return cast.known[cast.of[name]!]!.kind !== 'document';
  if (tags[i] === PRON) return language.pronouns.has(word) && !inanimate.has(word);
  if (tags[i] === NUM) return true;
  if ((tags[i] === ADJ || tags[i] === PROPN) && isCapitalised(tokens, i)) return true;
  return [word, singular(word)].some(
    (noun) =>
      language.actions.actors.has(noun) ||
      language.sources.organisation.has(noun) ||
      isPersonNoun(language.sources, noun),
  );
};

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');

const inanimate: ReadonlySet<string> = new Set(['itself', 'you']);

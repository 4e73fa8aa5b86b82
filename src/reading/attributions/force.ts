import { ADJ, DET, NOUN, NUM, PRON, PROPN } from '../../learn/tags.ts';
import { isPersonNoun } from '../entities/kinds.ts';
import type { Scene } from '../scene.ts';
import type { Found } from './found.ts';

/**
 * Whether what looks like a cue is an act of force: "attacked the town" says nothing, "attacked the plan" and "attacked the mayor for
 * his silence" do. It is one where its verb names an assault, too, and it is done to a place, people or troops.
 */
export const isByForce = (scene: Scene, { cue, content }: Found): boolean => {
  const { tokens, language } = scene;
  const verb = cue.at(-1)?.last ?? -1;
  const opening = content[0];
  if (!opening || opening.first < verb) return false;
  const assaults = language.actions.senses
    .get(tokens.lower[verb] ?? '')
    ?.some(({ kind, group }) => kind === 'verb' && group.type === 'ASSAULT');
  if (!assaults) return false;
  const head = headOf(scene, opening.first, opening.last);
  for (let i = head + 1; i <= Math.min(opening.last, head + NEAR); i++)
    if (/^(?:for|over)$/.test(tokens.lower[i]!)) return false;
  return suffersForce(scene, head);
};
const NEAR = 3;

/** The last word of the noun phrase that begins at `first`; "the government's record" is about the record. */
const headOf = ({ tokens, tags }: Scene, first: number, last: number): number => {
  let i = first;
  while (i < last && (inPhrase.has(tags[i + 1]!) || tokens.lower[i + 1] === '’s' || tokens.lower[i + 1] === "'s")) i++;
  return i;
};
const inPhrase: ReadonlySet<number> = new Set([DET, ADJ, NUM, NOUN, PROPN]);

const suffersForce = ({ tokens, tags, language }: Scene, i: number): boolean => {
  const { actions, places, sources } = language;
  const word = tokens.lower[i]!;
  if (tags[i] === PRON) return language.pronouns.has(word);
  const listed = [actions.objects.parties!, actions.objects.troops!, actions.actors].some((list) => list.has(word));
  return listed || places.named.has(word) || isPersonNoun(sources, word);
};

import type { ActionSense } from '../../language/language.ts';
import type { ActionType } from '../../record/action.ts';
import type { Cast } from '../entities/entities.ts';
import type { Scene } from '../scene.ts';
import type { Clause } from './clause.ts';
import { isParty } from './party.ts';
import type { Roles } from './roles.ts';
import type { Trigger } from './triggers.ts';

/** Whether the parties of a trigger are such as its group asks for. */
export const fits = (scene: Scene, cast: Cast, clause: Clause, { at, sense }: Trigger, roles: Roles): boolean => {
  const { group } = sense;
  const { lower } = scene.tokens;
  const acts = roles.actor >= 0;
  const aimed = roles.target >= 0;
  if (acts && roles.actor === roles.target) return false;
  if (acts && !mayAct(scene, cast, group.type, roles.actor)) return false;
  if (group.unless?.some((word) => near(lower, at, word))) return false;
  if (group.company && !hasCompany(scene, clause, at, group.company)) return false;
  if (!takes(scene, cast, sense, roles)) return false;
  if (group.needs === 'both') return acts && aimed;
  if (group.needs === 'actor') return acts;
  if (group.needs === 'target') return aimed;
  return acts || aimed;
};

/** Arms, too, attack: "a car bomb destroyed the bridge". */
const mayAct = (scene: Scene, cast: Cast, type: ActionType, i: number): boolean =>
  isParty(scene, cast, i) ||
  (type === 'ASSAULT' && scene.language.actions.objects.weapons!.has(scene.tokens.lower[i]!));

/** Whether what it is done to or with is in the group's list; a phrase ("agree to") brings what it takes with it. */
const takes = (scene: Scene, cast: Cast, { kind, after, group }: ActionSense, { object, target }: Roles): boolean => {
  if (!group.objects) return true;
  if (group.objects === 'none') return object < 0;
  const listed = (i: number): boolean => scene.language.actions.objects[group.objects!]!.has(scene.tokens.lower[i]!);
  if (group.objects === 'parties') return target < 0 || listed(target) || isParty(scene, cast, target);
  const thing = object >= 0 ? object : target;
  if (kind === 'noun') return thing < 0 || listed(thing);
  return after.length > 0 || (thing >= 0 && listed(thing));
};

const near = (lower: readonly string[], at: number, word: string): boolean => {
  for (let i = Math.max(0, at - 3); i <= at + 5; i++) if (lower[i] === word) return true;
  return false;
};

/** "Attacked her for her silence", "attacked her on her record", and not "for three hours", "on Monday". */
const hasCompany = ({ tokens }: Scene, clause: Clause, verb: number, words: readonly string[]): boolean =>
  clause.children(verb).some((child) => {
    const marker = clause.child(child, 'case', 'mark');
    const word = marker > verb ? tokens.lower[marker]! : '';
    if (word === 'on') return words.includes(word) && clause.child(child, 'nmod:poss') >= 0;
    return words.includes(word) && clause.child(child, 'nummod') < 0;
  });

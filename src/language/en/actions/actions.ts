import type { ActionGroup, ActionSense, ActionWords } from '../../language.ts';
import { formsOf, pluralOf } from '../cues/forms.ts';
import { coercion } from './coercion.ts';
import { cooperation } from './cooperation.ts';
import { disputes } from './disputes.ts';
import { actors, directing, ending, games, hints, lending, objects, unreal } from './lists.ts';
import { violence } from './violence.ts';

/** All groups; of two that hold the same word the one further up is tried first. */
export const actionGroups: readonly ActionGroup[] = [...disputes, ...violence, ...coercion, ...cooperation];

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

function* sensesOf(group: ActionGroup): Generator<readonly [string, ActionSense]> {
  const targets = words(group.target);
  for (const phrase of words(group.verbs)) {
    const [verb = '', ...after] = phrase.split('_');
    const forms = new Map(formsOf(verb).map(([word, form]) => [word, form === 'past' || form === 'participle']));
    for (const [form, past] of forms) yield [form, { kind: 'verb', past, before: [], after, targets, group }];
  }
  for (const phrase of words(group.nouns)) {
    // "State of emergency" is known by its first word, "air strike" by its last.
    const parts = phrase.split('_');
    const at = parts.indexOf('of') > 0 ? 0 : parts.length - 1;
    const sense = {
      kind: 'noun' as const,
      past: false,
      before: parts.slice(0, at),
      after: parts.slice(at + 1),
      targets,
      group,
    };
    yield [parts[at]!, sense];
    if (!/(?:s|w)$/.test(parts[at]!)) yield [pluralOf(parts[at]!), sense];
  }
}

const length = ({ before, after }: ActionSense): number => before.length + after.length;

const senses = new Map<string, ActionSense[]>();
for (const group of actionGroups) {
  for (const [word, sense] of sensesOf(group)) {
    const list = senses.get(word);
    if (list) list.push(sense);
    else senses.set(word, [sense]);
  }
}
for (const list of senses.values()) list.sort((a, b) => length(b) - length(a));

const endings = new Map<string, string[][]>();
for (const phrase of words(ending)) {
  const [verb = '', ...after] = phrase.split('_');
  for (const form of new Set(formsOf(verb).map(([word]) => word)))
    endings.set(form, [...(endings.get(form) ?? []), after]);
}

export const actions: ActionWords = {
  senses,
  actors,
  objects,
  hints,
  games,
  lending,
  directing,
  ending: endings,
  unreal,
};

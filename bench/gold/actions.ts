import { readFileSync } from 'node:fs';
import { type Action, ActionMode, ActionType } from '../../src/record/action.ts';

/** A party of an action: its words as they stand in the passage, and the entity's name where the words do not hold it. */
export interface GoldParty {
  readonly words: string;
  readonly name: string | null;
}

/** What one does to another in a passage, by the rules of `docs/annotation.md`. `trigger` is a word of it. */
export interface GoldAction extends Pick<Action, 'type' | 'mode' | 'stance'> {
  readonly trigger: string;
  readonly actor: GoldParty | null;
  readonly target: GoldParty | null;
}

export interface GoldActions {
  readonly text: string;
  readonly actions: readonly GoldAction[];
}

/** The half that rules may be written by, and the half that is only measured. */
export type Half = 'develop' | 'measure';

export const loadActions = (half: Half): GoldActions[] =>
  parseActions(readFileSync(new URL(`./actions/${half}.txt`, import.meta.url), 'utf8'));

/**
 * Reads passages, an empty line between two: the text in a line, then a line an action, "TRIGGER TYPE MODE STANCE | ACTOR |
 * TARGET", with "-" for none. Throws a RangeError that shows the line it cannot read.
 */
export const parseActions = (file: string): GoldActions[] =>
  file
    .trim()
    .split(/\n{2,}/)
    .map((passage): GoldActions => {
      const [text = '', ...lines] = passage.split('\n');
      return { text, actions: lines.map((line) => parseAction(text, line)) };
    });

const parseAction = (text: string, line: string): GoldAction => {
  const fail = (what: string): never => {
    throw new RangeError(`${what} in “${line}” of “${text}”`);
  };
  const party = (words: string): GoldParty | null => {
    if (words === '-') return null;
    const [, said = words, name = null] = /^(.*) \(([^)]+)\)$/.exec(words) ?? [];
    return text.includes(said) ? { words: said, name } : fail(`no words “${said}”`);
  };
  const [act = '', actor = '', target = '', ...more] = line.split(' | ');
  if (!target || more.length) return fail('not act, actor and target');
  const words = act.split(' ');
  const [type, mode, stance] = words.slice(-3);
  const trigger = words.slice(0, -3).join(' ');
  if (!trigger || !text.includes(trigger)) return fail('no trigger');
  return {
    trigger,
    type: ActionType.options.find((option) => option === type) ?? fail('no type'),
    mode: mode === '-' ? null : (ActionMode.options.find((option) => option === mode) ?? fail('no mode')),
    stance: stance === 'support' || stance === 'opposition' ? stance : stance === '-' ? null : fail('no stance'),
    actor: party(actor),
    target: party(target),
  };
};

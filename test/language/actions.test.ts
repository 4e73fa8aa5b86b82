import { describe, expect, test } from 'vitest';
import { shippedModel } from '../../src/cli/model.ts';
import { actionGroups } from '../../src/language/en/actions/actions.ts';
import { english } from '../../src/language/en/english.ts';
import { makeDocument } from '../../src/load/document.ts';
import { read } from '../../src/reading/read.ts';
import type { Party } from '../../src/record/action.ts';

const model = await shippedModel();

/** Takes an example apart: "{Rebels} <attacked> [the town]." */
const parse = (example: string) => {
  const found: Record<'actor' | 'trigger' | 'target', string | null> = { actor: null, trigger: null, target: null };
  const text = example.replace(/\{([^}]*)\}|<([^>]*)>|\[([^\]]*)\]/g, (_, actor, trigger, target) => {
    if (actor !== undefined) found.actor = actor;
    if (trigger !== undefined) found.trigger = trigger;
    if (target !== undefined) found.target = target;
    return actor ?? trigger ?? target;
  });
  return { text, found };
};

const actionsOf = (text: string) => {
  const reading = read(makeDocument(text, [{ start: 0, end: text.length, kind: 'paragraph' }]), english, model);
  const said = (party: Party | null) =>
    party?.words.map(({ start, end }) => text.slice(start, end)).join(' … ') ?? null;
  return reading.actions.map(({ words: [trigger], type, actor, target }) => ({
    type,
    trigger: text.slice(trigger!.start, trigger!.end),
    actor: said(actor),
    target: said(target),
  }));
};

describe.each(actionGroups)('the actions of "$name"', ({ type, yes, no }) => {
  test.each(yes)('are found in: %s', (example) => {
    const { text, found } = parse(example);
    expect(actionsOf(text)).toContainEqual({ type, ...found });
  });

  test.each(no)('are not found in: %s', (text) => {
    expect(actionsOf(text)).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { shippedModel } from '../../src/cli/model.ts';
import { formsOf } from '../../src/language/en/cues/forms.ts';
import { verbs } from '../../src/language/en/cues/verbs.ts';
import { english } from '../../src/language/en/english.ts';
import type { Language, VerbSense } from '../../src/language/language.ts';
import { makeDocument } from '../../src/load/document.ts';
import { read } from '../../src/reading/read.ts';

const model = await shippedModel();

/** What the program as it ships shows of a sentence: the cue and the rule or the net that found it. */
const shown = (text: string, language: Language): string[] =>
  read(makeDocument(text, [{ start: 0, end: text.length, kind: 'paragraph' }]), language, model).attributions.map(
    ({ cue, because }) => `${cue.map(({ start, end }) => text.slice(start, end)).join(' … ')} by ${because.rule}`,
  );

/** English as it would be with one more verb in a group: the walk of CONTRIBUTING.md. */
const withVerb = (verb: string, group: string): Language => {
  const entry = verbs.find(({ name }) => name === group)!;
  const added = formsOf(verb).map(([word, form]): [string, VerbSense[]] => [
    word,
    [{ lemma: verb, form, after: [], entry }],
  ]);
  return { ...english, cues: { ...english.cues, verbs: new Map([...english.cues.verbs, ...added]) } };
};

it('a verb that the learned reader does not know is read once it stands in the lists', () => {
  const sentence = 'The lighthouse keeper semaphored that the boat was lost.';
  expect(shown(sentence, english)).toEqual([]);
  expect(shown(sentence, withVerb('semaphore', 'state'))).toEqual(['semaphored by verb:state:that']);
});

import { describe, expect, test } from 'vitest';
import { rulesAlone } from '../../src/cli/model.ts';
import { formsOf, pluralOf } from '../../src/language/en/cues/forms.ts';
import { accounts, adjectives, adverbs, impersonal, nouns, prepositions } from '../../src/language/en/cues/others.ts';
import { passives } from '../../src/language/en/cues/passives.ts';
import { verbs } from '../../src/language/en/cues/verbs.ts';
import { english } from '../../src/language/en/english.ts';
import type { CueGroup } from '../../src/language/language.ts';
import { makeDocument } from '../../src/load/document.ts';
import { read } from '../../src/reading/read.ts';
import type { Span } from '../../src/record/span.ts';

const model = await rulesAlone();
const attributionsOf = (text: string) =>
  read(makeDocument(text, [{ start: 0, end: text.length, kind: 'paragraph' }]), english, model).attributions;

const verbForms = (verb: string): string[] => formsOf(verb).map(([form]) => form);
const asItIs = (word: string): string[] => [word];

const groups: readonly (readonly [CueGroup, formsOfWord: (word: string) => string[]])[] = [
  ...verbs.map((group) => [group, verbForms] as const),
  ...passives.map((group) => [group, verbForms] as const),
  ...nouns.map((group) => [group, (noun: string) => [noun, pluralOf(noun)]] as const),
  ...[prepositions, adverbs, impersonal, adjectives, accounts].flat().map((group) => [group, asItIs] as const),
];

/** Takes an example apart: "{Ann Doe} <said> [it was safe]." is a text and what must be found in it. */
const parse = (example: string) => {
  const found: Record<'source' | 'cue' | 'content', string[]> = { source: [], cue: [], content: [] };
  const text = example.replace(/\{([^}]*)\}|<([^>]*)>|\[([^\]]*)\]/g, (_, source, cue, content) => {
    if (source !== undefined) found.source.push(source);
    if (cue !== undefined) found.cue.push(cue);
    if (content !== undefined) found.content.push(content);
    return source ?? cue ?? content;
  });
  return { text, found };
};

const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe.each(groups.map(([group, forms]) => ({ ...group, forms })))('the cues of "$name"', (group) => {
  /** Whether a word or phrase of the group stands in a text, in any of its forms. */
  const standsIn = (text: string): boolean => {
    const spaced = ` ${words(text).toLowerCase()} `;
    return group.words.split(/\s+/).some((phrase) => {
      const [word = '', ...after] = phrase.split('_');
      return group.forms(word).some((form) => spaced.includes(` ${words([form, ...after].join(' '))} `));
    });
  };

  test('carry examples', () => {
    expect(group.yes.length).toBeGreaterThan(0);
    expect(group.no.length).toBeGreaterThan(0);
    expect(group.words.trim()).not.toBe('');
  });

  test.each(group.yes)('are found in: %s', (example) => {
    const { text, found } = parse(example);
    expect(standsIn(found.cue.join(' '))).toBe(true);
    const said = (spans: readonly Span[]) => spans.map(({ start, end }) => words(text.slice(start, end)));
    const readings = attributionsOf(text).map(({ source, cue, content }) => ({
      source: said(source),
      cue: said(cue),
      content: said(content),
    }));
    expect(readings).toContainEqual({
      source: found.source.map(words),
      cue: found.cue.map(words),
      content: found.content.map(words),
    });
  });

  test.each(group.no)('stand in, and attribute nothing in: %s', (text) => {
    expect(standsIn(text)).toBe(true);
    expect(attributionsOf(text)).toEqual([]);
  });
});

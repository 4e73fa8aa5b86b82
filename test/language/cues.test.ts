import { describe, expect, test } from 'vitest';
import { rulesAlone } from '../../src/cli/model.ts';
import { verbs } from '../../src/language/en/cues/verbs.ts';
import { english } from '../../src/language/en/english.ts';
import { makeDocument } from '../../src/load/document.ts';
import { read } from '../../src/reading/read.ts';
import type { Span } from '../../src/record/span.ts';

const model = await rulesAlone();
const attributionsOf = (text: string) =>
  read(makeDocument(text, [{ start: 0, end: text.length, kind: 'paragraph' }]), english, model).attributions;

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

describe.each(verbs)('the cues of "$name"', ({ yes, no, words: cues }) => {
  test('carry examples', () => {
    expect(yes.length).toBeGreaterThan(0);
    expect(no.length).toBeGreaterThan(0);
    expect(cues.trim()).not.toBe('');
  });

  test.each(yes)('are found in: %s', (example) => {
    const { text, found } = parse(example);
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

  test.each(no)('attribute nothing in: %s', (text) => {
    expect(attributionsOf(text)).toEqual([]);
  });
});

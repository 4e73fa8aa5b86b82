import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { orthography } from '../../src/language/en/orthography.ts';
import { makeParser } from '../../src/learn/parser/parser.ts';
import { RELATIONS } from '../../src/learn/parser/relations.ts';
import { makeTagger } from '../../src/learn/tags.ts';
import { toSentences } from '../../src/reading/sentences.ts';
import { toTokens } from '../../src/reading/tokens.ts';

const bytesOf = (name: string) => readFileSync(new URL(`../../models/en/${name}`, import.meta.url));
const bytes = bytesOf('parser.bin');
const parser = makeParser(bytes);
const tagger = makeTagger(bytesOf('tags.bin'));
const language = { ...orthography, speaks: () => false };

const parse = (text: string) => {
  const tokens = toTokens(text, [{ start: 0, end: text.length, kind: 'paragraph' }], language);
  const tags = tagger.tag(tokens, toSentences(tokens, language));
  return { tokens, tree: parser.parse(tokens, tags, 0, tokens.count - 1) };
};

/** Each word with what it is to its head: "Rebels nsubj attacked". */
const arcs = (text: string): string[] => {
  const { tokens, tree } = parse(text);
  return Array.from(
    tree.head,
    (head, i) => `${tokens.lower[i]} ${RELATIONS[tree.relation[i]!]} ${tokens.lower[head] ?? '-'}`,
  );
};

describe('the parser', () => {
  it('tells who does what to whom', () => {
    expect(arcs('The rebels attacked the town.')).toEqual(
      expect.arrayContaining(['rebels nsubj attacked', 'attacked root -', 'town obj attacked']),
    );
  });

  it('sees that in the passive the subject is who it is done to', () => {
    expect(arcs('The town was attacked by the rebels.')).toEqual(
      expect.arrayContaining(['town nsubj:pass attacked', 'was aux:pass attacked']),
    );
  });

  it('gives every word one head and no circle', () => {
    const { tree } = parse(
      'Norland, which the two generals who left in May had armed, denied that it would attack or shell the port.',
    );
    for (let i = 0; i < tree.head.length; i++) {
      let at = i;
      for (let steps = 0; at >= 0; steps++) {
        expect(steps).toBeLessThanOrEqual(tree.head.length);
        at = tree.head[at]!;
      }
    }
  });

  it('gives the same tree whatever it parsed before', () => {
    const fresh = makeParser(bytes);
    const { tokens, tree } = parse('The mayor met the envoy in the harbour.');
    const tags = tagger.tag(tokens, toSentences(tokens, language));
    expect(fresh.parse(tokens, tags, 0, tokens.count - 1)).toEqual(tree);
  });

  it('reads a sentence of 100,000 words', () => {
    expect(parse('the dam '.repeat(50_000)).tree.head).toHaveLength(100_000);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['other bytes', new Uint8Array(64)],
    ['half of them', bytes.subarray(0, bytes.length >> 1)],
    ['one too many', Buffer.concat([bytes, new Uint8Array(1)])],
  ])('refuses %s', (_, wrong) => {
    expect(() => makeParser(wrong)).toThrow(TypeError);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesAlone, shippedModel } from '../../src/cli/model.ts';
import { english } from '../../src/language/en/english.ts';
import type { Model } from '../../src/learn/model.ts';
import { makeDocument } from '../../src/load/document.ts';
import { read } from '../../src/reading/read.ts';
import type { Block } from '../../src/record/document.ts';
import { Reading } from '../../src/record/reading.ts';
import type { Span } from '../../src/record/span.ts';
import { slice, subtract } from '../../src/text/spans.ts';

const model = await shippedModel();
const rules = await rulesAlone();

const kinds: readonly Block['kind'][] = [
  'paragraph',
  'paragraph',
  'quote',
  'headline',
  'caption',
  'boilerplate',
  'byline',
];
const readKinds: ReadonlySet<Block['kind']> = new Set(['headline', 'paragraph', 'quote']);

/** A document of the given paragraphs, the kinds of its blocks going round. */
const documentOf = (paragraphs: readonly string[]) => {
  const blocks: Block[] = [];
  let text = '';
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i > 0) text += '\n\n';
    if (paragraph)
      blocks.push({ start: text.length, end: text.length + paragraph.length, kind: kinds[i % kinds.length]! });
    text += paragraph;
  }
  return makeDocument(text, blocks);
};

const readText = (...paragraphs: readonly string[]) => read(documentOf(paragraphs), english, model);

/** Pieces that the rules look for, so that chance makes sentences that nearly attribute. */
const piece = fc.constantFrom(
  ...[
    'Ilse Marant',
    'the ministry',
    'She',
    'a guard',
    'Reports',
    'Meridian Wire',
    'Gen.',
    'U.S. officials',
    'PENCE',
    'who',
  ],
  ...[
    'said',
    'told',
    'denied',
    'according to',
    'reportedly',
    'believes',
    'plans to',
    'claims that',
    'was told',
    'indicate',
  ],
  ...[
    'that',
    'the bridge',
    'was open',
    'is closed',
    'on Monday',
    'not',
    'may',
    'if',
    'Tarsa',
    '4 a.m.',
    '(w)hile',
    '[sic]',
  ],
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '–',
    '—',
    '-',
    ':',
    ';',
    ',',
    '.',
    '?',
    '!',
    '…',
    '(',
    ')',
    '\n',
    ' ',
    '😀',
    'é',
  ],
);
const news = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));
const anything = fc.oneof(news, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));
const looseSurrogates = fc.array(fc.integer({ min: 0xd700, max: 0xe010 }), { maxLength: 80 });
const paragraphs = fc.array(
  fc.oneof(
    anything,
    looseSurrogates.map((codes) => String.fromCharCode(...codes)),
  ),
  { maxLength: 8 },
);

const splitsCodePoint = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

const overlap = (spans: readonly Span[]): boolean =>
  [...spans].sort((a, b) => a.start - b.start).some((span, i, all) => i > 0 && span.start < all[i - 1]!.end);

const allSpans = (reading: Reading): Span[] => [
  ...reading.sentences,
  ...reading.mentions,
  ...reading.attributions.flatMap((one) => [...one.source, ...one.cue, ...one.content, ...one.because.spans]),
  ...reading.claims.flatMap((claim) => [...claim.content, ...claim.firmness.cues, ...claim.because.spans]),
  ...reading.loaded,
];

const check = (property: (reading: Reading) => void, runs = 300): void =>
  fc.assert(
    fc.property(paragraphs, (texts) => property(readText(...texts))),
    { numRuns: runs },
  );

describe('whatever the text', () => {
  it('every span is in bounds, holds something, and cuts no character in two', () => {
    check((reading) => {
      const { text } = reading.document;
      for (const { start, end } of allSpans(reading)) {
        expect(0 <= start && start < end && end <= text.length).toBe(true);
        expect(splitsCodePoint(text, start) || splitsCodePoint(text, end)).toBe(false);
      }
    });
  });

  it('the contents of one attribution do not overlap, nor do its sources or its cues', () => {
    check(({ attributions }) => {
      for (const { source, cue, content } of attributions)
        expect([overlap(source), overlap(cue), overlap(content)]).toEqual([false, false, false]);
    });
  });

  it('an attribution has a content and a cue, but for bare quotations, and what is nested is nested in one that is there, never in itself', () => {
    check(({ attributions }) => {
      const outer = new Map(attributions.map((one) => [one.id as string, one.within as string | null]));
      expect(outer.size).toBe(attributions.length);
      for (const one of attributions) {
        expect(one.content.length).toBeGreaterThan(0);
        expect(one.cue.length > 0 || one.because.rule.startsWith('bare-quotation')).toBe(true);
        const seen = new Set<string>();
        for (let at: string | null = one.id; at !== null; at = outer.get(at)!) {
          expect(outer.has(at) && !seen.has(at)).toBe(true);
          seen.add(at);
        }
      }
    });
  });

  it('claims cover every word of the body once, and no word of anything else', () => {
    check(({ document, claims }) => {
      const contents = claims.flatMap(({ content }) => content);
      expect(overlap(contents)).toBe(false);
      const body = document.blocks.filter(({ kind }) => readKinds.has(kind));
      for (const gap of subtract(body, contents)) expect(slice(document.text, gap)).not.toMatch(/[\p{L}\p{N}]/u);
      expect(subtract(contents, body)).toEqual([]);
    });
  });

  it('bylines, captions and adverts are in no attribution', () => {
    check(({ document, attributions }) => {
      const furniture = document.blocks.filter(({ kind }) => !readKinds.has(kind));
      for (const { source, cue, content } of attributions)
        for (const span of [...source, ...cue, ...content]) expect(subtract([span], furniture)).toEqual([span]);
    });
  });

  it('the Reading is one that its own schema takes', () => {
    check((reading) => {
      expect(Reading.safeParse(reading).error).toBeUndefined();
    }, 100);
  });

  it('the same text gives the same Reading, to the letter', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        expect(JSON.stringify(readText(...texts))).toBe(JSON.stringify(readText(...texts)));
      }),
    );
  });
});

const MEGABYTE = 1_000_000;
const sentence =
  'Ilse Marant said the bridge, which she “likes (w)hile it stands”, was open, according to Meridian Wire – it is not. ';
const repeat = (words: string, length: number): string =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

const oneParagraph = (text: string) => makeDocument(text, [{ start: 0, end: text.length, kind: 'paragraph' }]);

describe('a text that nobody wrote for reading', () => {
  // The rules read what is longest, in seconds; the learned reader spends the same on every token and reads a little of each.
  const LITTLE = 5000;

  it.each([
    ['1 MB of opening quotation marks', repeat('“', MEGABYTE)],
    ['1 MB of straight quotation marks', repeat('"', MEGABYTE)],
    ['1 MB of apostrophes and spaces', repeat("' ", MEGABYTE)],
    ['1 MB of brackets', repeat('([', MEGABYTE)],
    ['1 MB without a space', repeat('a', MEGABYTE)],
    ['1 MB of lone surrogates', repeat('\ud800', MEGABYTE)],
    ['1 MB of full stops', repeat('.', MEGABYTE)],
    ['a line of 5 MB', repeat(sentence, 5 * MEGABYTE)],
    ['a line of 1 MB with no full stop', repeat(sentence.replaceAll('.', ','), MEGABYTE)],
  ])('%s is read', { timeout: 120_000 }, (_, text) => {
    expect(read(oneParagraph(text), english, rules).document.text).toBe(text);
    const little = text.slice(0, LITTLE);
    expect(read(oneParagraph(little), english, model).document.text).toBe(little);
  });
});

describe('four times the text takes about four times as long', () => {
  /** The best of three, so that a busy machine does not fail it; in milliseconds. */
  const timeOf = (text: string, by: Model): number => {
    const document = oneParagraph(text);
    const times = [1, 2, 3].map(() => {
      const from = performance.now();
      read(document, english, by);
      return performance.now() - from;
    });
    return Math.min(...times);
  };

  // n log n makes a little over 4, n squared 16: halfway, on a log scale, is 8; 10 leaves room for a noisy neighbour.
  const MOST = 10;

  const shapes: readonly (readonly [string, string])[] = [
    ['sentences', sentence],
    ['one sentence that never ends', sentence.replaceAll('.', ',')],
    ['opening marks', '“'],
    ['straight marks', '"'],
    ['marks that open and close', '“a” '],
    ['apostrophes', "a' 'b "],
    ['cues', 'said '],
    ['names', 'Ann Doe Bell '],
    ['nested reports', 'he said that '],
    ['colons and dashes', 'Doe: – '],
    ['one word', 'a'],
  ];
  const growth = (words: string, length: number, by: Model): number => {
    timeOf(repeat(words, length), by);
    const few = Math.max(timeOf(repeat(words, length), by), 2);
    return timeOf(repeat(words, 4 * length), by) / few;
  };

  it.each(shapes)('%s, by the rules', { timeout: 120_000 }, (_, words) => {
    expect(growth(words, 20_000, rules)).toBeLessThan(MOST);
  });

  it.each(shapes)('%s, by the learned reader', { timeout: 120_000 }, (_, words) => {
    expect(growth(words, 3000, model)).toBeLessThan(MOST);
  });
});

import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/load/formats.ts';
import { load } from '../../src/load/load.ts';
import { LoadError } from '../../src/load/load-error.ts';
import { MAX_BYTES } from '../../src/load/refuse.ts';
import type { Document } from '../../src/record/document.ts';
import { Document as DocumentSchema } from '../../src/record/document.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The Document, or null where the bytes are refused as they may be. */
const loadOrRefuse = async (bytes: Uint8Array, name?: string): Promise<Document | null> => {
  try {
    return await load(bytes, { name });
  } catch (error) {
    if (error instanceof LoadError && error.reason !== '' && error.format !== '') return null;
    throw error;
  }
};

const isOnEdge = (text: string, at: number): boolean =>
  !/^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)) || at === 0;

const expectSound = ({ text, blocks }: Document) => {
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(text.slice(end, block.start).trim()).toBe('');
    expect(text.slice(block.start, block.end)).toBe(text.slice(block.start, block.end).trim());
    expect(isOnEdge(text, block.start) && isOnEdge(text, block.end)).toBe(true);
    end = block.end;
  }
  expect(text.slice(end).trim()).toBe('');
};

const words = fc.constantFrom(
  'By Mara Quill',
  'ORLAND (AP) — Boats',
  '“No,” she said.',
  'Read more',
  'PHOTO: Lio',
  '\n',
  '\n\n',
  '\r\n\r\n',
  ' ',
  '\t',
  '😀',
  '\ud83d',
  'é',
  '4 March 2021',
  'The bridge is shut, and it will stay so until spring.',
  'x'.repeat(120),
);
const tags = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="share">',
  '</div>',
  '<blockquote>',
  '<br>',
  '<h1>',
  '</h1>',
  '<a href=x>',
  '</a>',
  '<q>',
  '<!--',
  '-->',
  '<table><tr><td>',
  '<li>',
  '<script>',
  '</script>',
  '&amp;',
  '&#x1f600;',
  '&#0;',
  '&nbsp;',
  '&#x200b;',
  '&#xd83d;',
  '<',
  '>',
  '"',
  '<html><body>',
  '<article>',
  '<pre>',
  '<title>',
  '<svg>',
);

describe('any bytes at all', () => {
  test('are read, or refused with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => void (await loadOrRefuse(bytes))),
      { numRuns: 300 },
    );
  });
  test('are read as a page, or refused with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(tags, words), { maxLength: 60 }), async (parts) => {
        const document = await loadOrRefuse(utf8(parts.join('')), 'page.html');
        if (document) expectSound(document);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a text file', () => {
  test('is kept to the letter, in sound blocks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 40 }), async (parts) => {
        const text = parts.join('').toWellFormed();
        const document = await loadOrRefuse(utf8(text), 'file.txt');
        if (!document) return;
        expect(document.text).toBe(text);
        expectSound(document);
        expect(DocumentSchema.safeParse(document).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
  test('is the same document each time', async () => {
    expect(await load(utf8('The bridge is shut.'))).toEqual(await load(utf8('The bridge is shut.')));
  });
  test('that only speaks of tags is no page', async () => {
    expect((await load(utf8('She wrote <p> and </p> on the <title> page.'), { name: 'tags.txt' })).text).toContain(
      '<p>',
    );
  });
});

describe('the language of a text', () => {
  const german =
    'Der Hafen von Selim bleibt geschlossen, sagte die Ministerin am Montag. Niemand wisse, wann die Fähre wieder fährt, und die Leute auf der Insel warteten seit Tagen auf Brot und Milch.';
  const english =
    'The harbour of Selim will stay shut, the minister said on Monday. Nobody knows when the ferry will sail again, and the people of the island have waited for bread and milk for days.';
  test('is told where it is plainly not English', async () => {
    expect((await load(utf8(german))).about.language).toBe('de');
  });
  test('is not guessed for English, nor for a few words', async () => {
    expect((await load(utf8(english))).about.language).toBeNull();
    expect((await load(utf8('Der Hafen bleibt geschlossen.'))).about.language).toBeNull();
  });
});

describe('a page', () => {
  test('has no tag of its own in any block', async () => {
    const sentence = 'The bridge at Orland will stay shut until the spring of next year, the mayor said. ';
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '<p>',
            '<b>',
            '</b>',
            '<br>',
            '<div>',
            '<i class="x">',
            '</p>',
            '<ul><li>',
            '</li></ul>',
            sentence,
          ),
          { maxLength: 40 },
        ),
        async (parts) => {
          const document = await loadOrRefuse(
            utf8(`<html><body><h1>Bridge</h1><p>${sentence.repeat(4)}</p>${parts.join('')}</body></html>`),
          );
          expect(document?.text).not.toMatch(/[<>]/);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('what is no text', () => {
  const starting = (...bytes: number[]) =>
    Uint8Array.from([...bytes, ...Array.from({ length: 60 }, (_, i) => (i * 37) % 256)]);
  test.each([
    ['a PNG image', starting(0x89, 0x50, 0x4e, 0x47)],
    ['a ZIP archive', starting(0x50, 0x4b, 3, 4)],
    ['an ELF program', starting(0x7f, 0x45, 0x4c, 0x46)],
    ['a JPEG image', starting(0xff, 0xd8, 0xff, 0xe0)],
    ['a gzip archive', starting(0x1f, 0x8b, 8)],
  ])('is refused as what it is: %s', async (kind, bytes) => {
    await expect(load(bytes)).rejects.toThrow(`it is not text but ${kind}`);
  });
  test.each([
    ['empty', new Uint8Array(), /empty/],
    ['white space', utf8(' \n\t\r\n\u00a0 \u200b'), /only white space/],
    ['zero bytes among letters', utf8('The bridge\0 is shut.'), /zero bytes/],
    ['control characters', utf8(`The bridge${'\x07'.repeat(20)}`), /control characters/],
    ['too large', new Uint8Array(MAX_BYTES + 1).fill(65), /too large: 8000001 bytes/],
  ])('is refused with its reason: %s', async (_, bytes, reason) => {
    await expect(load(bytes)).rejects.toThrow(reason);
    await expect(load(bytes)).rejects.toThrow(LoadError);
  });
  test.each([
    ['an object without a text', '{"title": "Bridge shut", "views": "<p>The bridge</p> <p>is shut.</p>"}', undefined],
    ['an array', ' [\n  {"title": "Bridge shut"},\n  2\n]\n', 'data.txt'],
    ['a line for each record', '{"title": "Bridge shut"}\n{"title": "Bridge open"}\n', undefined],
    ['what its name says', 'The bridge is shut', 'news.json'],
  ])('is refused as data: %s', async (_, text, name) => {
    await expect(load(utf8(text), name === undefined ? {} : { name })).rejects.toThrow(/no article but data \(JSON\)/);
  });
  test.each([
    '[1]\n\nThe bridge is shut.',
    '{Bridge} [shut]',
    '[The bridge is shut]',
    'The record was:\n\n{"bridge": "shut"}\n\nNobody had seen it.',
  ])('is not a text with brackets: %j', async (text) => {
    expect((await load(utf8(text))).text).toBe(text);
  });
  test('is refused by the type that the server names', async () => {
    const drawing = { contentType: 'image/svg+xml' };
    await expect(load(utf8('<svg><p>The bridge</p></svg>'), drawing)).rejects.toThrow(/image\/svg\+xml/);
  });
});

describe('a wrong call', () => {
  test('is no bad input', async () => {
    await expect(load('text' as unknown as Uint8Array)).rejects.toThrow(TypeError);
    await expect(load(utf8('text'), { published: 'last Tuesday' })).rejects.toThrow(RangeError);
  });
});

test.each(formats.map((format) => [format.name, format.docs] as const))(
  'the format %s has its page',
  async (_, docs) => {
    expect(existsSync(new URL(`../../${docs}`, import.meta.url))).toBe(true);
  },
);

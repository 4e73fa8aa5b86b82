import { describe, expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { slice } from '../../src/text/spans.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
const blocksOf = async (text: string) => {
  const document = await load(utf8(text));
  return document.blocks.map((block) => [block.kind, slice(document.text, block)]);
};
const kindsOf = async (text: string) => (await blocksOf(text)).map(([kind]) => kind);

const first =
  'The mayor of Orland said on Monday that the bridge would stay shut until the spring, since two of its piers had moved in the flood.';
const second =
  '“It was sound when I crossed it,” she told the council, which has asked an engineer from Ostra to look at the piers again.';
const third =
  'Mayor Mara Quill expects the engineer on Friday, a clerk said, and the ferry will run until then at half its fare for all who work.';

describe('the text of a file', () => {
  test('is kept to the letter: line ends, tabs and double spaces', async () => {
    const file = `Title\r\n\r\n\tTwo  spaces.\u00a0\r\n`;
    expect((await load(utf8(file))).text).toBe(file);
  });
  test.each([
    ['UTF-8', utf8('“Café” in Ostra')],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('“Café” in Ostra')])],
    ['UTF-16 little-endian with a mark', Uint8Array.from([0xff, 0xfe, ...utf16('“Café” in Ostra', true)])],
    ['UTF-16 big-endian with a mark', Uint8Array.from([0xfe, 0xff, ...utf16('“Café” in Ostra', false)])],
    ['UTF-16 little-endian without one', utf16('“Café” in Ostra', true)],
    ['UTF-16 big-endian without one', utf16('“Café” in Ostra', false)],
    ['windows-1252', Uint8Array.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, ...utf8(' in Ostra')])],
  ])('is the same from %s', async (_, file) => {
    expect((await load(file)).text).toBe('“Café” in Ostra');
  });
  test('in the charset that the server names', async () => {
    const file = Uint8Array.from([0xd0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]);
    expect((await load(file, { contentType: 'text/plain; charset=koi8-r' })).text).toBe('привет');
  });
  test('survives a few broken bytes in UTF-8', async () => {
    const file = Uint8Array.from([...utf8('“Café”, “thé”, “pâté” — “soufflé” à Ostra'), 0xe2, 0x80]);
    expect((await load(file)).text).toContain('“soufflé” à Ostra');
  });
});

describe('paragraphs', () => {
  test('are parted by blank lines, of any line end', async () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(await blocksOf([first, '', second].join(end))).toEqual([
        ['paragraph', first],
        ['paragraph', second],
      ]);
  });
  test('are one a line where no line is blank', async () => {
    expect(await blocksOf([first, second, third].join('\n'))).toEqual(
      [first, second, third].map((words) => ['paragraph', words]),
    );
  });
  test('broken to fit seventy columns stay whole', async () => {
    const broken = first.replace(/(.{1,68})(?: |$)/g, '$1\n').trimEnd();
    expect(broken.split('\n').length).toBeGreaterThan(1);
    expect(await blocksOf(`${broken}\n\n${second}`)).toEqual([
      ['paragraph', broken],
      ['paragraph', second],
    ]);
  });
  test('broken to fit are told apart by an indent', async () => {
    const lines = (words: string) => words.replace(/(.{1,60})(?: |$)/g, '$1\n').trimEnd();
    expect(await kindsOf(`  ${lines(first)}\n  ${lines(second)}\n  ${lines(third)}`)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('what stands above an article', () => {
  const article = `Bridge at Orland stays shut\n\nBy Mara Quill and Tobren Ash\nMarch 3, 2021\n\nORLAND, March 3 (Meridian Wire) — ${first}\n\n${second}\n`;
  test('is its headline, byline, date and dateline', async () => {
    expect(await blocksOf(article)).toEqual([
      ['headline', 'Bridge at Orland stays shut'],
      ['byline', 'By Mara Quill and Tobren Ash'],
      ['dateline', 'March 3, 2021'],
      ['dateline', 'ORLAND, March 3 (Meridian Wire) —'],
      ['paragraph', first],
      ['paragraph', second],
    ]);
  });
  test('says what is known of it', async () => {
    expect((await load(utf8(article), { url: 'https://wire.example/bridge' })).about).toEqual({
      title: 'Bridge at Orland stays shut',
      byline: 'Mara Quill and Tobren Ash',
      outlet: 'Meridian Wire',
      url: 'https://wire.example/bridge',
      published: '2021-03-03',
      publishedFrom: 'text',
      retrieved: null,
      language: null,
    });
  });
  test.each([
    'By Mara Quill',
    'BY MARA QUILL',
    'Mara Quill reports from Orland',
    'Written by Mara al-Quill, Staff Writer',
    'Mara Quill, Chief Political Correspondent',
    'By M. J. O’Quill',
  ])('is a byline in "%s"', async (line) =>
    expect(await kindsOf(`Bridge shut\n\n${line}\n\n${first}\n\n${second}`)).toEqual([
      'headline',
      'byline',
      'paragraph',
      'paragraph',
    ]),
  );
  test.each([
    'By Tuesday night the bridge was shut.',
    'By noon Mara Quill had gone',
    'Mara Quill, the mayor, said so.',
    'By the river, nobody spoke',
  ])('is no byline in "%s"', async (line) =>
    expect(await kindsOf(`Bridge shut\n\n${first}\n\n${line}\n\n${second}`)).not.toContain('byline'),
  );
  test.each([
    'KALVIA CITY, March 3 (Meridian Wire) —',
    'ORLAND (AP) -',
    'OSTRA, N. Kal., Jan. 4 (MW) –',
    'PORT SELIM --',
    'Orland (Meridian Wire) —',
    '(Meridian Wire) —',
  ])('is a dateline in "%s"', async (dateline) =>
    expect(await blocksOf(`${dateline} ${first}\n\n${second}`)).toEqual([
      ['dateline', dateline],
      ['paragraph', first],
      ['paragraph', second],
    ]),
  );
  test.each([
    'MARA QUILL: I crossed it, and it was sound, and so did all of my staff on that day.',
    'NATO — the alliance — said that it had no troops in Orland, or near it, on that day or later.',
  ])('is no dateline in "%s"', async (words) =>
    expect(await kindsOf(`${words}\n\n${second}`)).not.toContain('dateline'),
  );
});

describe('what stands below an article', () => {
  const below = async (last: string) =>
    (await kindsOf(`Bridge shut\n\nBy Stefan Lindmark\n\n${first}\n\n${second}\n\n${third}\n\n${last}`)).at(-1);
  test.each([
    'Stefan Lindmark lives in Ostra and can be reached at His new book is titled “How Harbours Silt”. Visit his blog site at',
    'Stefan Lindmark is a fellow of the Harbour Institute in Ostra.',
    'Lio Fen, a former harbour master, is the author of three books on tides.',
    'Sign up for our newsletter',
  ])('makes no claims: "%s"', async (last) => expect(await below(last)).toBe('boilerplate'));
  test.each([
    'Mara Quill is the mayor of Orland.',
    'The clerk is a member of the council, and lives in Ostra.',
    'Nobody was reached on Sunday.',
    'The engineer is a fellow of the Harbour Institute, “and a good one”, the mayor said.',
  ])('is the article’s own: "%s"', async (last) => expect(await below(last)).toBe('paragraph'));
});

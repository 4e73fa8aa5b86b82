import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { LoadError } from '../../src/load/load-error.ts';
import { slice } from '../../src/text/spans.ts';

const folder = join(import.meta.dirname, 'pages');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const read = (page: string) => load(readFileSync(join(folder, page)), { url: `https://selim-courier.example/${page}` });

const bytes = (html: string) => new TextEncoder().encode(html);
const prose =
  '<p>The mayor of Orland said on Monday that the bridge would stay shut until the spring, and that nobody knew why.</p>' +
  '<p>“It was sound when I crossed it,” she told the council, which has asked an engineer from Ostra to look at it.</p>';

/** The page as a person checks it: what is known of it, then each block under its kind. */
const show = async (page: string): Promise<string> => {
  try {
    const { text, blocks, about } = await read(page);
    const known = Object.entries(about).map(([field, value]) => `${field}: ${value ?? '-'}`);
    return `${[...known, ...blocks.map((block) => `\n[${block.kind}]\n${slice(text, block)}`)].join('\n')}\n`;
  } catch (error) {
    if (error instanceof LoadError) return `${error.message}\n`;
    throw error;
  }
};

test.each(pages)('%s is read as its pair says', async (page) => {
  await expect(await show(page)).toMatchFileSnapshot(join(folder, `${basename(page, '.html')}.txt`));
});

test.each(pages.filter((page) => page.startsWith('refused-')))(
  '%s is no article, and the error says what it is',
  async (page) => {
    await expect(read(page)).rejects.toThrow(LoadError);
  },
);

describe('a page that calls itself a website', () => {
  const page = (body: string) =>
    load(
      new TextEncoder().encode(
        `<!doctype html><html lang="en"><head><meta property="og:type" content="website"><title>Harbour shut</title></head><body><main>${body}</main></body></html>`,
      ),
    );
  const paragraph =
    'The harbour of Orland will stay shut until the ice has gone, the council decided after a sitting that went on past midnight, and nobody who spoke in it could say when that will be, since the last winter of this kind is not in living memory at all.';
  const teaser = (i: number) => `<h3><a href="/${i}">Another story of the harbour and its ice, part ${i}</a></h3>`;
  const times = (count: number, part: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => part(i)).join('');

  test('is read where it has the prose of an article beside a few links to others', async () => {
    const { text } = await page(
      `<h1>Harbour shut</h1><div>${times(8, (i) => `<p>${i} ${paragraph}</p>`)}</div><div>${times(5, teaser)}</div>`,
    );
    expect(text).toContain('7 The harbour of Orland');
  });
  test('is refused where each paragraph has a link to its own article, however long it is', async () => {
    const list = page(times(8, (i) => `<div>${teaser(i)}<p>${i} ${paragraph}</p></div>`));
    await expect(list).rejects.toThrow(/a list of articles/);
  });
});

describe('a quotation', () => {
  test('keeps every sign of the page, and white space as a browser shows it', async () => {
    const { text } = await read('quotations.html');
    expect(text).toContain('“We\u00a0never asked for ‘special treatment’… & we will not now” — and then breaks off.');
    expect(text).toContain('wrote “I saw it, and she said ‘run’ to me” in the margin');
  });
  test('set apart by its page is a quote, however deep it is nested', async () => {
    const { text, blocks } = await read('quotations.html');
    expect(blocks.filter(({ kind }) => kind === 'quote').map((block) => slice(text, block))).toEqual([
      'They told us: “(w)e are not the law.”',
      'And who is, we asked them, and they laughed at us.',
      'We left soon after.',
    ]);
  });
});

describe('what nobody sees on a page', () => {
  test('is no part of its text', async () => {
    const { text } = await read('noise.html');
    expect(text).not.toMatch(/comment|script|hidden|template|aside|nobody at all|Opens in|Logo/i);
  });
});

describe('a hostile page', () => {
  const sentence = 'The mayor said that the bridge would stay shut until the spring of next year. '.repeat(4);
  const hostile: [string, string][] = [
    ['nested 10,000 deep', `<html><body>${'<div>'.repeat(10_000)}<p>${sentence}</p>`],
    ['never closed', `<html><body>${'<b><i><font>'.repeat(3000)}${sentence}`],
    ['of blockquotes in blockquotes', `<html><body>${'<blockquote>'.repeat(2000)}<p>${sentence}</p>`],
    ['of entities', `<html><body><p>${sentence}${'&amp;'.repeat(100_000)}</p>`],
    ['of line breaks', `<html><body><p>${sentence}</p>${'x<br><br>'.repeat(40_000)}`],
    ['with an endless class', `<html><body><div class="${'a-'.repeat(100_000)}"><p>${sentence}</p></div>`],
    [
      'with JSON-LD nested 100,000 deep',
      `<html><script type="application/ld+json">${'['.repeat(100_000)}</script><p>${sentence}</p>`,
    ],
  ];
  test.each(hostile)('%s is read, and soon', async (_, html) => {
    const before = performance.now();
    const { text } = await load(bytes(html));
    expect(text).toContain('The mayor said that the bridge would stay shut');
    expect(performance.now() - before).toBeLessThan(10_000);
  });
  test('that leaves millions of elements open is refused, and soon', async () => {
    const before = performance.now();
    await expect(load(bytes(`<html><body>${'<b>'.repeat(2_000_000)}`))).rejects.toThrow(/elements open/);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
  test('cannot name an address that is not of the web', async () => {
    const { about } = await load(bytes(`<html><link rel=canonical href="javascript:alert(1)"><h1>Bridge</h1>${prose}`));
    expect(about.url).toBeNull();
  });
});

describe('the publication date', () => {
  const from = async (head: string, body = '', url?: string) => {
    const { about } = await load(
      bytes(`<html><head>${head}</head><body><h1>The bridge</h1>${body}${prose}</body></html>`),
      { url },
    );
    return [about.published, about.publishedFrom];
  };
  const linked =
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-03-04T06:30:00+0200"}</script>';
  const meta = '<meta property="article:published_time" content="2021-03-05T10:00:00Z">';
  const time = '<time datetime="2021-03-06">Saturday</time>';
  const address = 'https://courier.example/2021/03/08/bridge';
  test('is taken from JSON-LD first, with its zone', async () => {
    expect(await from(linked + meta, time, address)).toEqual(['2021-03-04T06:30:00+02:00', 'json-ld']);
  });
  test('then from meta tags', async () => {
    expect(await from(meta, time, address)).toEqual(['2021-03-05T10:00:00Z', 'meta']);
  });
  test('then from a time element', async () => {
    expect(await from('', time, address)).toEqual(['2021-03-06', 'time element']);
  });
  test('then from the words above the article', async () => {
    expect(await from('', '<p>Published: 7 March 2021, 09:15 EST</p>', address)).toEqual([
      '2021-03-07T09:15-05:00',
      'text',
    ]);
  });
  test('then from the address', async () => {
    expect(await from('', '', address)).toEqual(['2021-03-08', 'url']);
  });
  test('is null where nothing says it', async () => {
    expect(await from('')).toEqual([null, null]);
  });
  test('given by the caller wins over all', async () => {
    const { about } = await load(bytes(`<html><head>${linked}</head><h1>The bridge</h1>${prose}`), {
      published: 'March 9, 2021',
    });
    expect([about.published, about.publishedFrom]).toEqual(['2021-03-09', 'argument']);
  });
});

describe('the charset of a page', () => {
  const page = (meta: string) => `<html lang="en"><head>${meta}</head><body><h1>Café</h1>${prose}</body></html>`;
  const latin = (text: string) =>
    Uint8Array.from([...text.replaceAll('“', '"').replaceAll('”', '"')], (sign) => sign.charCodeAt(0));
  test('is the one that the server names', async () => {
    const { about } = await load(latin(page('')), { contentType: 'text/html; charset=windows-1252' });
    expect(about.title).toBe('Café');
  });
  test('is UTF-8 where the bytes are valid, whatever the page claims', async () => {
    const { about } = await load(bytes(page('<meta charset="iso-8859-1">')));
    expect(about.title).toBe('Café');
  });
  test('that nobody knows is an error that names it', async () => {
    await expect(load(latin(page('<meta charset="klingon-8">')))).rejects.toThrow(/unknown charset "klingon-8"/);
  });
});

test('the language is guessed where the page does not declare one', async () => {
  expect((await load(bytes(`<html><body><h1>The bridge</h1>${prose}`))).about.language).toBe('en');
});

import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/record/reading.ts';
import { formats } from '../../src/write/formats.ts';
import { openHtml } from '../../src/write/html.ts';
import { anyReading, aReading } from './a-reading.ts';
import { ferry } from './ferry.ts';
import { hostile } from './hostile.ts';

const page = (...readings: Reading[]) => {
  const writer = openHtml({ width: 80, colour: false, several: readings.length > 1 });
  return readings.map((reading, i) => writer.item(`${i}.txt`, reading)).join('') + writer.end();
};

/** The words of the article as they stand on the page: its markup and what is beside it taken away. */
const articleText = (html: string): string => {
  const article = /<article[\s\S]*<\/article>/.exec(html)![0];
  const beside =
    /<ul class="notes"[\s\S]*?<\/ul>|<section class="sourcing"[\s\S]*?<\/section>|<p class="(?:kicker|byline)">[\s\S]*?<\/p>|<div class="drawn">[\s\S]*/g;
  return article
    .replaceAll(beside, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
};

describe('the page', () => {
  test('holds the text of the article to the letter, in order', () => {
    expect(articleText(page(ferry))).toBe(ferry.document.text);
  });

  test('of any reading holds its text to the letter, in order', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const about = { ...reading.document.about, title: 'Title' };
        const html = page({ ...reading, document: { ...reading.document, about } });
        expect(articleText(html)).toBe(`Title${reading.document.text}`);
      }),
      { numRuns: 60 },
    );
  });

  test('is one file that fetches and runs nothing', () => {
    const html = page(ferry);
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=/i);
  });

  test('escapes every word of an article, wherever it is shown', () => {
    const { document } = parseHTML(page(hostile));
    expect(document.querySelectorAll('script, img, i > i, b > b, main style').length).toBe(0);
    expect(
      [...document.querySelectorAll('*')].filter((each) =>
        each.getAttributeNames().some((name: string) => /^on/i.test(name)),
      ),
    ).toEqual([]);
    expect(
      [...document.querySelectorAll('a')].map((a) => a.getAttribute('href')).filter((href) => !href?.startsWith('#')),
    ).toEqual([]);
    expect(document.querySelector('title')!.textContent).toContain('<script>alert(1)</script>');
    expect(document.body.textContent).toContain('</mark></p><style>*{display:none}</style>');
  });

  test('puts each source beside its words, and says why it was found', () => {
    const { document } = parseHTML(page(ferry));
    const rows = [...document.querySelectorAll('.row')];
    const row = rows.find((each) => each.textContent?.includes('may be years old'))!;
    const note = [...row.querySelectorAll('details')].at(-1)!;
    expect(note.querySelector('summary')!.textContent!.replaceAll(/\s+/g, ' ')).toBe(
      '● Lena Marsh (she) added~ possible',
    );
    expect(note.textContent).toContain('interrupted quotation (added)');
    expect(note.textContent).toContain('0.95 of 1');
    const marked = [...row.querySelectorAll(`mark[aria-details="${note.id}"]`)].map((mark) => mark.textContent);
    expect(marked).toEqual(['“The cracks,”', '“may be years old.”']);
  });

  test('shows an account within another inside its words, and through whom it came', () => {
    const { document } = parseHTML(page(ferry));
    expect(document.querySelector('mark.v-outlet mark.v-anonymous')!.textContent).toBe(
      'that the hull “would not last the winter”',
    );
    const inner = [...document.querySelectorAll('details')].find((each) =>
      each.textContent?.includes('a senior engineer'),
    )!;
    const through = inner.querySelector('dd a')!;
    expect(through.textContent).toBe('Meridian Wire');
    expect(document.getElementById(through.getAttribute('href')!.slice(1))!.textContent).toContain('Meridian Wire');
  });

  test('ties a quotation that goes on in the next paragraph to its speaker', () => {
    const reading = aReading(
      {},
      [
        ['paragraph', '“It rained,” Ann Doe said.'],
        ['paragraph', '“And then it snowed.”'],
      ],
      [{ kind: 'person', source: 'Ann Doe', cue: 'said', content: ['“It rained,”', '“And then it snowed.”'] }],
    );
    const { document } = parseHTML(page(reading));
    expect(document.querySelectorAll('details')).toHaveLength(1);
    const link = document.querySelector('.continues a')!;
    expect(link.textContent).toBe('Ann Doe');
    expect(document.getElementById(link.getAttribute('href')!.slice(1))!.tagName).toBe('DETAILS');
  });

  test('has headings in order, one main landmark, a language, and every id once', () => {
    for (const html of [page(ferry), page(ferry, hostile), page(aReading({}, []))]) {
      const { document } = parseHTML(html);
      const levels = [...document.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(document.querySelectorAll('main')).toHaveLength(1);
      expect(document.documentElement.getAttribute('lang')).toBe('en');
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const details of document.querySelectorAll('[aria-details], [aria-labelledby]'))
        expect(ids).toContain(details.getAttribute('aria-details') ?? details.getAttribute('aria-labelledby'));
    }
  });

  test('of several articles lists them, each with its bar, and leads to them', () => {
    const { document } = parseHTML(page(ferry, hostile, ferry));
    const links = [...document.querySelectorAll('nav ol a')];
    expect(links.map((a) => document.getElementById(a.getAttribute('href')!.slice(1))?.tagName)).toEqual([
      'ARTICLE',
      'ARTICLE',
      'ARTICLE',
    ]);
    expect(document.querySelectorAll('nav .bar')).toHaveLength(3);
  });

  test('marks evaluative words, and says whose they are', () => {
    const reading = aReading(
      {},
      [['paragraph', '“A brutal night,” Ann said of the heroic crews.']],
      [{ kind: 'person', source: 'Ann', cue: 'said', content: '“A brutal night,”' }],
    );
    const because = { rule: 'loaded-word', spans: [], score: 0.6 };
    const loaded = [
      { id: 'l1', start: 3, end: 9, inQuotation: true, because },
      { id: 'l2', start: 34, end: 40, inQuotation: false, because },
    ];
    const { document } = parseHTML(page({ ...reading, loaded }));
    const words = [...document.querySelectorAll('.row .loaded')];
    expect(words.map((word) => [word.textContent, word.getAttribute('title')])).toEqual([
      ['brutal', 'evaluative word, in a quotation'],
      ['heroic', "evaluative word, in the writer's voice"],
    ]);
    expect(document.querySelector('.sourcing')!.textContent).toContain("1 in the writer's voice, 1 in a quotation");
    expect([...document.querySelectorAll('.row mark')].map((mark) => mark.textContent).join('')).toBe(
      '“A brutal night,”',
    );
  });

  test('does not show first words twice where there is no headline', () => {
    const bare = parseHTML(page(aReading({}, [['paragraph', 'Rain fell.']]))).document;
    expect(bare.querySelector('h1')!.className).toBe('title unseen');
    expect(parseHTML(page(ferry)).document.querySelector('h1')!.className).toBe('title');
  });

  test('has a designed look for no attribution, no title and no text', () => {
    const plain = page(aReading({}, [['paragraph', 'Rain fell. The river rose.']]));
    expect(plain).toContain('All 5 words rest on the author alone.');
    const empty = page(aReading({}, []));
    expect(empty).toContain('Untitled');
    expect(empty).toContain('There is no text here to read.');
  });

  test('takes 5,000 claims', () => {
    const sentences = Array.from({ length: 5000 }, (_, i) => `Well ${i} is dry`);
    const blocks = Array.from(
      { length: 500 },
      (_, i) => ['paragraph', `${sentences.slice(i * 10, i * 10 + 10).join(', Ann said. ')}, Ann said.`] as const,
    );
    const text = blocks.map(([, words]) => words).join('\n\n');
    const small = aReading(
      {},
      [['paragraph', 'Well 0 is dry, Ann said.']],
      [{ kind: 'person', content: 'Well 0 is dry' }],
    );
    const reading = aReading({}, blocks);
    let at = 0;
    const attributions = sentences.map((sentence, i) => {
      const start = text.indexOf(sentence, at);
      at = start + sentence.length;
      return { ...small.attributions[0]!, id: `a${i}` as never, content: [{ start, end: at }] };
    });
    const claims = attributions.map(({ id, content }) => ({ ...small.claims[0]!, id: id as never, said: id, content }));
    const html = page({ ...reading, attributions, claims });
    expect(html.match(/<details/g)).toHaveLength(5000);
  });
});

test('every format has a name, a line of help and an extension, and loads', async () => {
  expect(formats.map(({ name }) => name)).toEqual(['text', 'json', 'jsonl', 'html']);
  for (const { load, summary, extension } of formats) {
    expect(summary).not.toBe('');
    expect(extension).toMatch(/^\.\w+$/);
    const writer = (await load())({ width: 80, colour: false, several: false });
    expect(writer.item('ferry.txt', ferry) + writer.end()).toContain('Lena Marsh');
  }
});

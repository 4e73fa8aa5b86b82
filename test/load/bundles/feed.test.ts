import { describe, expect, test } from 'vitest';
import { read } from './show.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const feed = (inside: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Lantern</title>${inside}</channel></rss>`;
const item = (words: string) => `<item><title>Lamp</title><description>${words}</description></item>`;
const texts = async (xml: string) =>
  (await read(utf8(xml), 'feed')).map(({ got }) => (typeof got === 'string' ? got : got.text));

describe('a hostile feed', () => {
  test('whose entities would unfold to gigabytes unfolds to nothing', async () => {
    const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const bomb = `<!DOCTYPE rss [<!ENTITY l0 "lol">${levels}]>${feed(item('The lamp was out. &l9;'))}`;
    for (const text of await texts(bomb)) expect(text.length).toBeLessThan(200);
  });

  test('that names a file of this machine does not get it', async () => {
    const found = await texts(
      `<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>${feed(item('It was out. &f;'))}`,
    );
    for (const text of found) expect(text).not.toContain('root:');
  });

  test.each([
    ['nested 10,000 deep', feed('<a>'.repeat(10_000))],
    ['with an item nested 10,000 deep', feed(item(`${'&lt;div&gt;'.repeat(10_000)}The lamp was out, he said.`))],
    ['of nothing but brackets', feed('<'.repeat(300_000))],
    ['after many comments', `${'<!---->'.repeat(580)}<x>${item('The lamp was out.')}`],
    ['of many attributes', feed(`<item ${'a="b" '.repeat(50_000)}></item>`)],
    ['cut off', feed(item('The lamp was out.')).slice(0, 80)],
    ['with no item', feed('')],
    ['that is JSON and no feed', '{"version": "https://jsonfeed.org/version/1.1", "items": 7}'],
    ['that is half JSON', '{"version": "https://jsonfeed.org/version/1.1", "items": ['],
  ])('%s is read or refused with a reason, and soon', async (_, xml) => {
    const before = process.cpuUsage().user;
    const found = await texts(xml);
    expect(found.length).toBeGreaterThan(0);
    for (const text of found) expect(text.length).toBeGreaterThan(5);
    expect(process.cpuUsage().user - before).toBeLessThan(5e6);
  });
});

test('an item keeps its name when others come before it', async () => {
  const link = (path: string) =>
    `<item><link>https://l.example/${path}</link><description>It was out.</description></item>`;
  const before = await read(utf8(feed(link('a'))), 'feed');
  const after = await read(utf8(feed(link('b') + link('a'))), 'feed');
  expect(before[0]!.name).toBe('feed/l.example/a');
  expect(after[1]!.name).toBe(before[0]!.name);
});

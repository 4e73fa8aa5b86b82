import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../src/record/reading.ts';
import { openHtml } from '../../src/write/html.ts';
import { aReading } from '../write/a-reading.ts';
import { ferry } from '../write/ferry.ts';
import { hostile } from '../write/hostile.ts';
import { tarsa } from '../write/tarsa.ts';
import { contrast } from './colour.ts';

const executablePath = '/usr/bin/chromium';
const present = existsSync(executablePath);
const required = process.env.HEARSAY_REQUIRE_BROWSER === '1';

if (!present) {
  const how = `no Chromium at ${executablePath}: install Debian's package "chromium" to run the tests of the page`;
  if (required) throw new Error(how);
  process.stderr.write(`Skipped, ${how}.\n`);
}

const htmlOf = (...readings: Reading[]) => {
  const writer = openHtml({ width: 80, colour: false, several: readings.length > 1 });
  return readings.map((reading, i) => writer.item(`${i}.txt`, reading)).join('') + writer.end();
};

describe.skipIf(!present)('the page in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-background-networking'],
    });
  }, 60_000);
  afterAll(() => browser.close());

  /** What went wrong on a page: anything it asked for, ran into or reported. */
  const opened = async (html: string, options: Parameters<Browser['newPage']>[0] = {}) => {
    const page = await browser.newPage(options);
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
    page.on('dialog', async (dialog) => {
      wrong.push(`dialog: ${dialog.message()}`);
      await dialog.dismiss();
    });
    page.on('request', (request) => wrong.push(`request: ${request.url()}`));
    await page.setContent(html, { waitUntil: 'load' });
    return { page, wrong };
  };

  const inView = (page: Page, words: string) => page.getByText(words).first().isVisible();

  test('asks for nothing, runs nothing and reports nothing, whatever the article holds', async () => {
    for (const html of [htmlOf(ferry), htmlOf(tarsa), htmlOf(hostile), htmlOf(ferry, hostile)]) {
      const { page, wrong } = await opened(html);
      expect(wrong).toEqual([]);
      await page.close();
    }
  });

  test.each([320, 360, 400, 800, 1280])('at %i pixels does not scroll sideways', async (width) => {
    const long = aReading({ title: 'x'.repeat(300) }, [['paragraph', `See ${'verylongword'.repeat(60)}.`]]);
    for (const html of [htmlOf(ferry), htmlOf(tarsa), htmlOf(hostile), htmlOf(long), htmlOf(ferry, long)]) {
      const { page } = await opened(html, { viewport: { width, height: 800 } });
      // An expression, since this file is checked without the DOM's types.
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.close();
    }
  });

  test('shows why each claim was found when the Tab key reaches it, and hides it again', async () => {
    const { page } = await opened(htmlOf(ferry));
    expect(await inView(page, 'interrupted quotation')).toBe(false);
    for (let i = 0; i < 40 && !(await inView(page, 'interrupted quotation')); i++) await page.keyboard.press('Tab');
    expect(await inView(page, 'interrupted quotation')).toBe(true);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
    await page.keyboard.press('Tab');
    expect(await inView(page, 'interrupted quotation')).toBe(false);
    await page.close();
  });

  test('reaches every claim by the Tab key, in the order of the text', async () => {
    const { page } = await opened(htmlOf(ferry));
    const reached: string[] = [];
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const id = await page.evaluate<string>('document.activeElement.closest("details")?.id ?? ""');
      if (id && !reached.includes(id)) reached.push(id);
    }
    expect(reached).toEqual(ferry.attributions.map((_, i) => `d1n${i + 1}`));
    await page.close();
  });

  test('shows why at a click on the words, without moving the text', async () => {
    const { page } = await opened(htmlOf(ferry), { viewport: { width: 1280, height: 900 } });
    const words = page.locator('mark', { hasText: 'may be years old' });
    const below = page.getByText('An inspection report seen').first();
    await words.scrollIntoViewIfNeeded();
    const before = await below.boundingBox();
    await words.click();
    expect(await inView(page, 'interrupted quotation')).toBe(true);
    expect(await below.boundingBox()).toEqual(before);
    await page.close();
  });

  test('opens at a click on the name, and closes at the next', async () => {
    const { page } = await opened(htmlOf(ferry));
    const name = page.locator('summary', { hasText: 'she' });
    await name.click();
    expect(await inView(page, 'interrupted quotation')).toBe(true);
    await name.click();
    expect(await inView(page, 'interrupted quotation')).toBe(false);
    await page.close();
  });

  test.each(['light', 'dark'] as const)(
    'in %s shows every word with a contrast of 4.5 or more',
    async (colorScheme) => {
      const { page } = await opened(htmlOf(ferry, hostile, tarsa), { colorScheme });
      const drawn = await page.evaluate<[words: string, ink: string, behind: string][]>(textColours);
      expect(drawn.length).toBeGreaterThan(50);
      const [ink, behind] = [drawn[0]![1], drawn[0]![2]].map(hex) as [string, string];
      expect(contrast(ink, '#000000') > contrast(behind, '#000000')).toBe(colorScheme === 'dark');
      for (const [words, ink, behind] of drawn)
        expect(contrast(hex(ink), hex(behind)), words).toBeGreaterThanOrEqual(4.5);
      await page.close();
    },
  );

  test('leads from a place, a date and a deed to their words, by the keyboard alone', async () => {
    const { page } = await opened(htmlOf(tarsa));
    for (const [mark, words] of [
      ['.pin:has-text("Orrin")', 'customs house at Orrin'],
      ['.moment >> nth=4', 'shelled the port'],
      ['.deeds a >> nth=3', 'thanked Vellmar'],
    ] as const) {
      await page.locator(mark).focus();
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.evaluate('document.querySelector(":target")?.textContent'), { message: mark })
        .toContain(words);
      expect(await page.locator(':target').isVisible()).toBe(true);
    }
    await page.close();
  });

  test.each([320, 360, 800, 1280])('at %i pixels no name on the map covers another or is cut off', async (width) => {
    const { page } = await opened(htmlOf(tarsa), { viewport: { width, height: 800 } });
    const [sheet, ...names] = await page.evaluate<Box[]>(namesOnMap);
    expect(names.length).toBeGreaterThanOrEqual(4);
    for (const [i, a] of names.entries()) {
      expect(a.left >= sheet!.left && a.right <= sheet!.right && a.top >= sheet!.top && a.bottom <= sheet!.bottom).toBe(
        true,
      );
      for (const b of names.slice(i + 1))
        expect(
          a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2,
          `${a.name}, ${b.name}`,
        ).toBe(false);
    }
    await page.close();
  });

  test('prints the speakers and the rules beside the words', async () => {
    const { page } = await opened(htmlOf(ferry), { viewport: { width: 700, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    expect(await inView(page, 'interrupted quotation')).toBe(true);
    const words = await page.locator('mark', { hasText: 'may be years old' }).boundingBox();
    const note = await page.locator('details', { hasText: '(she)' }).boundingBox();
    expect(note!.x).toBeGreaterThan(words!.x + words!.width);
    await page.close();
  });

  test('puts notes under their paragraph where the screen is narrow', async () => {
    const { page } = await opened(htmlOf(ferry), { viewport: { width: 400, height: 900 } });
    const words = await page.locator('mark', { hasText: 'may be years old' }).boundingBox();
    const note = await page.locator('details', { hasText: '(she)' }).boundingBox();
    expect(note!.y).toBeGreaterThan(words!.y);
    await page.close();
  });
});

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Runs in the page: the map's edges, then those of each name that is shown on it. */
const namesOnMap = `[document.querySelector('.sheet'), ...document.querySelectorAll('.pin bdi, .land-name span')]
  .map((element) => ({ name: element.textContent, ...element.getBoundingClientRect().toJSON() }))
  .filter(({ width }) => width > 1)`;

const hex = (rgb: string): string => {
  const [r, g, b] = rgb.match(/\d+/g)!.map(Number);
  return `#${[r, g, b].map((value) => value!.toString(16).padStart(2, '0')).join('')}`;
};

/** Runs in the page: the words of every text node with their colour and the nearest colour behind them. */
const textColours = `(() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent.trim();
    let at = walker.currentNode.parentElement;
    if (!words || at.closest('style')) continue;
    const ink = getComputedStyle(at).color;
    let behind = 'rgba(0, 0, 0, 0)';
    for (; at && behind === 'rgba(0, 0, 0, 0)'; at = at.parentElement) behind = getComputedStyle(at).backgroundColor;
    found.push([words, ink, behind]);
  }
  return found;
})()`;

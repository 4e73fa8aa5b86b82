import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

// The built program reads a sample as a user would, and Chromium draws the page as a reader sees it first.
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const { stdout: html } = await promisify(execFile)(process.execPath, [
  at('../bin/hearsay.cjs'),
  'read',
  at('../samples/selim-courier.txt'),
  '--format',
  'html',
]);

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
const page = await browser.newPage({
  viewport: { width: 1100, height: 960 },
  deviceScaleFactor: 1.5,
  colorScheme: 'light',
});
await page.setContent(html);
await page.locator('summary').nth(3).focus();
await page.keyboard.press('Shift+Tab');
await page.keyboard.press('Tab');
await page.evaluate('scrollTo(0, 0)');
await page.screenshot({ path: at('images/article.png') });
await browser.close();

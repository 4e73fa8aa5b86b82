import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { progressLine, showProgress } from '../../src/cli/progress.ts';
import { wantsColour, widthOf } from '../../src/cli/screen.ts';
import type { Screen } from '../../src/cli/world.ts';

const screen = (more: Partial<Screen> = {}) => {
  const stream = new PassThrough();
  let written = '';
  stream.on('data', (chunk) => {
    written += chunk;
  });
  return Object.assign(stream, more, { written: () => written });
};

describe('a terminal', () => {
  it('gives its width within reason, and anything else 80 columns', () => {
    expect(widthOf(screen({ isTTY: true, columns: 72 }))).toBe(72);
    expect(widthOf(screen({ isTTY: true, columns: 20 }))).toBe(40);
    expect(widthOf(screen({ isTTY: true, columns: 300 }))).toBe(110);
    expect(widthOf(screen({ columns: 300 }))).toBe(80);
  });

  it('gets colours unless it is dumb or they are refused', () => {
    const terminal = screen({ isTTY: true });
    expect(wantsColour(terminal, {})).toBe(true);
    expect(wantsColour(terminal, { TERM: 'dumb' })).toBe(false);
    expect(wantsColour(terminal, { NO_COLOR: '1' })).toBe(false);
    expect(wantsColour(terminal, { FORCE_COLOR: '0' })).toBe(false);
    expect(wantsColour(screen(), {})).toBe(false);
  });

  it('with nothing to read shows the help, as wrong usage', async () => {
    const stderr = screen();
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    expect(await main(['read'], { env: {}, stdin, stdout: screen(), stderr })).toBe(2);
    expect(stderr.written()).toMatch(/Usage: hearsay read/);
  });
});

describe('progress', () => {
  it('tells the count, the rate, the time left and what failed', () => {
    expect(progressLine(1234, 10_000, 2, 4000)).toBe('1,234 of 10,000, 309 a second, 29 s left, 2 could not be read');
    expect(progressLine(3, 3, 0, 2000)).toBe('3 of 3, 1.5 a second');
    expect(progressLine(0, 3, 0, 0)).toBe('0 of 3');
  });

  it('takes a terminal that says it has no columns for one of 80', () => {
    const terminal = screen({ isTTY: true, columns: 0 });
    showProgress(terminal, 3, () => 0).step(false);
    expect(terminal.written()).toContain('1 of 3');
  });

  it('rewrites one line, not oftener than ten times a second, and never wider than the terminal', () => {
    let now = 0;
    const terminal = screen({ isTTY: true, columns: 30 });
    const progress = showProgress(terminal, 100, () => now);
    for (now = 10; now <= 1000; now += 10) progress.step(false);
    progress.clear();
    const drawings = terminal.written().split('\r\u001b[K');
    expect(drawings.length).toBeLessThanOrEqual(13);
    for (const drawing of drawings) expect(drawing.length).toBeLessThan(30);
    expect(drawings.at(-2)).toMatch(/^100 of 100/);
    expect(drawings.at(-1)).toBe('');
    expect(terminal.written()).not.toContain('\n');
  });
});

import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reading } from '../../src/record/reading.ts';
import { hearsay, program } from './run.ts';

const article = `Bridge at Port Selim to close

Mayor Ilse Brandt said the bridge is not safe. “We will close it on Friday,” she added.

According to the Selim Courier, repairs may take a year.
`;

let folder: string;
const run = (args: readonly string[], more: Parameters<typeof hearsay>[1] = {}) =>
  hearsay(args, { cwd: folder, ...more });
const lines = (text: string): string[] => text.split('\n').filter(Boolean);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  writeFileSync(join(folder, 'bridge.txt'), article);
  writeFileSync(join(folder, 'other.txt'), 'The council met on Monday. Nobody said a word, Vera Lind reported.\n');
  writeFileSync(join(folder, 'empty.txt'), '');
  mkdirSync(join(folder, 'reports'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('hearsay read', () => {
  it('prints the ledger of a file, no line wider than 80 columns, and no colour where there is no terminal', async () => {
    const { status, out, err } = await run(['read', 'bridge.txt']);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('Ilse Brandt');
    expect(out).toContain('We will close it on Friday');
    expect(out).not.toContain('\u001b');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('reads standard input for - and where no file is named', async () => {
    const named = await run(['read', '--format', 'json', 'bridge.txt']);
    expect((await run(['read', '--format', 'json', '-'], { stdin: article })).out).toBe(named.out);
    expect((await run(['read', '--format', 'json'], { stdin: article })).out).toBe(named.out);
  });

  it('reads all that an archive holds, each under its own name, and tells what in it cannot be read', async () => {
    const archive = new URL('../load/bundles/fixtures/reports.zip', import.meta.url);
    writeFileSync(join(folder, 'reports.zip'), readFileSync(archive));
    const { status, out, err } = await run(['read', '--format', 'json', 'reports.zip']);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toHaveLength(5);
    expect(err).toContain('hearsay: cannot read reports.zip/photo.png: it is not text but a PNG image (binary)\n');
    const lined = await run(['read', '--format', 'jsonl', '-'], { stdin: readFileSync(archive) });
    expect(lines(lined.out).map((line) => JSON.parse(line).input)).toContain('-/pages/ferry.html');
  });

  it('prints a Reading as JSON whose offsets fit the file', async () => {
    const { out } = await run(['read', '--format', 'json', 'bridge.txt']);
    const reading = Reading.parse(JSON.parse(out));
    expect(reading.document.text).toBe(article);
    expect(reading.attributions.length).toBeGreaterThan(0);
  });

  it('prints a line of JSON for each file, in the order given, with its name in front', async () => {
    const { out } = await run(['read', '--format', 'jsonl', 'other.txt', 'bridge.txt', 'other.txt']);
    expect(lines(out).map((line) => JSON.parse(line).input)).toEqual(['other.txt', 'bridge.txt', 'other.txt']);
    expect(lines(out)[0]).toMatch(/^\{"input":"other\.txt",/);
  });

  it('takes the publication date from the command line', async () => {
    const { out } = await run(['read', '--format', 'json', '--published', '2026-03-31', 'bridge.txt']);
    expect(JSON.parse(out).document.about).toMatchObject({ published: '2026-03-31', publishedFrom: 'argument' });
  });

  it('reads a file whose name begins with a dash after --', async () => {
    writeFileSync(join(folder, '-x'), article);
    expect((await run(['read', '--', '-x'])).status).toBe(0);
  });

  it('keeps to the width asked for', async () => {
    const { out } = await run(['read', '--width', '44', 'bridge.txt']);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(44);
  });
});

describe('colours', () => {
  const coloured = async (args: readonly string[], env: Record<string, string> = {}) =>
    (await run(['read', 'bridge.txt', ...args], { env })).out.includes('\u001b[');

  it('come where they are asked for', async () => {
    expect(await coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured(['--colour'])).toBe(true);
  });

  it('stay away where they are not wanted', async () => {
    expect(await coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await coloured(['--no-colour'], { FORCE_COLOR: '1' })).toBe(false);
    expect(await coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });
});

describe('what cannot be read', () => {
  it('is named with its reason, one line each, and the others are still read', async () => {
    writeFileSync(join(folder, 'photo.txt'), Buffer.from('89504e470d0a1a0a', 'hex'));
    writeFileSync(join(folder, 'huge.txt'), '');
    truncateSync(join(folder, 'huge.txt'), 100_000_000);
    const inputs = ['empty.txt', 'photo.txt', 'huge.txt', 'gone.txt', 'reports', 'http://localhost:9/a', 'bridge.txt'];
    const { status, out, err } = await run(['read', '--format', 'jsonl', ...inputs]);
    expect(status).toBe(1);
    expect(lines(out).map((line) => JSON.parse(line).input)).toEqual(['bridge.txt']);
    const reasons = lines(err);
    for (const [i, reason] of [/empty/, /PNG/, /100 MB.*8 MB/, /no such file/, /folder/, /--allow-private/].entries()) {
      expect(reasons[i]).toContain(`hearsay: cannot read ${inputs[i]}: `);
      expect(reasons[i]).toMatch(reason);
    }
    expect(reasons).toHaveLength(6);
  });

  it('cannot play tricks on the terminal with its name', async () => {
    const { err } = await run(['read', 'a\u001b[2Jb\nhearsay: all is well\u202e']);
    expect(err).toMatch(/no such file/);
    expect(lines(err)).toHaveLength(1);
    expect(err.trimEnd()).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('is told of a language other than English, and the file is read all the same', async () => {
    writeFileSync(
      join(folder, 'hafen.html'),
      `<!doctype html><html lang="de"><title>Hafen</title><article>${'<p>„Der Hafen von Selim bleibt zu“, sagte die Ministerin am Montag vor der Presse, und niemand wusste, wann er wieder öffnet.</p>'.repeat(4)}</article></html>`,
    );
    const { status, out, err } = await run(['read', '--format', 'jsonl', 'hafen.html', 'bridge.txt']);
    expect(status).toBe(0);
    expect(err).toBe('hearsay: hafen.html is in German (de); only English is read, so expect little of it\n');
    expect(lines(out)).toHaveLength(2);
  });

  it('is told of standard input too', async () => {
    const { status, err } = await run(['read', '-'], { stdin: '' });
    expect(status).toBe(1);
    expect(err).toMatch(/standard input: it is empty/);
  });
});

describe('wrong usage', () => {
  it.each([
    ['an unknown option, with the one that was meant', ['read', '--fromat', 'json', 'bridge.txt'], /--format/],
    ['an unknown command, with the one that was meant', ['raed', 'bridge.txt'], /read/],
    ['an unknown format, with those there are', ['read', '--format', 'xml', 'bridge.txt'], /jsonl/],
    ['a date that is none', ['read', '--published', 'someday', 'bridge.txt'], /2026-03-31/],
    ['a width that is too small', ['read', '--width', '12', 'bridge.txt'], /40/],
    ['standard input twice', ['read', '-', '-'], /only once/],
    ['an output that is an input', ['read', 'bridge.txt', '-o', './bridge.txt'], /one of the files to read/],
    ['an output that is a folder', ['read', 'bridge.txt', '-o', 'reports'], /folder/],
    ['an output in no folder', ['read', 'bridge.txt', '-o', 'nowhere/out.txt'], /nowhere/],
  ])('is told: %s', async (_, args, message) => {
    const { status, out, err } = await run(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^hearsay: /);
    expect(err).toMatch(message);
  });
});

describe('-o', () => {
  it('writes the file, in the format its ending tells, and nothing to the screen', async () => {
    const { status, out } = await run(['read', 'bridge.txt', '-o', 'reports/bridge.json']);
    expect([status, out]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(join(folder, 'reports/bridge.json'), 'utf8')).document.text).toBe(article);
    expect(readdirSync(join(folder, 'reports'))).toEqual(['bridge.json']);
  });

  it('leaves what was there where nothing could be read', async () => {
    writeFileSync(join(folder, 'kept.json'), 'kept');
    expect((await run(['read', 'empty.txt', '-o', 'kept.json'])).status).toBe(1);
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('kept');
  });

  it('does not overwrite an input through a link', async () => {
    symlinkSync('bridge.txt', join(folder, 'link.txt'));
    expect((await run(['read', 'bridge.txt', '-o', 'link.txt'])).status).toBe(2);
    expect(readFileSync(join(folder, 'bridge.txt'), 'utf8')).toBe(article);
  });

  it('writes to what is no plain file without replacing it', async () => {
    expect((await run(['read', 'bridge.txt', '-o', '/dev/null'])).status).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('pipes and interruptions', () => {
  const many = Array.from({ length: 400 }, () => 'bridge.txt');

  it('stops without a word when nobody reads any more', async () => {
    const child = spawn(process.execPath, [program, 'read', ...many], { cwd: folder });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, err]).toEqual([0, '']);
  });

  it('leaves no half-written file behind when it is interrupted', async () => {
    const target = mkdtempSync(join(folder, 'interrupted-'));
    const args = [program, 'read', ...many, ...many, ...many, '-o', join(target, 'out.jsonl')];
    const child = spawn(process.execPath, args, { cwd: folder });
    const ended = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
    while (!readdirSync(target).some((name) => name.endsWith('.part')) && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(readdirSync(target)).toEqual([]);
  });
});

describe('many inputs', () => {
  it('need no more memory than a few', async () => {
    const many = mkdtempSync(join(folder, 'many-'));
    const story = readFileSync(join(program, '../../samples/selim-courier.txt'), 'utf8').repeat(4);
    const page = `<!doctype html><html lang="en"><title>Selim</title><article>${story.replace(/.+/g, '<p>$&</p>')}</article></html>`;
    const names = Array.from({ length: 240 }, (_, i) => join(many, `${i}.${i % 2 ? 'html' : 'txt'}`));
    for (const [i, name] of names.entries()) writeFileSync(name, i % 2 ? page : story);
    const { status, err } = await run(['read', ...names, '-o', join(many, 'out.jsonl')], {
      // The readings of all, held together, would take more than this alone.
      env: { NODE_OPTIONS: '--max-old-space-size=48' },
    });
    expect([status, err]).toEqual([0, '']);
    expect(lines(readFileSync(join(many, 'out.jsonl'), 'utf8'))).toHaveLength(240);
  }, 40_000);
});

describe('help', () => {
  it('comes for the bare program, for a command, and names every format', async () => {
    const bare = await run([]);
    expect(bare.status).toBe(0);
    expect(bare.out).toMatch(/Usage: hearsay/);
    const help = await run(['read', '--help']);
    expect(help.status).toBe(0);
    for (const format of ['text', 'json', 'jsonl', 'html']) expect(help.out).toMatch(new RegExp(`^  ${format} `, 'm'));
  });

  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(program, '../../package.json'), 'utf8'));
    expect((await run(['--version'])).out.trim()).toBe(version);
  });

  it('leads from the sample to the reader’s own file', async () => {
    const { status, out } = await run(['sample']);
    expect(status).toBe(0);
    expect(out).toMatch(/Selim Courier/);
    expect(out).toMatch(/npx hearsay read FILE/);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '../../src/store/case.ts';
import { addTexts, bridge, ferry } from '../store/articles.ts';
import { hearsay } from './run.ts';

let folder: string;
const run = (...args: string[]) => hearsay(args, { cwd: folder });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-finding-'));
  const opened = await openCase(join(folder, 'case.hearsay'), 'create');
  await addTexts(opened, { a: bridge, b: ferry });
  await opened.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('hearsay claims', () => {
  it('shows who says what, and how firmly', async () => {
    const { status, out, err } = await run('claims', 'speaker:brandt boats');
    expect([status, err]).toEqual([0, '']);
    expect(out.split('\n')).toEqual([
      '   doc  claim      said on     firmness            review    speaker',
      expect.stringMatching(/^ {5}1 {2}c[0-9a-f]{8} {14}denied {24}Ilse Brandt$/),
      '        that two boats sank.',
      '',
    ]);
  });

  it('goes on where a list ended, until all are told', async () => {
    const count = Number((await run('claims', '--count')).out);
    const seen: string[] = [];
    for (let after: string[] = []; ; ) {
      const page = JSON.parse((await run('claims', '--format', 'json', '--limit', '3', ...after)).out);
      seen.push(...page.claims.map(({ id }: { id: string }) => id));
      if (page.next === null) break;
      after = ['--after', page.next];
    }
    expect(seen).toHaveLength(count);
    expect(new Set(seen).size).toBe(count);
  });

  it('says the same in every format', async () => {
    const [lines, list, csv] = await Promise.all(
      ['jsonl', 'json', 'csv'].map((format) => run('claims', '--format', format, 'bridge OR ferry')),
    );
    const claims = lines!.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(JSON.parse(list!.out)).toEqual({ claims, next: null });
    expect(csv!.out.split('\r\n')).toHaveLength(claims.length + 2);
    for (const { words } of claims) expect(csv!.out).toContain(words);
  });

  it('points at what is wrong in a filter', async () => {
    const { status, out, err } = await run('claims', 'bridge speeker:brandt');
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe(
      'hearsay: there is no field speeker; did you mean speaker? Words with a colon go in quotation marks\n' +
        '  bridge speeker:brandt\n         ^^^^^^^\n',
    );
  });

  it('sends no signs to the terminal that a filter or a text brings', async () => {
    const { status, err } = await run('claims', '\u001b[31mx:y "\u0007');
    expect(status).toBe(2);
    expect(err).toBe(err.replaceAll(/[^\P{Control}\n]/gu, ''));
  });

  it('says where the quotation marks went', async () => {
    const { status, err } = await run('claims', 'speaker:Ilse Brandt', 'bridge');
    expect(status).toBe(2);
    expect(err).toContain("put the whole filter in '…'");
  });

  it('refuses a place to go on from that is none, and says that there is nothing', async () => {
    expect(await run('claims', '--after', 'x')).toMatchObject({ status: 2, out: '' });
    expect(await run('claims', 'nowhere')).toMatchObject({ status: 0, out: expect.stringContaining('no claims') });
    expect((await run('claims', '--format', 'json', 'nowhere')).out).toBe('{"claims": [], "next": null}\n');
  });
});

it('hearsay speakers counts claims, denials and documents', async () => {
  const { status, out } = await run('speakers', '--format', 'csv', 'firmness:denied');
  expect(status).toBe(0);
  expect(out).toBe('speaker,claims,denials,documents,first,last\r\nIlse Brandt,2,2,1,,\r\n');
});

it('hearsay documents lists those that a filter asks for', async () => {
  const { status, out } = await run('documents', '--format', 'jsonl', 'speaker:lind');
  expect(status).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual([2]);
  expect(await run('documents', 'speaker:')).toMatchObject({ status: 2, out: '' });
});

it('hearsay search shows the words in their passages', async () => {
  const { status, out } = await run('search', 'lodz');
  expect(status).toBe(0);
  expect(out).toContain('Bridge at Port Selim to close');
  expect(out.replaceAll(/\s+/g, ' ')).toContain('According to the Łódź shipyard');
});

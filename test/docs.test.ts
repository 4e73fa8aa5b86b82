import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keys as settings } from '../src/cli/settings.ts';
import { formats as inputs } from '../src/load/formats.ts';
import { formats as outputs } from '../src/write/formats.ts';
import { readText } from './reading/read-text.ts';

const root = resolve(import.meta.dirname, '..');

const commands = globSync('src/cli/commands/*.ts', { cwd: root }).map((path) => path.match(/(\w[\w-]*)\.ts$/)![1]!);

const page = (path: string): string => {
  if (!existsSync(join(root, path))) throw new Error(`undocumented is unfinished: ${path} is missing`);
  return readFileSync(join(root, path), 'utf8');
};

describe('every part that a user meets has its page', () => {
  it('was really looked for', () => {
    expect(commands).toContain('read');
    expect(inputs.length).toBeGreaterThan(1);
    expect(outputs.length).toBeGreaterThan(3);
  });

  it.each(commands)('the command %s', (name) => {
    expect(page(`docs/commands/${name}.md`)).toMatch(new RegExp(`^# hearsay ${name}$`, 'm'));
  });

  it.each(inputs.map((format) => [format.name, format.docs] as const))('the input format %s', (_, path) => {
    expect(page(path).length).toBeGreaterThan(300);
  });

  it.each(outputs.map(({ name }) => name))('the output format %s', (name) => {
    expect(page(`docs/output/${name}.md`).length).toBeGreaterThan(300);
  });
});

describe('a page', () => {
  it('of a command tells every option', () => {
    const declared = ['main.ts', 'case-commands.ts', 'find-commands.ts', 'judge-commands.ts']
      .map((file) => readFileSync(join(root, 'src/cli', file), 'utf8'))
      .join('\n')
      .split(/(?=\.command\(')/)
      .flatMap((part) => {
        const command = part.match(/^\.command\('([\w-]+)'\)/)?.[1];
        const options = [...part.matchAll(/'(?:-\w, )?(--[a-z]+(?:-[a-z]+)*)/g)].map((match) => match[1]!);
        return command ? options.map((option) => ({ command, option })) : [];
      });
    expect(declared).toContainEqual({ command: 'read', option: '--published' });
    expect(declared).toContainEqual({ command: 'add', option: '--retry-failed' });
    for (const { command, option } of declared) expect(page(`docs/commands/${command}.md`)).toContain(option);
  });

  it('of the case tells every setting and its variable', () => {
    for (const name of Object.keys(settings)) {
      expect(page('docs/case.md')).toContain(`\`${name}\``);
      expect(page('docs/case.md')).toContain(`HEARSAY_${name.toUpperCase()}`);
    }
  });

  const pages = globSync('{*.md,docs/**/*.md,samples/*.md,training/*.md,models/**/*.md}', { cwd: root });

  it.each(pages)('%s links only to what is there', (path) => {
    const links = [...readFileSync(join(root, path), 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(
      (match) => match[1]!,
    );
    for (const link of links.filter((target) => !/^[a-z]+:/.test(target)))
      expect(existsSync(join(root, dirname(path), link)), `${path} links to ${link}`).toBe(true);
  });

  const folders = globSync('*/', { cwd: root }).map((path) => path.replace(/\/$/, ''));
  /** Made by a step that the page names, so not there in a fresh clone; and stand-ins for any name. */
  const elsewhere = /^(?:dist|node_modules)\/|\/\.cache\/|[<*{]|NAME|\/x\.ts$/;

  it('names in `code` only paths that are there', () => {
    const named = pages.flatMap((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(/`([^`\s]+)`/g)]
        .map((match) => match[1]!)
        .filter((name) => folders.some((folder) => name.startsWith(`${folder}/`)) && !elsewhere.test(name))
        .map((name) => ({ path, name })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ name }) => !existsSync(join(root, name)))).toEqual([]);
  });
});

describe('the version', () => {
  it('that a Reading names is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect((await readText('The lamp went out.')).by.hearsay).toBe(version);
  });
});

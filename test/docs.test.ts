import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats as inputs } from '../src/load/formats.ts';
import { formats as outputs } from '../src/write/formats.ts';

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
    const main = readFileSync(join(root, 'src/cli/main.ts'), 'utf8');
    const options = [...main.matchAll(/'(?:-\w, )?(--[a-z]+(?:-[a-z]+)*)/g)].map((match) => match[1]!);
    expect(options).toContain('--published');
    for (const option of options) expect(page('docs/commands/read.md')).toContain(option);
  });

  const pages = globSync('{*.md,docs/**/*.md,samples/*.md,training/*.md,models/**/*.md}', { cwd: root });

  it.each(pages)('%s links only to what is there', (path) => {
    const links = [...readFileSync(join(root, path), 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(
      (match) => match[1]!,
    );
    for (const link of links.filter((target) => !/^[a-z]+:/.test(target)))
      expect(existsSync(join(root, dirname(path), link)), `${path} links to ${link}`).toBe(true);
  });
});

import { globSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycle, forbiddenArrows, importsOf, impurities, type Modules } from './layers.ts';

const root = resolve(import.meta.dirname, '..');

const house: Modules = new Map(
  globSync('src/**/*.{ts,tsx}', { cwd: root })
    .sort()
    .map((path) => [path.split(sep).join('/'), readFileSync(join(root, path), 'utf8')]),
);

const withPlanted = (path: string, source: string): Modules => new Map([...house, [path, source]]);

describe('the house', () => {
  it('was really looked at', () => {
    expect(house.size).toBeGreaterThan(20);
    expect([...house].flatMap(([path, source]) => importsOf(path, source)).length).toBeGreaterThan(40);
  });

  it('has no arrow that the design forbids', () => {
    expect(forbiddenArrows(house)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(findCycle(house)).toBeNull();
  });

  it('reads no clock, no chance and no network in its core', () => {
    expect(impurities(house)).toEqual([]);
  });

  it('checks every folder of the core against types that know neither Node nor the page', () => {
    const config = JSON.parse(readFileSync(join(root, 'tsconfig.core.json'), 'utf8'));
    expect(config.compilerOptions).toEqual({ types: [], lib: ['es2024'] });
    const folders = ['record', 'text', 'filter', 'learn', 'language', 'reading', 'amend', 'write', 'views'];
    expect(config.include).toEqual(folders.map((folder) => `src/${folder}`));
  });
});

describe('a planted violation is caught', () => {
  const complaints = (path: string, source: string): string[] =>
    forbiddenArrows(withPlanted(path, source)).filter((problem) => problem.startsWith(path));

  it.each([
    ['a static import', "import { english } from '../language/en/english.ts';"],
    ['an import for its effect', "import '../language/en/english.ts';"],
    ['a type from further up', "import type { english } from '../language/en/english.ts';"],
    ['a re-export', "export { english } from '../language/en/english.ts';"],
    ['a re-export of all', "export * from '../language/en/english.ts';"],
    ['a dynamic import', "const later = () => import('../language/en/english.ts');"],
    ['the type of an import', "type E = typeof import('../language/en/english.ts');"],
  ])('%s', (_, source) => {
    expect(complaints('src/text/planted.ts', source)).toContain(
      'src/text/planted.ts may not import src/language/en/english.ts',
    );
  });

  it('Node in the core, by name or by package', () => {
    expect(complaints('src/reading/planted.ts', "import { readFileSync } from 'node:fs';")).toHaveLength(1);
    expect(complaints('src/reading/planted.ts', "import linkedom from 'linkedom';")).toHaveLength(1);
  });

  it('a value where only types may go', () => {
    const path = 'src/reading/planted.ts';
    expect(complaints(path, "import type { Language } from '../language/language.ts';")).toEqual([]);
    expect(complaints(path, "import { type Language } from '../language/language.ts';")).toEqual([]);
    expect(complaints(path, "import { type Language, tag } from '../language/language.ts';")).toHaveLength(1);
  });

  it('an import whose name is made while it runs', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the planted source is a template itself
    expect(complaints('src/cli/planted.ts', 'import(`./commands/${name}.ts`)')).toHaveLength(1);
  });

  it('a folder the design does not know', () => {
    expect(complaints('src/helpers/planted.ts', '')[0]).toMatch(/not in the table/);
  });

  it('but not what stands in a comment', () => {
    expect(complaints('src/text/planted.ts', "// import fs from 'node:fs';\n/* import x from 'node:os' */")).toEqual(
      [],
    );
  });

  it('a circle', () => {
    const modules = new Map([
      ['src/text/a.ts', "import './b.ts';"],
      ['src/text/b.ts', "import type { C } from './c.ts';"],
      ['src/text/c.ts', "export * from './a.ts';"],
    ]);
    expect(findCycle(modules)).toEqual(['src/text/a.ts', 'src/text/b.ts', 'src/text/c.ts', 'src/text/a.ts']);
  });

  it('the clock in the core', () => {
    expect(impurities(new Map([['src/reading/planted.ts', 'const now = Date.now();']]))).toHaveLength(1);
  });
});

import { expect, it } from 'vitest';
import { settingsFrom } from '../../src/cli/settings.ts';
import type { World } from '../../src/cli/world.ts';

const settings = (flags: Record<string, unknown>, env: World['env'] = {}) =>
  settingsFrom(flags, { ...process, env } as World);

it('takes a flag before a variable, and a variable before what is usual', () => {
  expect(settings({}).case).toBe('case.hearsay');
  expect(settings({}, { HEARSAY_CASE: 'b.hearsay', HEARSAY_CORES: '3' })).toMatchObject({
    case: 'b.hearsay',
    cores: 3,
  });
  expect(settings({ case: 'a.hearsay' }, { HEARSAY_CASE: 'b.hearsay' }).case).toBe('a.hearsay');
});

it('refuses a value that cannot be', () => {
  for (const value of ['0', '-1', '1.5', 'many', ''])
    expect(() => settings({ cores: value })).toThrow(/--cores must be a whole number from 1/);
  expect(() => settings({}, { HEARSAY_CASE: ' ' })).toThrow(/HEARSAY_CASE must be a text/);
});

it('refuses a variable that is no setting, and names the one that may be meant', () => {
  expect(() => settings({}, { HEARSAY_SECOND: '5' })).toThrow(/HEARSAY_SECOND.*did you mean HEARSAY_SECONDS\?/);
  expect(() => settings({}, { HEARSAY_XYZZY: '5' })).toThrow(/there are HEARSAY_CASE, HEARSAY_USER/);
  expect(() => settings({}, { HOME: '/', HEARSAY_TEST_POSTGRES: 'x' })).not.toThrow();
});

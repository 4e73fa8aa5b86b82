import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeKeyTable, placeOf } from '../../src/learn/key-table.ts';

const keys = fc.uniqueArray(fc.integer());

test('every key is found at its place, and no other number is', () => {
  fc.assert(
    fc.property(keys, fc.integer(), (all, other) => {
      const table = makeKeyTable(all);
      all.forEach((key, place) => {
        expect(placeOf(table, key)).toBe(place);
      });
      expect(placeOf(table, other)).toBe(all.indexOf(other));
    }),
  );
});

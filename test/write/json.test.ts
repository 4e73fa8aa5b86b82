import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemaText } from '../../docs/schema-text.ts';
import { Reading } from '../../src/record/reading.ts';
import { openJson } from '../../src/write/json.ts';
import { openJsonLines } from '../../src/write/jsonl.ts';
import { anyReading } from './a-reading.ts';
import { ferry } from './ferry.ts';
import { hostile } from './hostile.ts';

const options = { width: 80, colour: true, several: false };

describe('json', () => {
  test('is exactly the Reading, with its keys in the order of the schema', () => {
    const writer = openJson(options);
    const written = writer.item('ferry.txt', ferry) + writer.end();
    expect(JSON.parse(written)).toEqual(ferry);
    expect(written).toBe(`${JSON.stringify(Reading.parse(ferry), null, 2)}\n`);
  });

  test('of several inputs is an array, also if one or none of them could be read', () => {
    const array = (...readings: Reading[]) => {
      const writer = openJson({ ...options, several: true });
      return JSON.parse(readings.map((reading) => writer.item('x', reading)).join('') + writer.end());
    };
    expect(array(ferry, hostile)).toEqual([ferry, wellFormed(hostile)]);
    expect(array(ferry)).toEqual([ferry]);
    expect(array()).toEqual([]);
  });

  test('is safe to print, and still the same value', () => {
    const written = openJson(options).item('x', hostile);
    expect(written).not.toMatch(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
    expect(JSON.parse(written)).toEqual(hostile);
  });
});

describe('jsonl', () => {
  test('is a line for each input, its name in front, also for readers that break lines at U+2028', () => {
    const writer = openJsonLines();
    const reading = { ...ferry, by: { hearsay: 'a\u2028b\u0085c', model: 'd\ne' } };
    const written = writer.item('a.txt', reading) + writer.item('b.txt', ferry) + writer.end();
    const lines = written.split(/[\n\u0085\u2028\u2029]/);
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { input: 'a.txt', ...reading },
      { input: 'b.txt', ...ferry },
    ]);
    expect(lines[0]).toMatch(/^\{"input":"a\.txt","document":/);
  });
});

describe('docs/reading.schema.json', () => {
  const committed = () => readFile(new URL('../../docs/reading.schema.json', import.meta.url), 'utf8');

  test('is what the types say; `npm run schema` writes it', async () => {
    expect(await committed()).toBe(schemaText());
  });

  test('holds for every Reading, and for nothing else', async () => {
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(await committed()));
    const holds = (reading: unknown) => validate(JSON.parse(JSON.stringify(reading)));
    expect(holds(ferry)).toBe(true);
    expect(holds(hostile)).toBe(true);
    expect(holds({ ...ferry, verdict: 'none' })).toBe(false);
    expect(holds({ ...ferry, claims: [{ ...ferry.claims[0], said: 3 }] })).toBe(false);
    fc.assert(
      fc.property(anyReading, (reading) => holds(reading)),
      { numRuns: 30 },
    );
  });
});

const wellFormed = (reading: Reading): Reading => JSON.parse(JSON.stringify(reading));

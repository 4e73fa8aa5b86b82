import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, test } from 'vitest';
import { shippedModel } from '../../src/cli/model.ts';
import { english } from '../../src/language/en/english.ts';
import { load } from '../../src/load/load.ts';
import { read } from '../../src/reading/read.ts';
import { Reading } from '../../src/record/reading.ts';
import { openHtml } from '../../src/write/html.ts';
import { openJson } from '../../src/write/json.ts';
import { openText } from '../../src/write/text.ts';

const root = new URL('../../', import.meta.url);
const options = { width: 80, colour: false, several: false };

describe.each(['meridian-wire', 'northern-lantern', 'selim-courier'])('the sample %s', (name) => {
  let reading: Reading;
  beforeAll(async () => {
    const bytes = await readFile(new URL(`samples/${name}.txt`, root));
    reading = read(await load(bytes, { name }), english, await shippedModel());
    expect(reading.attributions.length).toBeGreaterThan(4);
  });

  test('reads to JSON that the published schema holds for, keys in its order', async () => {
    const schema = JSON.parse(await readFile(new URL('docs/reading.schema.json', root), 'utf8'));
    const validate = new Ajv2020({ strict: true }).compile(schema);
    const written = openJson(options).item(name, reading);
    expect(validate(JSON.parse(written)), JSON.stringify(validate.errors)).toBe(true);
    expect(written).toBe(openJson(options).item(name, Reading.parse(reading)));
  });

  test('reads to a ledger of 80 columns', () => {
    const page = openText(options).item(name, reading);
    for (const line of page.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });

  test('reads to a page with a note for every attribution', () => {
    const writer = openHtml(options);
    const html = writer.item(name, reading) + writer.end();
    expect(html.match(/<details/g)).toHaveLength(reading.attributions.length);
  });
});

import { expect, test } from 'vitest';
import type { AttributionId, ClaimId } from '../../src/record/ids.ts';
import type { Reading } from '../../src/record/reading.ts';
import { formats } from '../../src/write/formats.ts';
import { aReading } from './a-reading.ts';

const sentence = '“No,” said Ann. ';

/** An article of so many characters that is one short quotation after another: no text makes more lines of ledger. */
const quotations = (length: number): Reading => {
  const small = aReading(
    {},
    [['paragraph', sentence.trim()]],
    [{ kind: 'person', source: 'Ann', cue: 'said', content: '“No,”' }],
  );
  const one = small.attributions[0]!;
  const starts = Array.from({ length: Math.ceil(length / sentence.length) }, (_, i) => i * sentence.length);
  const moved = (spans: typeof one.content, by: number) =>
    spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
  const attributions = starts.map((by, i) => ({
    ...one,
    id: `a${i}` as AttributionId,
    source: moved(one.source, by),
    cue: moved(one.cue, by),
    content: moved(one.content, by),
  }));
  const text = sentence.repeat(starts.length);
  const inBlock = 20 * sentence.length;
  return {
    ...small,
    document: {
      ...small.document,
      text,
      blocks: Array.from({ length: Math.ceil(text.length / inBlock) }, (_, i) => ({
        kind: 'paragraph',
        start: i * inBlock,
        end: Math.min((i + 1) * inBlock, text.length) - 1,
      })),
    },
    attributions,
    claims: attributions.map(({ id, content }) => ({
      ...small.claims.find(({ said }) => said !== null)!,
      id: `c${id}` as ClaimId,
      said: id,
      content,
    })),
  };
};

test.each(formats.map(({ name, load }) => [name, load] as const))(
  'a megabyte of quotations is written whole as %s',
  async (_name, load) => {
    const reading = quotations(1_000_000);
    const writer = (await load())({ width: 80, colour: false, several: false });
    const written = writer.item('long.txt', reading) + writer.end();
    expect(written.split('“No,”').length - 1).toBeGreaterThanOrEqual(reading.attributions.length);
  },
  60_000,
);

test('one quotation of six megabytes is written whole as text', async () => {
  const words = 'never '.repeat(1_000_000).trim();
  const reading = aReading({}, [['paragraph', `“${words}”`]], [{ kind: 'none', content: `“${words}”` }]);
  const writer = (await formats[0]!.load())({ width: 40, colour: false, several: false });
  expect(writer.item('long.txt', reading).match(/never/g)!.length).toBeGreaterThanOrEqual(1_000_000);
}, 30_000);

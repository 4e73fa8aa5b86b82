import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { readCommand } from '../../src/cli/commands/read.ts';
import type { Format } from '../../src/write/format.ts';

const samples = new URL('../../samples/', import.meta.url).pathname;

const screen = () => {
  const stream = new PassThrough();
  let written = '';
  stream.on('data', (chunk) => {
    written += chunk;
  });
  return Object.assign(stream, { written: () => written });
};

test('a fault of the program in one file is told with the name of the file, and the others are still written', async () => {
  const format: Format = {
    name: 'faulty',
    summary: 'fails at one outlet',
    extension: '.x',
    load: async () => () => ({
      item: (input) => {
        if (input.includes('lantern')) throw new RangeError('too deep');
        return `[${input.slice(samples.length)}]`;
      },
      end: () => '.',
    }),
  };
  const [stdout, stderr] = [screen(), screen()];
  const names = ['meridian-wire.txt', 'northern-lantern.txt', 'selim-courier.txt'].map((name) => samples + name);
  const options = { format, output: null, published: null, width: 80, colour: false, allowPrivate: false };
  const status = await readCommand(names, options, { env: {}, stdin: new PassThrough(), stdout, stderr });
  expect(status).toBe(1);
  expect(stdout.written()).toBe('[meridian-wire.txt][selim-courier.txt].');
  expect(stderr.written()).toMatch(/northern-lantern\.txt: this is a fault of Hearsay's own.*too deep/);
  expect(stderr.written().match(/\n/g)).toHaveLength(1);
});

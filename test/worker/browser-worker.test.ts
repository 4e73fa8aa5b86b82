import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rulesAlone, shippedFiles, shippedModel } from '../../src/cli/model.ts';
import { english } from '../../src/language/en/english.ts';
import type { Model } from '../../src/learn/model.ts';
import { load } from '../../src/load/load.ts';
import { read } from '../../src/reading/read.ts';
import { executablePath, present } from '../chromium.ts';

const root = join(import.meta.dirname, '../..');
const sample = 'samples/selim-courier.txt';

/** The worker as one module, as a web page would bundle it. */
const bundled = async (): Promise<string> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2024',
      rolldownOptions: {
        input: join(import.meta.dirname, 'worker.ts'),
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('nothing was bundled');
  return output.output[0].code;
};

// Written out, since this file is checked without the DOM's types.
const readInWorker = `async ({ name, files, sample }) => {
  const bytesOf = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());
  const model = {};
  for (const file of files) model[file] = await bytesOf('/models/' + file);
  const worker = new Worker('/worker.js', { type: 'module' });
  return new Promise(async (resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ files: model, bytes: await bytesOf('/' + sample), name });
  });
}`;

describe.skipIf(!present)('a worker in Chromium', () => {
  let browser: Browser;
  let server: Server;
  let address: string;

  beforeAll(async () => {
    const worker = await bundled();
    const files = shippedFiles();
    server = createServer(({ url = '/' }, response) => {
      const model = /^\/models\/(\w+)$/.exec(url)?.[1] as keyof typeof files | undefined;
      if (url === '/') response.setHeader('content-type', 'text/html').end('<!doctype html><title>worker</title>');
      else if (url === '/worker.js') response.setHeader('content-type', 'text/javascript').end(worker);
      else if (url === `/${sample}`) response.end(readFileSync(join(root, sample)));
      else if (model && files[model]) response.end(files[model]);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const readHere = async (model: Model): Promise<string> =>
    JSON.stringify(read(await load(readFileSync(join(root, sample)), { name: sample }), english, model));

  const readThere = async (files: readonly string[]): Promise<string> => {
    const page = await browser.newPage();
    await page.goto(address);
    const argument = JSON.stringify({ name: sample, files, sample });
    const read = (await page.evaluate(`(${readInWorker})(${argument})`)) as string;
    await page.close();
    return read;
  };

  test('reads an article to the same bytes as on the command line', async () => {
    const reading = await readThere(Object.keys(shippedFiles()));
    expect(JSON.parse(reading).attributions.length).toBeGreaterThan(10);
    expect(reading).toBe(await readHere(await shippedModel()));
  });

  test('reads by the rules alone where it is given no more', async () => {
    expect(await readThere(['tags'])).toBe(await readHere(await rulesAlone()));
  });
});

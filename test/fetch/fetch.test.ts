import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFetch } from '../../src/fetch/fetch.ts';
import { isPrivate } from '../../src/fetch/private.ts';
import { LoadError } from '../../src/load/load-error.ts';

let server: Server;
let base: string;
const asked: { readonly path: string; readonly at: number }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, at: performance.now() });
    const loop = /^\/loop\/(\d+)$/.exec(path);
    if (loop) response.writeHead(302, { location: Number(loop[1]) ? `/loop/${Number(loop[1]) - 1}` : '/page' }).end();
    else if (path === '/out') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (path === '/packed')
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('The lamp was out.'));
    else if (path === '/bomb')
      response.writeHead(200, { 'content-encoding': 'deflate' }).end(deflateSync(Buffer.alloc(40_000_000, 65)));
    else if (path === '/cut')
      response.writeHead(200, { 'content-length': '100' }).write('The', () => response.destroy());
    else if (path === '/slow') response.writeHead(200).write('The');
    else if (path === '/gone') response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/plain; charset=iso-8859-1' })
        .end(Buffer.from('Caf\xe9', 'latin1'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const open = makeFetch({ allowPrivate: true, pause: 0, seconds: 1 });
const text = async (path: string) => Buffer.from((await open(base + path)).bytes).toString('latin1');

describe('a page of the web', () => {
  test('comes with the type that its server names and the address it was found at in the end', async () => {
    expect(await open(`${base}/loop/3#part`)).toEqual({
      bytes: Buffer.from('Caf\xe9', 'latin1'),
      hints: { url: `${base}/page`, contentType: 'text/plain; charset=iso-8859-1' },
    });
    expect(await text('/packed')).toBe('The lamp was out.');
  });

  test.each([
    ['/loop/9', /leads on more than 5 times/],
    ['/out', /leads to no http or https address: file:/],
    ['/bomb', /too large: it goes on after 8 MB/],
    ['/cut', /broke the connection off|aborted/],
    ['/slow', /took more than 1 s/],
    ['/gone', /answers 404 \(Not Found\)/],
  ])('%s is refused with its reason', async (path, reason) => {
    const error = await open(base + path).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(LoadError);
    expect((error as LoadError).reason).toMatch(reason);
  });

  test('is asked for no faster than a host likes', async () => {
    const polite = makeFetch({ allowPrivate: true, pause: 300 });
    await Promise.all(['/a', '/b', '/c'].map((path) => polite(base + path)));
    const [a, , c] = asked.slice(-3);
    expect(c!.at - a!.at).toBeGreaterThan(550);
  });
});

describe('the network around this machine', () => {
  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://10.1.2.3/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0.0.0.0/',
    'http://user:secret@192.168.1.1/',
  ])('is not asked for %s', async (address) => {
    const before = asked.length;
    const port = new URL(base).port;
    const url = new URL(address);
    url.port = port;
    await expect(makeFetch({ allowPrivate: false, pause: 0 })(url.href)).rejects.toThrow(/--allow-private/);
    expect(asked).toHaveLength(before);
  });

  test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111'])('is not where %s is', (address) => {
    expect(isPrivate(address)).toBe(false);
  });

  test.each([
    '172.31.255.255',
    '100.64.0.1',
    'fe80::1',
    'fc00::1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '255.255.255.255',
    'x',
  ])('is where %s is', (address) => {
    expect(isPrivate(address)).toBe(true);
  });
});

test.each(['ftp://a.example/', 'file:///etc/passwd', 'a.example', 'javascript:alert(1)'])(
  '%s is no address',
  async (it) => {
    await expect(open(it)).rejects.toThrow(/no http or https address/);
  },
);

import { describe, expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { LoadError } from '../../src/load/load-error.ts';
import { read } from './bundles/show.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const headers = 'From: Vera Lind <v@l.example>\nDate: Thu, 4 Mar 2021 06:30:00 +0200\nSubject: Lamp\n';

describe('a message', () => {
  test('is known by its headers, whatever it is named, and a text that only quotes one is none', async () => {
    expect((await load(utf8(`${headers}\nThe lamp was out.`))).about).toMatchObject({
      title: 'Lamp',
      byline: 'Vera Lind',
      published: '2021-03-04T06:30:00+02:00',
      publishedFrom: 'mail header',
    });
    const quoting = `She showed us this:\n\n${headers}\nThe lamp was out.`;
    expect((await load(utf8(quoting))).text).toBe(quoting);
  });

  const parts = Array.from({ length: 10_000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`);
  test.each([
    ['with parts 10,000 deep', `${headers}${parts.join('')}Content-Type: text/plain\n\nIt was out.`],
    ['with endless headers', `${headers}X: ${'a'.repeat(3_000_000)}\n\nIt was out.`],
    ['without text', `${headers}\n\n`],
    ['that is only a picture', `${headers}Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=`],
  ])('%s is refused with a reason', async (_, message) => {
    const error = await load(utf8(message)).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(LoadError);
    expect((error as LoadError).format).toBe('mail');
  });

  test('in a charset nobody knows is read as far as it goes', async () => {
    const message = `${headers}Content-Type: text/plain; charset=x-nobody\n\nThe lamp was out.`;
    expect((await load(utf8(message))).text).toContain('The lamp was out.');
  });
});

test('a mailbox that is cut off gives what is whole, and each message once', async () => {
  const box = Array.from({ length: 50 }, (_, i) => `From v@l.example Thu\n${headers}\nThe lamp ${i} was out.\n\n`).join(
    '',
  );
  expect(await read(utf8(box), 'box')).toHaveLength(50);
  expect((await read(utf8(box.slice(0, -200)), 'box')).length).toBeGreaterThan(47);
});

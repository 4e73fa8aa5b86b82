import { decode } from '../decode.ts';
import type { Input } from '../format.ts';
import { LoadError } from '../load-error.ts';
import { HEAD_BYTES } from '../refuse.ts';
import { webAddress } from '../web-address.ts';
import type { Address, Bundle, Lost } from './bundle.ts';

/** A list of web addresses, one a line; lines that begin with `#` are notes. */
export const addressesBundle: Bundle = {
  name: 'addresses',
  docs: 'docs/formats/web.md',
  most: 32_000_000,
  accepts: ({ head }) => {
    // The last line of a long head is cut off.
    const lines = written(head.length < HEAD_BYTES ? head : head.slice(0, head.lastIndexOf('\n')));
    return lines.length > 0 && lines.every((line) => /^https?:\/\/\S+$/i.test(line));
  },
  open: addressesIn,
};

const written = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

async function* addressesIn({ bytes }: Input): AsyncGenerator<Address | Lost> {
  for (const name of new Set(written(decode(bytes, null, 'addresses')))) {
    const address = webAddress(name);
    if (address === null) yield { name, error: new LoadError('addresses', 'it is no http or https address') };
    else yield { address };
  }
}

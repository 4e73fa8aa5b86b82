import { addressesBundle } from './addresses.ts';
import type { Bundle } from './bundle.ts';
import { csvBundle } from './csv.ts';
import { feedBundle } from './feed.ts';
import { jsonLinesBundle } from './json-lines.ts';
import { mboxBundle } from './mbox.ts';
import { warcBundle } from './warc.ts';
import { zipBundle } from './zip.ts';

/** What holds several documents; the first that accepts an input opens it. */
export const bundles: readonly Bundle[] = [
  zipBundle,
  warcBundle,
  feedBundle,
  mboxBundle,
  addressesBundle,
  jsonLinesBundle,
  csvBundle,
];

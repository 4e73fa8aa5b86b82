import type { Writer } from './format.ts';
import { jsonText } from './json-text.ts';

/** A line for each input: its Reading with `input`, the name as given, in front. */
export const openJsonLines = (): Writer => ({
  item: (input, reading) => `${jsonText({ input, ...reading }, 0)}\n`,
  end: () => '',
});

import type { WriteOptions, Writer } from './format.ts';
import { jsonText } from './json-text.ts';

const indent = 2;

/** One Reading; where several inputs were asked for, an array of those that could be read. */
export const openJson = ({ several }: WriteOptions): Writer => {
  if (!several) return { item: (_input, reading) => `${jsonText(reading, indent)}\n`, end: () => '' };
  let before = '[\n';
  return {
    item(_input, reading) {
      const written = before + jsonText(reading, indent);
      before = ',\n';
      return written;
    },
    end: () => (before === '[\n' ? '[]\n' : '\n]\n'),
  };
};

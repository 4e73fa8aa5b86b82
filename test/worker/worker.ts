import { english } from '../../src/language/en/english.ts';
import { type ModelFiles, makeModel } from '../../src/learn/model.ts';
import { load } from '../../src/load/load.ts';
import { read } from '../../src/reading/read.ts';

/** What this file uses of the browser: it is checked without the DOM's types. */
declare const self: {
  onmessage: ((event: { data: { files: ModelFiles; bytes: Uint8Array; name: string } }) => void) | null;
  postMessage(message: unknown): void;
};

self.onmessage = async ({ data: { files, bytes, name } }) => {
  self.postMessage(JSON.stringify(read(await load(bytes, { name }), english, makeModel(files))));
};

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corporaFolder, corpusFile } from '../bench/corpora.ts';
import { csvRecords } from '../bench/csv.ts';

type Pieces = readonly (readonly [number, number])[];

/** One text to learn from; `group` is the same for several readings of one article. */
export interface Text {
  readonly id: string;
  readonly text: string;
  readonly group: string;
  readonly attributions: readonly { readonly source: Pieces; readonly cue: Pieces; readonly content: Pieces }[] | null;
}

/** SHA-256 of every file read, by its path within the corpora folder. */
export const checksums: Record<string, string> = {};

/** The text of a file of the corpora. */
export const readCorpus = (path: string): string => {
  const bytes = readFileSync(corpusFile(path));
  checksums[path] = createHash('sha256').update(bytes).digest('hex');
  return bytes.toString('utf8');
};

/** Where a file of the corpora stands, for a reader that opens it itself. */
export const corpusPath = (path: string): string => {
  readCorpus(path);
  return corpusFile(path);
};

/** The files in a folder of the corpora, and in the folders within it, that end so, in order. */
export const corpusFiles = (folder: string, ending: string): string[] =>
  (readdirSync(join(corporaFolder(), folder), { recursive: true }) as string[])
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => `${folder}/${path}`);

/** PolNeAR's articles with their attributions; further annotators' readings of an article share its group. */
export const readPolnear = (name: string): Text[] =>
  readCorpus(`polnear/${name}.jsonl`)
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const { id, text, attributions } = JSON.parse(line);
      return { id, text, group: id, attributions };
    });

/** The Wikinews articles, as plain text. */
export const readWikinews = (): Text[] =>
  ['wikinews/wikinews_2019.csv', 'wikinews/wikinews_2020.csv'].flatMap((path) =>
    csvRecords(readCorpus(path)).map(({ url = '', title, text }) => ({
      id: url,
      group: url,
      text: `${title}\n\n${text}`,
      attributions: null,
    })),
  );

const conlluFiles = (): string[] => [...corpusFiles('gum/train', '.conllu'), 'ud-english-ewt/train.conllu'];

/** The running text of the documents that GUM and EWT give for training, a paragraph a line. */
export const readTreebanks = (): Text[] => conlluFiles().flatMap((path) => readConllu(path, readCorpus(path)));

const readConllu = (path: string, conllu: string): Text[] => {
  const documents: { id: string; text: string }[] = [];
  for (const line of conllu.split('\n')) {
    const document = documents.at(-1);
    if (line.startsWith('# newdoc id')) documents.push({ id: `${path} ${line.slice(14)}`, text: '' });
    else if (line.startsWith('# newpar') && !line.includes('newpar_block') && document?.text) document.text += '\n\n';
    else if (line.startsWith('# text = ') && document)
      document.text += (/[^\n]$/.test(document.text) ? ' ' : '') + line.slice(9);
  }
  return documents.map(({ id, text }) => ({ id, group: id, text, attributions: null }));
};

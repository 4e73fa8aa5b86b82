import { type Annotated, type Pieces, tokenize } from './score-attributions.ts';

/** Words that make a cue *plain speech*: somebody said, wrote or was asked something, and nothing more is meant by it. */
const plainSpeechVerbs = [
  'say says said saying',
  'tell tells told telling',
  'write writes wrote written writing',
  'add adds added adding',
  'state states stated stating',
  'ask asks asked asking',
  'reply replies replied replying',
  'respond responds responded responding',
  'answer answers answered answering',
  'announce announces announced announcing',
  'report reports reported reporting',
  'note notes noted noting',
  'claim claims claimed claiming',
  'argue argues argued arguing',
  'explain explains explained explaining',
  'insist insists insisted insisting',
  'declare declares declared declaring',
  'tweet tweets tweeted tweeting',
  'remark remarks remarked remarking',
  'comment comments commented commenting',
  'continue continues continued continuing',
  'conclude concludes concluded concluding',
];

/** The whole definition of plain speech: a cue that holds one of the verbs' forms above, or "according". */
const plainSpeech = new Set([...plainSpeechVerbs.flatMap((forms) => forms.split(' ')), 'according']);

const nominalHeads = new Set(
  (
    'accusation admission advice allegation allegations announcement argument assertion assessment belief call calls claim ' +
    'claims comment comments concern concerns confirmation criticism decision demand demands denial description doubt ' +
    'estimate evidence expectation fear fears finding findings hope hopes idea indication insistence intention letter ' +
    'message notion opinion plan plans pledge pledges position prediction promise promises proposal question questions ' +
    'reason remark remarks report reports request sign signs statement statements story suggestion testimony theory ' +
    'thought threat view views vow warning warnings word words'
  ).split(' '),
);

const pronouns = new Set(
  'i you he she it we they who one him her them us me himself herself themselves this that these those'.split(' '),
);

/** Cue words that are neither verb nor noun on their own: "per", "for", "in the eyes of". */
const smallWords = new Set('per for to in of by from via with as on at the a an his her their its'.split(' '));

const slicesOf = ['cue', 'source', 'manner', 'content', 'cue in train'] as const;
export type SliceName = (typeof slicesOf)[number];

export const isPlainSpeech = (text: string, attribution: Pieces): boolean =>
  words(text, attribution.cue).some((word) => plainSpeech.has(word.toLowerCase()));

/** The same documents, with the attributions of plain speech alone. */
export const onlyPlainSpeech = <T extends Pick<Annotated, 'id' | 'attributions'>>(
  documents: readonly T[],
  textOf: (id: string) => string,
): T[] =>
  documents.map((document) => ({
    ...document,
    attributions: document.attributions.filter((attribution) => isPlainSpeech(textOf(document.id), attribution)),
  }));

/** What sort of attribution it is, one value for each slice. `cueCounts` is how often each cue stands in training data. */
export const slices = (
  text: string,
  quoted: ReadonlyArray<readonly [number, number]>,
  attribution: Pieces,
  cueCounts: ReadonlyMap<string, number> | null,
): Partial<Record<SliceName, string>> => ({
  cue: cueType(words(text, attribution.cue)),
  source: sourceType(words(text, attribution.source)),
  manner: mannerOf(text, attribution, quoted),
  content: contentLength(words(text, attribution.content).length),
  ...(cueCounts && { 'cue in train': frequency(cueCounts.get(cueKey(text, attribution)) ?? 0) }),
});

/** A cue as it is counted: its words in lower case. */
export const cueKey = (text: string, attribution: Pieces): string =>
  attribution.cue.map(([start, end]) => text.slice(start, end).toLowerCase().replace(/\s+/g, ' ')).join(' … ');

/** The stretches of the text between double quotation marks, closed at the latest by the end of their paragraph. */
export const quotations = (text: string): [number, number][] => {
  const found: [number, number][] = [];
  let open = -1;
  for (const match of text.matchAll(/["“”„«»]|\n\s*\n/g)) {
    const at = match.index;
    if (match[0].includes('\n')) {
      if (open >= 0) found.push([open, at]);
      open = -1;
    } else if (open >= 0 && !/[“„«]/.test(match[0])) {
      found.push([open, at]);
      open = -1;
    } else if (open < 0 && !/[”»]/.test(match[0])) open = at + 1;
  }
  if (open >= 0) found.push([open, text.length]);
  return found;
};

const words = (text: string, spans: Pieces['cue']): string[] =>
  spans.flatMap(([start, end]) => text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []);

const cueType = (cue: readonly string[]): string => {
  const lower = cue.map((word) => word.toLowerCase());
  if (!lower.length) return 'punctuation or none';
  if (lower.includes('according')) return 'according to';
  if (lower.some((word) => plainSpeech.has(word))) return 'plain speech verb';
  if (lower.some((word) => nominalHeads.has(word))) return 'nominal';
  return lower.every((word) => smallWords.has(word)) ? 'other' : 'other verb';
};

const sourceType = (source: readonly string[]): string => {
  if (!source.length) return 'none';
  if (source.length === 1 && pronouns.has(source[0]!.toLowerCase())) return 'pronoun';
  return source.slice(source[0] === 'The' ? 1 : 0).some((word) => /^\p{Lu}/u.test(word)) ? 'name' : 'common noun';
};

const mannerOf = (
  text: string,
  attribution: Pieces,
  quoted: ReadonlyArray<readonly [number, number]>,
): 'direct' | 'indirect' | 'mixed' => {
  let inside = 0;
  let all = 0;
  for (const [start, end] of attribution.content)
    for (const token of tokenize(text.slice(start, end))) {
      if (!token.isWord) continue;
      all++;
      if (quoted.some(([from, to]) => from <= start + token.start && start + token.end <= to)) inside++;
    }
  if (!inside) return 'indirect';
  return inside === all ? 'direct' : 'mixed';
};

const contentLength = (count: number): string => {
  if (count <= 3) return '1 to 3 words';
  return count <= 20 ? '4 to 20 words' : 'over 20 words';
};

const frequency = (count: number): string => {
  if (count === 0) return 'never';
  if (count < 5) return '1 to 4 times';
  return count < 20 ? '5 to 19 times' : '20 times or more';
};

import type { Parser } from '../src/learn/parser/parser.ts';
import { RELATIONS, relationOf } from '../src/learn/parser/relations.ts';
import type { PosTagger } from '../src/learn/tags.ts';
import { ewt, type GoldDocument, gum } from '../training/tag-corpus.ts';

interface Attachment {
  words: number;
  heads: number;
  labelled: number;
  readonly byRelation: Map<string, [gold: number, right: number]>;
}

/** How many words hang where the treebank has them, marks left out, over the program's own tokens, sentences and tags. */
const attachment = (documents: readonly GoldDocument[], parser: Parser, tagger: PosTagger): Attachment => {
  const sum: Attachment = { words: 0, heads: 0, labelled: 0, byRelation: new Map() };
  for (const { tokens, sentences, heads, relations } of documents) {
    const tags = tagger.tag(tokens, sentences);
    for (const { first, last } of sentences) {
      const tree = parser.parse(tokens, tags, first, last);
      for (let i = first; i <= last; i++) {
        const gold = heads[i]!;
        if (gold === -2 || tokens.kind[i] === 2) continue;
        const head = gold < first || gold > last ? -1 : gold;
        const relation = head < 0 ? 0 : relationOf(relations[i]!);
        const name = RELATIONS[relation]!;
        const of = sum.byRelation.get(name) ?? [0, 0];
        sum.byRelation.set(name, of);
        sum.words++;
        of[0]++;
        if (tree.head[i - first] !== head) continue;
        sum.heads++;
        if (tree.relation[i - first] !== relation) continue;
        sum.labelled++;
        of[1]++;
      }
    }
  }
  return sum;
};

const shown = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'obl',
  'obl:agent',
  'nmod',
  'amod',
  'compound',
  'conj',
  'xcomp',
  'acl:relcl',
];

/** Unlabelled and labelled attachment on the treebanks the parser was not trained on. */
export const parserTable = (parser: Parser, tagger: PosTagger): string => {
  const sets: readonly (readonly [string, GoldDocument[]])[] = [
    ['EWT dev', ewt('dev')],
    ['EWT test', ewt('test')],
    ['GUM dev', gum('dev')],
    ['GUM dev news', gum('dev').filter(({ name }) => name === 'news')],
  ];
  const percent = (part: number, all: number): string => ((100 * part) / all).toFixed(1);
  return [
    'Words under the right head (UAS), and with the right relation too (LAS); marks left out',
    ...sets.map(([name, documents]) => {
      const { words, heads, labelled, byRelation } = attachment(documents, parser, tagger);
      const recalls = shown.map((relation) => {
        const [gold, right] = byRelation.get(relation) ?? [0, 0];
        return `${relation} ${percent(right, gold)}`;
      });
      return `${name.padEnd(14)} UAS ${percent(heads, words)}  LAS ${percent(labelled, words)} of ${words} words\n  found: ${recalls.join(', ')}`;
    }),
  ].join('\n');
};

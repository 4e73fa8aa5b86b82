import { english } from '../../src/language/en/english.ts';
import { CONTEXT_SIZES, toFeatures } from '../../src/learn/attributions/features.ts';
import { LABELS } from '../../src/learn/attributions/labels.ts';
import { toQuotations } from '../../src/reading/quotations.ts';
import { toSentences } from '../../src/reading/sentences.ts';
import { type Tokens, toTokens } from '../../src/reading/tokens.ts';
import { toBlocks } from '../blocks.ts';
import { readPolnear, readTreebanks, readWikinews, type Text } from '../corpora.ts';
import { firstEndingAfter, NO_LABEL, type Task, tagger } from '../task.ts';

const ROLES = ['content', 'source', 'cue'] as const;

const { orthography } = english;

/** The tagger of attributions. */
export const attributions: Task<Text> = {
  labels: LABELS,
  contextSizes: CONTEXT_SIZES,
  vectorsOf: null,
  sets: {
    train: () => readPolnear('train'),
    second: () => readPolnear('train.second-annotators'),
    dev: () => readPolnear('dev'),
    wikinews: readWikinews,
    treebanks: readTreebanks,
  },
  read(text) {
    const tokens = toTokens(text.text, toBlocks(text.text), orthography);
    const sentences = toSentences(tokens, orthography);
    const quotations = toQuotations(tokens, sentences, orthography);
    const features = toFeatures(tokens, sentences, quotations, tagger.tag(tokens, sentences));
    return { tokens, features, labels: toLabels(tokens, text) };
  },
};

/** A label a token. Where attributions overlap, the narrower role wins: cue, then source, then content. */
const toLabels = (tokens: Tokens, text: Text): Int8Array => {
  const labels = new Int8Array(tokens.count).fill(text.attributions ? 0 : NO_LABEL);
  const from = new Int32Array(tokens.count).fill(-1);
  for (const role of ROLES) {
    for (const { piece, cue } of piecesOf(text, role)) {
      const side = role === 'cue' ? 'cue' : `${role}-${cue > piece[0] ? 'before' : 'after'}`;
      const begin = (LABELS as readonly string[]).indexOf(`B-${side}`);
      for (let i = firstEndingAfter(tokens, piece[0]); i < tokens.count && tokens.start[i]! < piece[1]; i++) {
        labels[i] = begin + 1;
        from[i] = piece[0];
      }
    }
  }
  for (let i = 0; i < labels.length; i++)
    if (labels[i]! > 0 && (i === 0 || from[i] !== from[i - 1] || labels[i]! - 1 !== ((labels[i - 1]! - 1) | 1)))
      labels[i]!--;
  return labels;
};

/** The pieces of a role, each with where the nearest cue of its attributions begins: a source may serve several. */
const piecesOf = (text: Text, role: (typeof ROLES)[number]): { piece: readonly [number, number]; cue: number }[] => {
  const found = new Map<string, { piece: readonly [number, number]; cue: number }>();
  for (const attribution of text.attributions ?? []) {
    for (const piece of attribution[role]) {
      const key = piece.join('-');
      for (const [cue] of attribution.cue.length ? attribution.cue : [piece]) {
        const known = found.get(key);
        if (!known || Math.abs(cue - piece[0]) < Math.abs(known.cue - piece[0])) found.set(key, { piece, cue });
      }
    }
  }
  return [...found.values()];
};

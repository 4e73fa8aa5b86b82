import type { Model } from '../src/learn/model.ts';
import type { Reading } from '../src/record/reading.ts';

/** Something that reads texts, ready for the next one. */
export type Subject = (text: string) => unknown;

const hearsay = async (toModel: (from: typeof import('../src/cli/model.ts')) => Promise<Model>) => {
  const { load } = await import('../src/load/load.ts');
  const { read } = await import('../src/reading/read.ts');
  const { english } = await import('../src/language/en/english.ts');
  const model = await toModel(await import('../src/cli/model.ts'));
  const encoder = new TextEncoder();
  return async (text: string): Promise<Reading> =>
    read(await load(encoder.encode(text), { name: 'article.txt' }), english, model);
};

/** The program as it ships. */
export const shipped = () => hearsay(({ shippedModel }) => shippedModel());

/** Who says what, and nothing of names by the net, places, references and actions. */
const attributionsAlone = async () => {
  const { makeModel } = await import('../src/learn/model.ts');
  return hearsay(async ({ shippedFiles }) => {
    const { tags, attributions, kernel } = shippedFiles();
    return makeModel({ tags, ...(attributions && { attributions }), ...(kernel && { kernel }) });
  });
};

/** The hand-written rules, without the learned reader. */
export const rulesOnly = () => hearsay((from) => from.rulesAlone());

/** What is timed, by name; each loads its own code only, so that a process that runs one holds no other. */
export const subjects: Readonly<Record<string, () => Promise<Subject>>> = {
  'hearsay: as shipped': shipped,
  'hearsay: attributions alone': attributionsAlone,
  'hearsay: rules alone': rulesOnly,
  'wink-nlp: tokens, sentences, tags': async () => {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNLP(model, ['sbd', 'pos']);
    return (text) => {
      const document = nlp.readDoc(text);
      return [document.sentences().length(), document.tokens().out(nlp.its.pos)];
    };
  },
  'compromise: full': async () => {
    const { default: nlp } = await import('compromise');
    return (text) => nlp(text).json();
  },
};

/** Something that reads texts, ready for the next one. */
export type Subject = (text: string) => unknown;

/** What is timed, by name; each loads its own code only, so that a process that runs one holds no other. */
export const subjects: Readonly<Record<string, () => Promise<Subject>>> = {
  'hearsay: text to Reading': async () => {
    const { load } = await import('../src/load/load.ts');
    const { read } = await import('../src/reading/read.ts');
    const { english } = await import('../src/language/en/english.ts');
    const { shippedModel } = await import('../src/cli/model.ts');
    const model = await shippedModel();
    const encoder = new TextEncoder();
    return async (text) => read(await load(encoder.encode(text), { name: 'article.txt' }), english, model);
  },
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

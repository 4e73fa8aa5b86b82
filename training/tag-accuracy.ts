import { makeTagger, nameOf, outside, partOf } from '../src/learn/tags.ts';
import { ewt, type GoldDocument, gum } from './tag-corpus.ts';

/** Prints accuracy, speed and load time of a model's bytes. */
export const evaluate = (bytes: Uint8Array): void => {
  const loads: number[] = [];
  for (let k = 0; k < 5; k++) {
    const from = performance.now();
    makeTagger(bytes);
    loads.push(performance.now() - from);
  }
  console.log(`load: first ${loads[0]!.toFixed(1)} ms, then ${Math.min(...loads).toFixed(1)} ms`);
  const tagger = makeTagger(bytes);
  const dev = gum('dev');
  const sets: [string, GoldDocument[]][] = [
    ['EWT dev', ewt('dev')],
    ['EWT test', ewt('test')],
    ['GUM dev', dev],
    ['GUM dev news', dev.filter(({ name }) => name === 'news')],
    ['GUM dev interview', dev.filter(({ name }) => name === 'interview')],
  ];
  for (const [name, documents] of sets) {
    let all = 0;
    let parts = 0;
    let whole = 0;
    const right = new Map<string, number>();
    const inGold = new Map<string, number>();
    const inFound = new Map<string, number>();
    const more = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
    const confusions = new Map<string, number>();
    for (const { tokens, sentences, gold } of documents) {
      const found = tagger.tag(tokens, sentences);
      for (let i = 0; i < tokens.count; i++) {
        if (!gold[i]) continue;
        all++;
        const tag = outside(gold[i]!);
        const want = nameOf(tag);
        const have = nameOf(found[i]!);
        more(inGold, want);
        more(inFound, have);
        if (tag === found[i]) whole++;
        if (partOf(tag) === partOf(found[i]!)) {
          parts++;
          more(right, want);
        } else more(confusions, `${want}→${have}`);
      }
    }
    const percent = (a: number, b: number): string => ((100 * a) / b).toFixed(1);
    console.log(
      `${name}: parts of speech ${((100 * parts) / all).toFixed(2)}, with verb forms ${((100 * whole) / all).toFixed(2)} of ${all} tokens`,
    );
    console.log(
      `  P/R ${['VERB', 'NOUN', 'PROPN', 'AUX', 'ADJ', 'SCONJ', 'ADP']
        .map(
          (t) =>
            `${t} ${percent(right.get(t) ?? 0, inFound.get(t) ?? 0)}/${percent(right.get(t) ?? 0, inGold.get(t) ?? 0)}`,
        )
        .join(', ')}`,
    );
    if (process.argv.includes('--confusions'))
      console.log(
        `  ${[...confusions]
          .sort((a, b) => b[1] - a[1])
          .slice(0, 14)
          .map(([k, n]) => `${k} ${n}`)
          .join(', ')}`,
      );
  }
  const documents = sets[0]![1].concat(sets[1]![1], dev);
  const tokens = documents.reduce((sum, document) => sum + document.tokens.count, 0);
  const time = (): number => {
    const fresh = makeTagger(bytes);
    const from = process.cpuUsage();
    for (const document of documents) fresh.tag(document.tokens, document.sentences);
    const { user, system } = process.cpuUsage(from);
    return (tokens / (user + system)) * 1e6;
  };
  const speeds = [time(), time(), time(), time(), time(), time()].map((speed) => `${Math.round(speed / 1000)}k`);
  console.log(`tokens per CPU-second, each time from a fresh model: ${speeds.join(', ')}`);
};

import { Session } from 'node:inspector/promises';

/** Which stage a source file belongs to: the first whose pattern it meets. A file that meets none belongs to whoever calls it. */
const stages: readonly (readonly [name: string, file: RegExp])[] = [
  ['load', /\/src\/load\//],
  ['tokens', /\/reading\/tokens\.ts$/],
  ['sentences', /\/reading\/sentences\.ts$/],
  ['quotations', /\/reading\/quotations\.ts$/],
  ['part-of-speech tags', /\/learn\/(?:tag|key-table)[^/]*\.ts$/],
  ['learned: features', /\/learn\/(?:attributions|names)\/features\.ts$/],
  ['learned: network', /\/learn\/net\/(?:network|words|features|[a-z]+-kernel)\.ts$/],
  ['learned: decode', /\/learn\/(?:net|attributions|names)\//],
  ['learned: link', /\/reading\/(?:link|attributions\/learned)\.ts$/],
  ['resolve', /\/reading\/attributions\/(?:find|resolve|precision)\.ts$/],
  // Noun phrases are asked for by the rules and by the speakers alike: `phrases/` counts for its caller.
  ['rules', /\/reading\/attributions\/(?!phrases\/)/],
  ['speakers', /\/reading\/entities\/(?:speakers|memory|head|source-kinds)\.ts$/],
  ['names and entities', /\/reading\/entities\//],
  ['times', /\/reading\/times\//],
  ['places', /\/(?:reading\/places\/|learn\/gazetteer)/],
  ['quantities', /\/reading\/quantities\//],
  ['parser', /\/learn\/parser\//],
  ['actions', /\/reading\/actions\//],
  ['claims and firmness', /\/reading\/(?:claims|firmness|main-clause)\.ts$/],
  ['loaded words', /\/reading\/loaded\.ts$/],
  ['spans and ids', /\/reading\/(?:read|scene)\.ts$/],
  ['write', /\/src\/write\//],
];

/** Engine work that belongs to no file. */
const collector = '(garbage collector)';

/** Every row of the table, in order. */
export const stageNames: readonly string[] = [...stages.map(([name]) => name), 'memory given back'];

/** How often the stack is looked at, in microseconds. */
const INTERVAL = 200;

/** Runs `work` under the engine's sampling profiler: the share of each stage, by name, in [0, 1]. */
export const sharesOf = async (work: () => Promise<void>): Promise<Record<string, number>> => {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();

  const stageOfNode = new Map<number, string | null>();
  const visit = (id: number, outer: string | null): void => {
    const { callFrame, children } = nodes.get(id)!;
    const own = callFrame.functionName === collector ? stageNames.at(-1)! : (stageOf(callFrame.url) ?? outer);
    stageOfNode.set(id, own);
    for (const child of children ?? []) visit(child, own);
  };
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  visit(profile.nodes[0]!.id, null);

  const counts = new Map<string, number>();
  let all = 0;
  for (const id of profile.samples ?? []) {
    const stage = stageOfNode.get(id);
    if (!stage) continue;
    counts.set(stage, (counts.get(stage) ?? 0) + 1);
    all++;
  }
  return Object.fromEntries(stageNames.map((name) => [name, (counts.get(name) ?? 0) / all]));
};

const stageOf = (url: string): string | undefined => stages.find(([, file]) => file.test(url))?.[0];

import type { Act, SourceKind } from '../../record/attribution.ts';
import type { Nested } from '../attributions/resolve.ts';
import type { Range, Scene } from '../scene.ts';
import { isPersonNoun } from './kinds.ts';

/** The kind of a source that no words name: *vague* if the cue itself says that nobody answers for it, "reportedly"; else *none*. */
export const kindOfNoSource = ({ tokens, language }: Scene, { cue }: Nested): SourceKind => {
  const { hearsay } = language.sources;
  const nobody = cue.some(({ first, last }) => {
    for (let i = first; i <= last; i++) if (hearsay.has(tokens.lower[i]!)) return true;
    return false;
  });
  return nobody ? 'vague' : 'none';
};

/** The kind of a source that has no name, by its head noun and the words around it. */
export const kindOfNoun = (scene: Scene, source: Range, head: number, act: Act): SourceKind => {
  const { tokens, language } = scene;
  const { sources } = language;
  if (head < 0) return 'vague';
  const noun = tokens.lower[head]!;
  const first = tokens.lower[source.first]!;
  if (/^(?:no|nobody|none|no-one|nothing)$/.test(first)) return 'vague';
  const pointed =
    /^(?:the|this|that|these|those|its|his|her|their|our|my)$/.test(first) || possessed(scene, source, head);
  // "Some of the guards" could be found, "some" could not.
  if (sources.undefined.has(noun) && source.last === head && !pointed) return 'vague';
  if (sources.media.has(noun)) return 'vague';
  const report = sources.vague.has(noun) || sources.vague.has(`${noun}s`);
  // A headline's "Report:" is one, "one report" is any.
  const bare = source.first === head && !sources.vague.has(noun);
  if (report && !pointed && !bare && !(source.last > head && sources.document.has(noun))) {
    if (!/^(?:an?|another)$/.test(first) || !sources.document.has(noun)) return 'vague';
  }
  if (isPersonNoun(sources, noun)) return 'anonymous';
  if (sources.outlet.has(noun) && !sources.document.has(noun))
    return possessed(scene, source, head) ? 'document' : 'outlet';
  if (sources.outletNouns.has(noun) && first === 'the') return 'outlet';
  if (sources.document.has(noun)) return 'document';
  if (sources.organisation.has(noun)) return 'organisation';
  if (sources.vague.has(noun)) return 'vague';
  if (act === 'evidence') return 'document';
  return 'anonymous';
};

/** "The hotel's website": somebody's. */
const possessed = ({ tokens }: Scene, { first }: Range, head: number): boolean => {
  if (/^(?:its|his|her|their|our|my)$/.test(tokens.lower[first]!)) return true;
  for (let i = first; i < head; i++)
    if (tokens.lower[i] === "'s" || tokens.lower[i] === "'" || tokens.lower[i] === '’') return true;
  return false;
};

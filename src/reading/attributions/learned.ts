import { toFeatures } from '../../learn/attributions/features.ts';
import { type RoleSpan, toRoleSpans } from '../../learn/attributions/labels.ts';
import type { AttributionTagger } from '../../learn/attributions/tagger.ts';
import { ADJ, AUX, DET, isVerb, NOUN, PROPN } from '../../learn/tags.ts';
import type { Act } from '../../record/attribution.ts';
import { type Linked, link } from '../link.ts';
import { isDash, isMark, type Range, type Scene } from '../scene.ts';
import type { Found } from './found.ts';

/** Attributions that the learned reader finds: it labels tokens, and its spans are linked to whole attributions. */
export const byModel = (scene: Scene, tagger: AttributionTagger): Found[] => {
  const { labels, scores } = tagger.tag(toFeatures(scene.tokens, scene.sentences, scene.quotations, scene.tags));
  return link(toRoleSpans(labels, scores), { sentenceOf: scene.sentenceOf, block: scene.tokens.block })
    .map((one) => ({ ...one, ...wholeSource(scene, inItsParagraph(scene, one)) }))
    .filter(({ cue, content }) => cue.length > 0 && content.length > 0)
    .map(({ source, cue, content, score }) => ({
      source: source.flatMap((range) => withoutEdgeMarks(scene, range)),
      cue: cue.map(toRange),
      content: withoutAside(scene, cue, content).map(toRange),
      act: actOf(scene, cue, source, content),
      rule: tagger.name,
      score: tagger.calibrate(score),
    }));
};

type Parts = Pick<Linked, 'source' | 'cue' | 'content'>;

/**
 * Nothing runs over the end of a paragraph but a quotation: each span is cut there, and of a content outside quotation marks
 * only what stands in the paragraph of the cue is kept.
 */
const inItsParagraph = (scene: Scene, { source, cue, content }: Linked): Parts => {
  const home = scene.tokens.block[cue[0]?.first ?? 0];
  const atHome = (range: RoleSpan): boolean => scene.tokens.block[range.first] === home;
  return {
    source: source.flatMap((range) => byParagraph(scene, range)).filter(atHome),
    cue: cue.flatMap((range) => byParagraph(scene, range)).filter(atHome),
    content: content
      .flatMap((range) => byParagraph(scene, range))
      .filter((range) => atHome(range) || scene.quoteOf[range.first]! >= 0),
  };
};

/** "A" as source and "previous article discussed" as cue: the words before the verb belong to the noun phrase they go on with. */
const wholeSource = (scene: Scene, parts: Parts): Parts => {
  const { tags } = scene;
  const source = parts.source[0];
  const cue = parts.cue[0];
  if (parts.source.length !== 1 || !source || !cue || source.last + 1 !== cue.first) return parts;
  if (tags[source.last] !== DET && tags[source.last] !== ADJ) return parts;
  let verb = cue.first;
  while (verb < cue.last && (tags[verb] === NOUN || tags[verb] === ADJ || tags[verb] === PROPN)) verb++;
  if (verb === cue.first || !(isVerb(tags[verb]!) || tags[verb] === AUX)) return parts;
  return { ...parts, source: [{ ...source, last: verb - 1 }], cue: [{ ...cue, first: verb }, ...parts.cue.slice(1)] };
};

const byParagraph = ({ tokens }: Scene, range: RoleSpan): RoleSpan[] => {
  const pieces: RoleSpan[] = [];
  let { first } = range;
  for (let i = first; i <= range.last; i++) {
    if (i < range.last && tokens.block[i + 1] === tokens.block[i]) continue;
    pieces.push({ ...range, first, last: i });
    first = i + 1;
  }
  return pieces;
};

/** A noun phrase without the comma that follows it: "Tarek Oslan," */
const withoutEdgeMarks = (scene: Scene, { first, last }: Range): Range[] => {
  let from = first;
  let to = last;
  const loose = (i: number): boolean =>
    isMark(scene, i) && scene.quoteOf[i]! < 0 && !/^[()[\]$£€#@%]/.test(scene.tokens.lower[i]!);
  while (from <= to && loose(from)) from++;
  while (to >= from && loose(to)) to--;
  return from <= to ? [{ first: from, last: to }] : [];
};

/** "..., its captain said – the first time since the war": what a dash or a relative pronoun sets off after the speaker is the author's. */
const withoutAside = (scene: Scene, cue: readonly RoleSpan[], content: readonly RoleSpan[]): readonly RoleSpan[] => {
  const verb = cue.at(-1)?.last ?? 0;
  const before = content.filter((range) => range.last < verb);
  if (!before.length) return content;
  return content.filter((range) => {
    if (range.first < verb || scene.quoteOf[range.first]! >= 0) return true;
    if (/^(?:who|which|whose|where)$/.test(scene.tokens.lower[range.first]!)) return false;
    for (let i = range.first; i >= Math.max(verb, range.first - 2); i--) if (isDash(scene, i)) return false;
    return true;
  });
};

const toRange = ({ first, last }: Range): Range => ({ first, last });

/** What the cue is, by the list of cues: the sense of its verb that takes what follows, else its noun or adjective. */
const actOf = (scene: Scene, cue: readonly Range[], source: readonly Range[], content: readonly Range[]): Act => {
  const { tokens, language } = scene;
  const { cues } = language;
  for (const { first, last } of cue) {
    for (let i = last; i >= first; i--) {
      const word = tokens.lower[i]!;
      const senses = cues.verbs
        .get(word)
        ?.filter(({ after }) => after.every((next, k) => tokens.lower[i + 1 + k] === next));
      if (senses?.length) {
        const next = content.find((range) => range.first > i);
        const opens = next ? tokens.lower[next.first]! : '';
        const wanted =
          opens === 'to' ? 'to' : !next || opens === 'that' || scene.quoteOf[next.first]! >= 0 ? 'clause' : 'object';
        const longest = senses.reduce((best, sense) => (sense.after.length > best.after.length ? sense : best));
        if (longest.after.length) return longest.entry.act;
        return (senses.find(({ entry }) => entry.takes.includes(wanted)) ?? senses[0]!).entry.act;
      }
    }
    const noun = cues.nouns.get(tokens.lower[last]!)?.[0];
    if (noun) return noun.act;
    if (cues.adjectives.has(tokens.lower[last]!)) return 'thought';
    const preposition = cues.prepositions.get(tokens.lower[first]!)?.[0];
    if (preposition) return preposition.act;
  }
  // Unlisted cues with a quotation or a speaker's mark are mostly speech; without anybody to say it, a stance.
  const quoted = content.some(({ first }) => scene.quoteOf[first]! >= 0);
  const said = content.some(({ first }) => tokens.lower[first] === 'that');
  return quoted || said || !source.length ? 'speech' : 'stance';
};

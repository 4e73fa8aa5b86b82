import type { Takes, VerbSense } from '../../../language/language.ts';
import { isVerb } from '../../../learn/tags.ts';
import type { Range, Scene } from '../../scene.ts';
import { contentEnd, lookAhead, objectEnds, sentenceEnd, tidyContent } from '../contents.ts';
import { type VerbCue, verbCuesIn } from '../cues.ts';
import type { Found } from '../found.ts';
import { phraseEndingAt } from '../phrases/ending.ts';
import { phraseStartingAt } from '../phrases/starting.ts';
import { readAnnounced, readAs, readAsked } from './after.ts';
import { leftContent, readInverted, readParenthetical } from './before.ts';
import { cutBefore } from './cut.ts';
import { readPassive, readSourceless } from './passive.ts';
import { readRelay } from './relay.ts';
import { clauseFloor, sourceFor } from './subject.ts';

/** Attributions by verb: "X said that ...", "..., X said", "..., said X, ...", "X denied ...". */
export const byVerb = (scene: Scene): Found[] =>
  scene.sentences.flatMap(({ first, last }) => inSentence(scene, first, last));

/** So many of the cues that follow may end a content; more would make a sentence of nothing but cues slow. */
const NEAR = 12;

const inSentence = (scene: Scene, first: number, last: number): Found[] => {
  const found: Found[] = [];
  const cues = verbCuesIn(scene, first, last);
  let before: readonly Range[] = [];
  cues.forEach((cue, c) => {
    const relayed = c > 0 ? readRelay(scene, cues[c - 1]!, cue, before, first, last) : null;
    if (relayed) {
      if (found.at(-1)?.cue[0]?.first === relayed[0].cue[0]!.first) found.pop();
      found.push(...relayed);
      before = relayed[1].source;
      return;
    }
    const one = readCue(scene, cue, first, last, before, cues.slice(c + 1, c + 1 + NEAR));
    if (!one) return;
    const kept = withinQuotation(scene, cue, one);
    if (!kept) return;
    found.push(kept);
    if (one.source.length) before = one.source;
  });
  return found;
};

/** What a cue in a quotation introduces stays in that quotation, as does whoever says it there. */
const withinQuotation = (scene: Scene, cue: VerbCue, found: Found): Found | null => {
  const q = scene.quoteOf[cue.verb]!;
  if (q < 0) return found;
  const { open, close, closed } = scene.quotations[q]!;
  const inside = { first: open + 1, last: closed ? close - 1 : close };
  if (found.source.some(({ first, last }) => first < inside.first || last > inside.last)) return null;
  const content = found.content.flatMap((range) => {
    const cut = tidyContent(scene, {
      first: Math.max(range.first, inside.first),
      last: Math.min(range.last, inside.last),
    });
    return cut && cut.last >= cut.first ? [cut] : [];
  });
  return content.length && !nobody.test(sourceWord(scene, found)) ? { ...found, content } : null;
};

/** “No one expects him”: what nobody does in somebody's quotation is that somebody's claim. */
const nobody = /^(?:no|nobody|none|nothing|everybody|everyone|everything)$/;

const sourceWord = ({ tokens }: Scene, { source }: Found): string => (source[0] ? tokens.lower[source[0].first]! : '');

const scores: Readonly<Record<Takes, number>> = {
  quote: 0.9,
  that: 0.85,
  clause: 0.8,
  hearer: 0.75,
  to: 0.6,
  object: 0.5,
};

const readCue = (
  scene: Scene,
  cue: VerbCue,
  first: number,
  last: number,
  before: readonly Range[],
  later: readonly VerbCue[],
): Found | null => {
  const limit = sentenceEnd(scene, last);
  const floor = clauseFloor(scene, cue.first, first);
  if (cue.passive) return readPassive(scene, cue, first, limit, floor, later);
  const asked = readAsked(scene, cue, first, limit);
  if (asked) return asked;
  const left = cue.gerund || cue.infinitive ? null : phraseEndingAt(scene, cue.first - 1, floor);
  if (!left && !cue.gerund && !cue.infinitive) {
    const inverted = readInverted(scene, cue, first, last, limit);
    if (inverted) return inverted;
  }
  const ahead = lookAhead(scene, cue.last + 1, limit);
  const source = left ? [left] : sourceFor(scene, cue, first, before);
  const afterQuote =
    left &&
    left.first > first &&
    scene.quoteOf[left.first - 1]! >= 0 &&
    cue.plain !== cue.senses &&
    ahead.kind === 'object';
  const told = ahead.kind === 'object' && cue.senses.some((sense) => sense.entry.takes.includes('hearer'));
  const set = left ? (readAnnounced(scene, cue, left, last) ?? readAs(scene, cue, left, ahead.at, first, limit)) : null;
  if (set) return set;
  const parenthetical =
    left && (ahead.kind === 'end' || told || afterQuote) ? readParenthetical(scene, cue, left, first, limit) : null;
  if (parenthetical) return parenthetical;
  const hearer = ahead.kind === 'object' ? phraseStartingAt(scene, ahead.at, limit) : null;
  const toldTo =
    hearer !== null && scene.tokens.lower[hearer.last + 1] === 'to' && isVerb(scene.tags[hearer.last + 2] ?? 0);
  const sense =
    senseFor(cue.senses, ahead.kind, ahead.hearer) ??
    (toldTo ? cue.senses.find((one) => one.entry.takes.includes('hearer')) : undefined);
  if (sense && left && isAuthor(scene, left) && sense.entry.act !== 'speech' && sense.entry.act !== 'writing')
    return null;
  if (!sense || !source) return null;
  if (cue.infinitive && !(ahead.kind === 'that' || ahead.kind === 'quote')) return null;
  // "what he had seen": the object is before, and nothing is said of it.
  if (
    sense.entry.weak &&
    left &&
    /^(?:what|which|that|who|whom|where|how)$/.test(scene.tokens.lower[left.first - 1] ?? '')
  )
    return null;
  const takesClause = sense.entry.takes.includes('clause') || sense.entry.takes.includes('that');
  const take = ahead.kind === 'end' || (ahead.kind === 'clause' && !takesClause) ? 'object' : ahead.kind;
  if (sense.entry.sourceless) return readSourceless(scene, cue, sense, source, ahead.at, limit, later);
  const cut = cutBefore(scene, cue, later);
  const from =
    sense.entry.takes.includes('hearer') && take === 'clause' ? pastHearer(scene, ahead.at, limit) : ahead.at;
  const end = contentEnd(scene, from, limit, take === 'object' ? (i) => cut(i) || objectEnds(scene, i, limit) : cut);
  const content = tidyContent(scene, { first: from, last: end });
  if (!content) return null;
  const pieces = withLeadingQuote(scene, cue, left, content, first);
  const score = (sense.entry.weak ? 0.35 : scores[take]) * (left ? 1 : 0.85);
  return {
    source,
    cue: [{ first: cue.first, last: cue.last }],
    content: pieces,
    act: sense.entry.act,
    rule: `verb:${sense.entry.name}:${take}`,
    score,
  };
};

/** "I think", "we know" outside quotation marks are the author's own voice; "you know" is nobody's. */
const isAuthor = ({ tokens, quoteOf }: Scene, { first, last }: Range): boolean =>
  first === last && quoteOf[first]! < 0 && /^(?:i|we|you|that|which|what)$/.test(tokens.lower[first]!);

/** "told the jury the sacks had gone": the clause begins after whoever was told. */
const pastHearer = (scene: Scene, at: number, limit: number): number => {
  const hearer = phraseStartingAt(scene, at, limit);
  return hearer && hearer.last < limit && lookAhead(scene, hearer.last + 1, limit).kind === 'clause'
    ? hearer.last + 1
    : at;
};

/** The meaning that fits what follows: the first sense one of whose complements is there. */
const senseFor = (senses: readonly VerbSense[], kind: string, hearer: boolean): VerbSense | null => {
  const wanted: readonly Takes[] =
    kind === 'quote'
      ? ['quote']
      : kind === 'that'
        ? ['clause', 'that']
        : kind === 'clause'
          ? ['clause']
          : kind === 'to'
            ? ['to']
            : kind === 'object'
              ? ['object']
              : [];
  if (!wanted.length) return null;
  const fits = senses.filter((sense) => sense.entry.takes.some((take) => wanted.includes(take)));
  if (hearer) return fits.find((sense) => sense.entry.takes.includes('hearer')) ?? fits[0] ?? null;
  if (fits.length) return fits.find((sense) => !sense.entry.weak) ?? fits[0]!;
  if (kind === 'to' || kind === 'clause')
    return (
      senses.find(
        (sense) => (sense.entry.takes.includes('object') && kind === 'clause') || sense.entry.takes.includes('hearer'),
      ) ?? null
    );
  return null;
};

/** “A plan,” she said, is ...: the words before an interrupted sentence belong to the content too. */
const withLeadingQuote = (scene: Scene, cue: VerbCue, left: Range | null, content: Range, first: number): Range[] => {
  if (!left || left.first <= first || scene.quoteOf[cue.verb]! >= 0) return [content];
  const { tokens } = scene;
  const before = left.first - 1;
  if (scene.quoteOf[before]! >= 0 && tokens.lower[content.first - 1] === ',')
    return [...leftContent(scene, before, first), content];
  if (scene.quoteOf[before]! >= 0 && content.first > cue.last + 1)
    return [...leftContent(scene, before, first), content];
  if (scene.quoteOf[before]! >= 0 && scene.quoteOf[content.first]! >= 0)
    return [...leftContent(scene, before, first), content];
  return [content];
};

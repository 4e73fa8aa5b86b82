import type { Takes, VerbSense } from '../../language/language.ts';
import { ADP, AUX, CCONJ, isVerb, VBG, VBN } from '../../learn/tags.ts';
import { isDash, isFiniteVerb, isMark, quotationAt, type Range, type Scene } from '../scene.ts';
import { contentEnd, lookAhead, objectEnds, sentenceEnd, tidyContent } from './contents.ts';
import { type VerbCue, verbCuesIn } from './cues.ts';
import type { Found } from './found.ts';
import { isTimeWord, phraseEndingAt, phraseStartingAt } from './phrases.ts';

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

/** "The Courier quoted a guard as saying that ...", "... reported Ann Doe, saying ...": one account within another. */
const readRelay = (
  scene: Scene,
  outer: VerbCue,
  cue: VerbCue,
  before: readonly Range[],
  first: number,
  last: number,
): [Found, Found] | null => {
  const { tokens } = scene;
  if (!cue.gerund || !relays.has(outer.senses[0]!.lemma)) return null;
  if (outer.passive) return readPassiveRelay(scene, outer, cue, first, last);
  let end = cue.first - 1;
  if (tokens.lower[end] === 'as') end--;
  if (tokens.lower[end] === ',') end--;
  const speaker = phraseStartingAt(scene, outer.last + 1, end);
  if (!speaker || speaker.last !== end) return null;
  const left = phraseEndingAt(scene, outer.first - 1, clauseFloor(scene, outer.first, first));
  const source = left ? [left] : before;
  if (!source.length) return null;
  const limit = sentenceEnd(scene, last);
  const ahead = lookAhead(scene, cue.last + 1, limit);
  const content = tidyContent(scene, { first: ahead.at, last: contentEnd(scene, ahead.at, limit, () => false) });
  if (!content) return null;
  return [
    {
      source,
      cue: [{ first: outer.first, last: outer.last }],
      content: [{ first: speaker.first, last: content.last }],
      act: 'speech',
      rule: 'relay',
      score: 0.8,
    },
    {
      source: [speaker],
      cue: [{ first: cue.first, last: cue.last }],
      content: [content],
      act: 'speech',
      rule: 'relay:said',
      score: 0.8,
    },
  ];
};

/** "A guard was quoted (by the Courier) as saying that ...". */
const readPassiveRelay = (
  scene: Scene,
  outer: VerbCue,
  cue: VerbCue,
  first: number,
  last: number,
): [Found, Found] | null => {
  const { tokens } = scene;
  const speaker = phraseEndingAt(scene, outer.first - 1, clauseFloor(scene, outer.first, first));
  if (!speaker || tokens.lower[cue.first - 1] !== 'as') return null;
  const by = tokens.lower[outer.last + 1] === 'by' ? phraseStartingAt(scene, outer.last + 2, cue.first - 2) : null;
  const limit = sentenceEnd(scene, last);
  const ahead = lookAhead(scene, cue.last + 1, limit);
  const content = tidyContent(scene, { first: ahead.at, last: contentEnd(scene, ahead.at, limit, () => false) });
  if (!content) return null;
  return [
    {
      source: by ? [by] : [],
      cue: [{ first: outer.first, last: outer.last }],
      content: [speaker, { first: cue.first, last: content.last }],
      act: 'speech',
      rule: 'relay:passive',
      score: 0.75,
    },
    {
      source: [speaker],
      cue: [{ first: cue.first, last: cue.last }],
      content: [content],
      act: 'speech',
      rule: 'relay:said',
      score: 0.8,
    },
  ];
};

const relays: ReadonlySet<string> = new Set(['report', 'quote', 'cite']);

/** "I think", "we know" outside quotation marks are the author's own voice; "you know" is nobody's. */
const isAuthor = ({ tokens, quoteOf }: Scene, { first, last }: Range): boolean =>
  first === last && quoteOf[first]! < 0 && /^(?:i|we|you|that|which|what)$/.test(tokens.lower[first]!);

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
  const announced = left ? readAnnounced(scene, cue, left, last) : null;
  if (announced) return announced;
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

/** "As" at the beginning of the sentence, or after "and", "but". */
const _onlyJoint = ({ tags }: Scene, first: number, as: number): boolean =>
  as === first || (as === first + 1 && tags[first] === CCONJ);

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

/** No subject is looked for beyond the mark or word that begins the clause. */
const clauseFloor = (scene: Scene, from: number, first: number): number => {
  const quote = scene.quoteOf[from]!;
  for (let i = from - 1; i >= first; i--) {
    if (scene.quoteOf[i] !== quote) return i + 1;
    const word = scene.tokens.lower[i]!;
    if (word === ';' || word === ':') return i + 1;
  }
  return first;
};

/** Whose participle or second verb it is: the source found before it in the sentence, or the sentence's subject. */
const sourceFor = (scene: Scene, cue: VerbCue, first: number, before: readonly Range[]): readonly Range[] | null => {
  if (before.length) return before;
  const { tags } = scene;
  for (let i = first; i < cue.first; i++) {
    if (!isFiniteVerb(tags[i]!) && tags[i] !== AUX) continue;
    const subject = phraseEndingAt(scene, i - 1, clauseFloor(scene, i, first));
    return subject ? [subject] : null;
  }
  // "Noting that ..., Allen said": the subject comes after.
  for (let i = cue.last + 1; i < scene.tokens.count && scene.sentenceOf[i] === scene.sentenceOf[cue.verb]; i++) {
    if (scene.tokens.lower[i] !== ',') continue;
    const subject = phraseStartingAt(scene, i + 1, i + 20);
    if (subject && (isFiniteVerb(tags[subject.last + 1] ?? 0) || tags[subject.last + 1] === AUX))
      return cue.gerund ? [subject] : null;
  }
  return null;
};

const participles: ReadonlySet<string> = new Set([
  'adding',
  'saying',
  'noting',
  'citing',
  'calling',
  'arguing',
  'telling',
  'urging',
  'accusing',
  'insisting',
  'suggesting',
  'claiming',
  'warning',
  'stressing',
  'describing',
  'referring',
]);

/** A content ends before the clause of the next cue that has the same subject or its own: ", and added", ", adding", ", but the mayor said". */
const cutBefore = (scene: Scene, cue: VerbCue, later: readonly VerbCue[]): ((i: number) => boolean) => {
  const { tokens, tags } = scene;
  const marks = new Set<number>();
  for (const next of later) {
    const start = next.first;
    const word = tokens.lower[next.verb]!;
    if (next.gerund) {
      if (tokens.lower[start - 1] === ',' && participles.has(word)) marks.add(start - 1);
      continue;
    }
    if (next.infinitive || next.passive) continue;
    const joint = start - 1;
    if (
      tags[joint] === CCONJ &&
      (tags[next.verb] === tags[cue.verb] || tags[next.verb] === VBN) &&
      (isFiniteVerb(tags[cue.verb]!) || tags[cue.verb] === VBN) &&
      next.senses.some((sense) => !sense.entry.weak)
    )
      marks.add(joint);
    else {
      const subject = phraseEndingAt(scene, joint, Math.max(cue.last + 1, clauseFloor(scene, start, cue.last + 1)));
      if (!subject) continue;
      const opener = subject.first - 1;
      const speaks = next.senses.some((sense) => sense.entry.takes.includes('quote'));
      if (tokens.lower[opener] === ',' && (cue.gerund || (speaks && endsClause(scene, next)))) marks.add(opener);
      else if (tags[opener] === CCONJ && tokens.lower[opener - 1] === ',' && speaks) marks.add(opener - 1);
    }
  }
  for (let i = cue.last + 1; i < tokens.count && tokens.block[i] === tokens.block[cue.verb] && i < cue.last + 80; i++) {
    if (tokens.lower[i] === ',' && tokens.lower[i + 1] === 'according' && tokens.lower[i + 2] === 'to') marks.add(i);
  }
  // "The brigade, which says it was elsewhere, rejected": a relative clause ends at its comma.
  const relative = tokens.lower[cue.first - 1] === 'which' || tokens.lower[cue.first - 1] === 'who';
  const closes = (i: number): boolean =>
    relative && tokens.lower[i] === ',' && i + 1 < tokens.count && (isFiniteVerb(tags[i + 1]!) || tags[i + 1] === AUX);
  return (i) => marks.has(i) || closes(i);
};

const endsClause = (scene: Scene, cue: VerbCue): boolean => {
  const next = scene.tokens.lower[cue.last + 1];
  return next === undefined || isMark(scene, cue.last + 1) || isTimeWord(next) || scene.tags[cue.last + 1] === ADP;
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

/** "..., X said." and "..., X said, ...": the content is before, and after the interruption. */
const readParenthetical = (scene: Scene, cue: VerbCue, left: Range, first: number, limit: number): Found | null => {
  const sense = [...cue.senses, ...cue.plain].find(
    (one) => one.entry.takes.includes('quote') || (one.entry.act === 'evidence' && one.entry.takes.includes('clause')),
  );
  if (!sense || cue.infinitive) return null;
  const content = leftContent(scene, left.first - 1, first);
  if (!content.length) return null;
  const pieces = [...content, ...resumed(scene, cue.last + 1, limit, endsQuoted(scene, content))];
  return {
    source: [left],
    cue: [{ first: cue.first, last: cue.last }],
    content: pieces,
    act: sense.entry.act,
    rule: `verb:${sense.entry.name}:after`,
    score: 0.88,
  };
};

/** What goes on after an interruption: ", she said, was safe" or ", he said, “and ...”. */
const resumed = (scene: Scene, from: number, limit: number, quoted: boolean): Range[] => {
  const { tokens } = scene;
  let i = from;
  while (i <= limit && i < from + 25 && tokens.lower[i] !== ',' && !isDash(scene, i) && scene.quoteOf[i]! < 0) i++;
  if (i > limit || i >= from + 25) return [];
  const start = scene.quoteOf[i]! >= 0 ? i : i + 1;
  // “A,” she said, pointing at the dam: after a quotation only another quotation goes on with it.
  if (quoted && start <= limit && scene.quoteOf[start]! < 0) return [];
  if (
    start <= limit &&
    /^(?:who|which|whose|while|after|before|when|as|whom|where)$/.test(tokens.lower[start]!) &&
    scene.quoteOf[start]! < 0
  )
    return [];
  if (start > limit || isDash(scene, i)) return scene.quoteOf[start]! >= 0 ? pieceFrom(scene, start, limit) : [];
  if (scene.tags[start] === VBG && scene.quoteOf[start]! < 0) return [];
  if (
    tokens.lower[start] === 'according' ||
    (tokens.lower[start] === 'and' && scene.language.cues.verbs.has(tokens.lower[start + 1]!))
  )
    return [];
  return pieceFrom(scene, start, limit);
};

const endsQuoted = (scene: Scene, content: readonly Range[]): boolean => scene.quoteOf[content.at(-1)!.last]! >= 0;

const pieceFrom = (scene: Scene, start: number, limit: number): Range[] => {
  const end = contentEnd(scene, start, limit, () => false);
  const piece = tidyContent(scene, { first: start, last: end });
  return piece ? [piece] : [];
};

/** The content that ends before token `last`, back to where its sentence or its quotation begins. */
export const leftContent = (scene: Scene, last: number, first: number): Range[] => {
  const { tokens } = scene;
  let end = last;
  while (end >= first && isMark(scene, end) && scene.quoteOf[end]! < 0 && !/^[)\]%]$/.test(tokens.lower[end]!)) end--;
  // "..., as officials urge"
  if (end === last && tokens.lower[end] === 'as' && end > first) {
    const start = clauseStart(scene, end - 1, first);
    return start < end ? [{ first: start, last: end - 1 }] : [];
  }
  if (end < first || (end === last && scene.quoteOf[end]! < 0 && !isMark(scene, end))) return [];
  let start = first;
  for (let i = end; i >= first; i--) {
    const q = scene.quoteOf[i]!;
    if (q >= 0) {
      const { open } = scene.quotations[q]!;
      start = Math.min(start, open);
      i = open;
    } else if (tokens.lower[i] === ';') {
      start = i + 1;
      break;
    }
  }
  const q = scene.quoteOf[end]!;
  // A quotation that runs over sentences and paragraphs is the content from where it opened.
  if (q >= 0 && scene.quotations[q]!.open <= first)
    return [...chained(scene, q), { first: scene.quotations[q]!.open, last: end }];
  while (start < end && (scene.tags[start] === CCONJ || (isMark(scene, start) && scene.quoteOf[start]! < 0))) start++;
  return [{ first: start, last: end }];
};

/** Back to the dash, the comma or the beginning that the clause before "as officials urge" runs from. */
const clauseStart = (scene: Scene, last: number, first: number): number => {
  for (let i = last; i > first; i--) if (isDash(scene, i) || scene.tokens.lower[i] === ';') return i + 1;
  return first;
};

/** The quotations of the paragraphs before that this one goes on from. */
const chained = (scene: Scene, q: number): Range[] => {
  const ranges: Range[] = [];
  for (let at = scene.quotations[q]!.continues; at !== null; at = scene.quotations[at]!.continues) {
    ranges.unshift({ first: scene.quotations[at]!.open, last: scene.quotations[at]!.close });
  }
  return ranges;
};

/** “...,” said Ann Doe, a spokeswoman. */
const readInverted = (scene: Scene, cue: VerbCue, first: number, last: number, limit: number): Found | null => {
  const { tokens } = scene;
  const before = cue.first - 1;
  const sense = cue.senses.find((one) => one.entry.takes.includes('quote'));
  if (!sense || before < first || !(isMark(scene, before) && /^[,”"’'»?!–—-]/.test(tokens.lower[before]!))) return null;
  if (
    tokens.lower[before] === ',' || isDash(scene, before)
      ? isVerb(scene.tags[cue.last + 1] ?? 0)
      : scene.quoteOf[before]! < 0
  )
    return null;
  let at = cue.last + 1;
  while (at <= limit && isTimeWord(tokens.lower[at]!)) at++;
  const subject = phraseStartingAt(scene, at, limit);
  if (!subject || scene.quoteOf[at]! >= 0) return null;
  const after = scene.tags[subject.last + 1] ?? 0;
  if (scene.quoteOf[before]! < 0 && (isFiniteVerb(after) || after === AUX)) return null;
  const content = leftContent(scene, before, first);
  if (!content.length) return null;
  const pieces = [
    ...content,
    ...resumed(scene, subject.last + 1, sentenceEnd(scene, last), endsQuoted(scene, content)),
  ];
  return {
    source: [subject],
    cue: [{ first: cue.first, last: cue.last }],
    content: pieces,
    act: sense.entry.act,
    rule: `verb:${sense.entry.name}:inverted`,
    score: 0.9,
  };
};

/** "She added:" at the end of its paragraph, with the quotation in the next. */
const readAnnounced = (scene: Scene, cue: VerbCue, left: Range, last: number): Found | null => {
  const { tokens } = scene;
  const sense = cue.senses.find((one) => one.entry.takes.includes('quote'));
  const quotation = quotationAt(scene, last + 1);
  if (tokens.lower[last] !== ':' || !sense || !quotation || last - cue.last > 12) return null;
  return {
    source: [left],
    cue: [{ first: cue.first, last: cue.last }],
    content: [{ first: quotation.open, last: quotation.close }],
    act: sense.entry.act,
    rule: `verb:${sense.entry.name}:announced`,
    score: 0.88,
  };
};

/** "Asked whether the dam was safe, she said": nobody is named for the question. */
const readAsked = (scene: Scene, cue: VerbCue, first: number, limit: number): Found | null => {
  const { tokens } = scene;
  const before = cue.first - 1;
  const starts = cue.first === first || tokens.lower[before] === ',' || tokens.lower[before] === 'when';
  if (
    !starts ||
    cue.first !== cue.verb ||
    !cue.senses.some((sense) => sense.lemma === 'ask') ||
    tokens.lower[cue.verb] !== 'asked'
  )
    return null;
  const about = tokens.lower[cue.last + 1] === 'about';
  const from = cue.last + (about ? 2 : 1);
  const end = contentEnd(scene, from, limit, (i) => tokens.lower[i] === ',');
  const content = tidyContent(scene, { first: from, last: end });
  return (
    content && {
      source: [],
      cue: [{ first: cue.first, last: about ? from - 1 : cue.last }],
      content: [content],
      act: 'speech',
      rule: 'asked',
      score: 0.6,
    }
  );
};

/** "is expected to", "it is believed that", "was criticised by". */
const readPassive = (
  scene: Scene,
  cue: VerbCue,
  first: number,
  limit: number,
  floor: number,
  later: readonly VerbCue[],
): Found | null => {
  const { tokens, language } = scene;
  const left = phraseEndingAt(scene, cue.first - 1, floor);
  if (!left) return null;
  for (let i = cue.last + 1; i <= Math.min(limit, cue.last + 12); i++) {
    if (tokens.lower[i] !== 'by') continue;
    const agent = phraseStartingAt(scene, i + 1, limit);
    const sense =
      cue.senses.find((one) => one.entry.act === 'stance' || one.entry.takes.includes('clause')) ?? cue.senses[0]!;
    if (!agent || scene.tags[agent.first] === VBG) return null;
    return {
      source: [agent],
      cue: [{ first: cue.first, last: cue.last }],
      content: [left, ...restAfter(scene, agent.last + 1, limit, cutBefore(scene, cue, later))],
      act: sense.entry.act,
      rule: `verb:${sense.entry.name}:passive`,
      score: 0.4,
    };
  }
  if (!language.cues.passives.has(tokens.lower[cue.verb]!)) return null;
  const next = tokens.lower[cue.last + 1];
  const impersonal = tokens.lower[left.first] === 'it' && left.last === left.first;
  const verb = tokens.lower[cue.verb]!;
  if (
    impersonal &&
    (cue.last >= limit || isMark(scene, cue.last + 1) || isTimeWord(tokens.lower[cue.last + 1]!)) &&
    tokens.lower[left.first - 1] === ','
  ) {
    const content = leftContent(scene, left.first - 1, first);
    return content.length
      ? {
          source: [],
          cue: [{ first: left.first, last: cue.last }],
          content,
          act: 'speech',
          rule: 'passive:after',
          score: 0.7,
        }
      : null;
  }
  if (
    next !== 'to' &&
    next !== 'that' &&
    !(verb === 'accused' && next === 'of') &&
    !(impersonal && next !== undefined) &&
    !told.has(verb)
  )
    return null;
  const from = told.has(verb) ? lookAhead(scene, cue.last + 1, limit) : { at: cue.last + 1, kind: 'to' };
  if (told.has(verb) && from.kind !== 'to' && from.kind !== 'that' && from.kind !== 'clause') return null;
  const end = contentEnd(scene, from.at, limit, cutBefore(scene, cue, later));
  const rest = tidyContent(scene, { first: from.at, last: end });
  if (!rest) return null;
  const cueRange = impersonal ? { first: left.first, last: cue.last } : { first: cue.first, last: cue.last };
  return {
    source: [],
    cue: [cueRange],
    content: impersonal ? [rest] : [left, rest],
    act: told.has(verb) || spoken.has(verb) ? 'speech' : 'thought',
    rule: 'passive',
    score: 0.7,
  };
};

/** "was described by the keeper as “a kettle”": what follows the agent is part of what was said. */
const restAfter = (scene: Scene, from: number, limit: number, cut: (i: number) => boolean): Range[] => {
  if (from >= limit || !/^(?:as|of|for|to|that)$/.test(scene.tokens.lower[from]!)) return [];
  const rest = tidyContent(scene, { first: from, last: contentEnd(scene, from, limit, cut) });
  return rest ? [rest] : [];
};

/** Participles of telling: their subject is who was told, and part of what is told. */
const told: ReadonlySet<string> = new Set([
  'told',
  'ordered',
  'advised',
  'warned',
  'urged',
  'asked',
  'instructed',
  'informed',
]);
const spoken: ReadonlySet<string> = new Set([
  'said',
  'reported',
  'alleged',
  'claimed',
  'rumored',
  'rumoured',
  'accused',
  'announced',
]);

/** "The army appears to have left": subject and rest are what is said. */
const readSourceless = (
  scene: Scene,
  cue: VerbCue,
  sense: VerbSense,
  subject: readonly Range[],
  at: number,
  limit: number,
  later: readonly VerbCue[],
): Found | null => {
  const end = contentEnd(scene, at, limit, cutBefore(scene, cue, later));
  const rest = tidyContent(scene, { first: at, last: end });
  return rest && subject.length === 1 && subject[0]!.last < cue.first
    ? {
        source: [],
        cue: [{ first: cue.first, last: cue.last }],
        content: [subject[0]!, rest],
        act: sense.entry.act,
        rule: `verb:${sense.entry.name}`,
        score: 0.5,
      }
    : null;
};

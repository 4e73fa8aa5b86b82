import { ADP, ADV, AUX, DET, NOUN, PART, PRON, PROPN, VBG } from '../../learn/tags.ts';
import { isFiniteVerb, isMark, type Range, type Scene } from '../scene.ts';
import { contentEnd, sentenceEnd, tidyContent } from './contents.ts';
import type { Found } from './found.ts';
import { phraseEndingAt } from './phrases/ending.ts';
import { phraseStartingAt } from './phrases/starting.ts';
import { isTimeWord } from './phrases/words.ts';
import { leftContent } from './verbs/before.ts';

/** "According to the ministry, ..." and "..., according to the ministry". */
export const byPreposition = (scene: Scene): Found[] => {
  const { tokens, language, sentences, sentenceOf } = scene;
  const found: Found[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const phrase = language.cues.prepositions
      .get(tokens.lower[i]!)
      ?.find(({ words }) => words.every((word, k) => tokens.lower[i + k] === word));
    if (!phrase) continue;
    const { first, last } = sentences[sentenceOf[i]!]!;
    const limit = sentenceEnd(scene, last);
    const end = i + phrase.words.length - 1;
    const source = phraseStartingAt(scene, end + 1, limit);
    if (!source) continue;
    let content: Range[];
    const quoted = scene.quotations[scene.quoteOf[source.last + 1] ?? -1];
    if (quoted && quoted.open === source.last + 1 && phrase.words.length > 2) {
      content = [{ first: quoted.open, last: quoted.close }];
    } else if (onlyJoints(scene, first, i - 1)) {
      let start = source.last + 1;
      while (start < limit && tokens.lower[start] !== ',' && start < source.last + 12) start++;
      if (tokens.lower[start] !== ',') start = source.last + 1;
      const piece = tidyContent(scene, { first: start, last: contentEnd(scene, start + 1, limit, () => false) });
      content = piece ? [piece] : [];
    } else {
      content = leftContent(scene, i - 1, first);
      if (!content.length) content = [{ first, last: i - 1 }];
      const comma = source.last + 1;
      if (
        tokens.lower[comma] === ',' &&
        comma + 2 < limit &&
        tokens.lower[comma + 1] !== 'and' &&
        tokens.lower[comma + 1] !== 'which'
      ) {
        const piece = tidyContent(scene, { first: comma + 1, last: contentEnd(scene, comma + 1, limit, () => false) });
        if (piece) content = [...content, piece];
      }
    }
    if (content.length) {
      found.push({
        source: [source],
        cue: [{ first: i, last: end }],
        content,
        act: phrase.act,
        rule: phrase.words.join('-'),
        score: 0.92,
      });
    }
  }
  return found;
};

const onlyJoints = (scene: Scene, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++)
    if (!isMark(scene, i) && !/^(?:and|but|so|also|still|meanwhile|yet)$/.test(scene.tokens.lower[i]!)) return false;
  return true;
};

/** "The rebels reportedly left": the clause around the adverb is said, and nobody is named for it. */
export const byAdverb = (scene: Scene): Found[] => {
  const { tokens, language, sentences, sentenceOf, tags } = scene;
  const found: Found[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!language.cues.adverbs.has(tokens.lower[i]!)) continue;
    const { first, last } = sentences[sentenceOf[i]!]!;
    const limit = sentenceEnd(scene, last);
    const pieces: Range[] = [];
    let end = i - 1;
    while (end >= first && tags[end] === AUX) end--;
    const subject = phraseEndingAt(scene, end, first);
    if (subject) pieces.push({ first: subject.first, last: i - 1 });
    const rest = tidyContent(scene, { first: i + 1, last: contentEnd(scene, i + 1, limit, () => false) });
    if (rest) pieces.push(rest);
    if (pieces.length)
      found.push({
        source: [],
        cue: [{ first: i, last: i }],
        content: pieces,
        act: 'speech',
        rule: 'adverb',
        score: 0.6,
      });
  }
  return found;
};

const openers = /^(?:that|whether|if|why|how|what|who|when|where)$/;

/** "It is unclear whether ...", "it was not clear why ...". */
export const byImpersonal = (scene: Scene): Found[] => {
  const { tokens, language, sentences, sentenceOf, tags } = scene;
  const found: Found[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.lower[i] !== 'it' || tags[i + 1] !== AUX) continue;
    const { last } = sentences[sentenceOf[i]!]!;
    let at = i + 1;
    while (at < i + 6 && at < last && !language.cues.impersonal.has(tokens.lower[at]!)) at++;
    if (!language.cues.impersonal.has(tokens.lower[at]!)) continue;
    // "It was not clear on Friday when ..."
    let from = at + 1;
    while (
      from < at + 5 &&
      !openers.test(tokens.lower[from] ?? '') &&
      (isTimeWord(tokens.lower[from]!) || tags[from] === ADP || tags[from] === ADV)
    )
      from++;
    if (!openers.test(tokens.lower[from] ?? '')) continue;
    const rest = tidyContent(scene, {
      first: from,
      last: contentEnd(scene, from, sentenceEnd(scene, last), () => false),
    });
    if (rest)
      found.push({
        source: [],
        cue: [{ first: i, last: at }],
        content: [rest],
        act: 'thought',
        rule: 'impersonal',
        score: 0.5,
      });
  }
  return found;
};

const wishes: ReadonlySet<string> = new Set([
  'determined',
  'eager',
  'willing',
  'unwilling',
  'reluctant',
  'ready',
  'keen',
  'hopeful',
]);

/** "She was convinced that ...", "they are willing to ...". */
export const byAdjective = (scene: Scene): Found[] => {
  const { tokens, language, sentences, sentenceOf, tags } = scene;
  const found: Found[] = [];
  for (let i = 1; i < tokens.count; i++) {
    if (!language.cues.adjectives.has(tokens.lower[i]!)) continue;
    const next = tokens.lower[i + 1];
    const wish = next === 'to' && wishes.has(tokens.lower[i]!);
    const bare =
      tags[i + 1] === PRON && /^(?:sure|certain|confident|convinced|afraid|glad|sorry|aware)$/.test(tokens.lower[i]!);
    if (next !== 'that' && !wish && !bare) continue;
    const { first, last } = sentences[sentenceOf[i]!]!;
    let start = i;
    while (start > first && (tags[start - 1] === AUX || tags[start - 1] === ADV || tags[start - 1] === PART)) start--;
    if (!hasAuxiliary(scene, start, i)) continue;
    const source = phraseEndingAt(scene, start - 1, first);
    if (!source || /^(?:it|i|we)$/.test(tokens.lower[source.first]!)) continue;
    const content = tidyContent(scene, {
      first: i + 1,
      last: contentEnd(scene, i + 1, sentenceEnd(scene, last), () => false),
    });
    if (content)
      found.push({
        source: [source],
        cue: [{ first: start, last: i }],
        content: [content],
        act: wish ? 'wish' : 'thought',
        rule: 'adjective',
        score: 0.6,
      });
  }
  return found;
};

const hasAuxiliary = ({ tags }: Scene, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (tags[i] === AUX) return true;
  return false;
};

/** "By the railway's account, only the line to the coast is open." */
export const byAccount = (scene: Scene): Found[] => {
  const { tokens, language, sentences } = scene;
  const found: Found[] = [];
  for (const { first, last } of sentences) {
    if (tokens.lower[first] !== 'by') continue;
    for (let i = first + 2; i < Math.min(last, first + 10); i++) {
      if (!language.cues.accounts.has(tokens.lower[i]!)) continue;
      const source = ownerBefore(scene, i, first);
      if (!source || tokens.lower[i + 1] !== ',') break;
      const content = tidyContent(scene, {
        first: i + 1,
        last: contentEnd(scene, i + 2, sentenceEnd(scene, last), () => false),
      });
      if (content)
        found.push({
          source: [source],
          cue: [
            { first, last: first },
            { first: i, last: i },
          ],
          content: [content],
          act: 'speech',
          rule: 'by-account',
          score: 0.85,
        });
      break;
    }
  }
  return found;
};

const possessive: ReadonlySet<string> = new Set(["'s", '’', "'"]);
const owners: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);

/** "His claim that ...", "reports by aid workers that ...", "the owners' plan to ...". */
export const byNoun = (scene: Scene): Found[] => {
  const { tokens, language, sentences, sentenceOf, tags } = scene;
  const found: Found[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tags[i] !== NOUN) continue;
    const entries = language.cues.nouns.get(tokens.lower[i]!);
    if (!entries) continue;
    const { first, last } = sentences[sentenceOf[i]!]!;
    const limit = sentenceEnd(scene, last);
    let source = ownerBefore(scene, i, first);
    let at = i + 1;
    // "The ministry's view is that ...", "no evidence has emerged that ..."
    if (tags[at] === AUX && tokens.lower[at + 1] === 'that') at++;
    else {
      let end = at;
      while (
        end < at + 3 &&
        (tags[end] === AUX || /^(?:emerged|exists|existed|surfaced|grown|spread)$/.test(tokens.lower[end]!))
      )
        end++;
      if (end > at && tokens.lower[end] === 'that') at = end;
    }
    if (tokens.lower[at] === 'by' || tokens.lower[at] === 'from' || tokens.lower[at] === 'of') {
      const agent = phraseStartingAt(scene, at + 1, limit);
      if (agent && (tokens.lower[agent.last + 1] === 'that' || tokens.lower[agent.last + 1] === 'to')) {
        source = agent;
        at = agent.last + 1;
      }
    }
    const next = tokens.lower[at];
    const entry = entries.find(({ takes }) =>
      next === 'that' ? takes.includes('that') : next === 'to' && takes.includes('to') && source !== null,
    );
    if (!entry || (next === 'that' && !hasSubject(scene, at + 1, limit))) continue;
    const content = tidyContent(scene, {
      first: at,
      last: Math.min(
        contentEnd(scene, at, limit, (k) => endsNounClause(scene, k, at)),
        subjectClauseEnd(scene, first, i, at, limit),
      ),
    });
    if (!content) continue;
    found.push({
      source: source ? [source] : [],
      cue: [{ first: i, last: i }],
      content: [content],
      act: entry.act,
      rule: `noun:${next}`,
      score: nounScore(scene, i, first, source !== null && next === 'that', entry.act === 'evidence'),
    });
  }
  return found;
};

/** With an owner, as evidence, at the beginning of its sentence or after "there are", the noun holds a claim; else rarely. */
const nounScore = ({ tokens, tags }: Scene, noun: number, first: number, owned: boolean, evidence: boolean): number => {
  if (owned) return 0.5;
  const before = tags[noun - 1] === DET ? noun - 2 : noun - 1;
  const introduced = noun === first || (before > first && tokens.lower[before - 1] === 'there');
  return introduced ? 0.45 : evidence ? 0.4 : 0.3;
};

const ownerBefore = (scene: Scene, noun: number, first: number): Range | null => {
  const { tokens, tags } = scene;
  let i = noun - 1;
  while (
    i >= first &&
    i > noun - 4 &&
    (tags[i] === NOUN || tags[i]! === PROPN ? false : tags[i] !== ADP) &&
    !possessive.has(tokens.lower[i]!) &&
    !owners.has(tokens.lower[i]!) &&
    !isMark(scene, i)
  )
    i--;
  if (i < first) return null;
  if (owners.has(tokens.lower[i]!)) return { first: i, last: i };
  return possessive.has(tokens.lower[i]!) ? phraseEndingAt(scene, i - 1, first) : null;
};

/** "the claim that he was there", not "the claim that failed". */
const hasSubject = ({ tags }: Scene, from: number, limit: number): boolean => {
  if (tags[from] === AUX || (isFiniteVerb(tags[from]!) && !isFiniteVerb(tags[from + 1] ?? 0))) return false;
  for (let i = from; i <= Math.min(limit, from + 20); i++) if (isFiniteVerb(tags[i]!) || tags[i] === AUX) return true;
  return false;
};

/** "The claim that seals eat fish has divided the coast": where the noun is in the subject, its clause ends before the main verb. */
const subjectClauseEnd = (
  { tags, tokens }: Scene,
  first: number,
  noun: number,
  from: number,
  limit: number,
): number => {
  const finite = (i: number): boolean => isFiniteVerb(tags[i]!) || tags[i] === AUX;
  for (let i = first; i < noun; i++) if (finite(i)) return limit;
  let seen = 0;
  for (let i = from + 1; i <= limit; i++) {
    if (!finite(i) || (i > from + 1 && (finite(i - 1) || tags[i - 1] === ADV || tags[i - 1] === PART))) continue;
    if (/^(?:that|which|who|and|or|but|if|when|because|what|whether)$/.test(tokens.lower[i - 1]!)) continue;
    seen++;
    if (seen === 2) return i - 1;
  }
  return limit;
};

const endsNounClause = ({ tokens, tags }: Scene, i: number, from: number): boolean =>
  tokens.lower[i] === ',' &&
  i > from + 2 &&
  (tags[i + 1] === PROPN ||
    tags[i + 1] === PRON ||
    tags[i + 1] === VBG ||
    isFiniteVerb(tags[i + 1]!) ||
    tags[i + 1] === AUX);

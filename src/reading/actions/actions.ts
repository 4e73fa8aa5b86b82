import type { Parser } from '../../learn/parser/parser.ts';
import type { Action, ActionMode, Party } from '../../record/action.ts';
import type { Attribution } from '../../record/attribution.ts';
import type { Claim, Firmness } from '../../record/claim.ts';
import type { ActionId, DocumentId, EntityId } from '../../record/ids.ts';
import type { Span } from '../../record/span.ts';
import { idOf } from '../../text/hash.ts';
import type { Cast } from '../entities/entities.ts';
import type { Range, Scene } from '../scene.ts';
import { spanOf, type Tokens } from '../tokens.ts';
import { Clause } from './clause.ts';
import { fits } from './parties.ts';
import { isWithin, phraseOf } from './phrase.ts';
import { type Roles, rolesOfNoun, rolesOfVerb } from './roles.ts';
import { type Trigger, toCandidates, triggersIn } from './triggers.ts';
import { isUndone } from './undone.ts';
import { makeWho, type Who } from './who.ts';

/** What was found before, of a document. */
export interface Found {
  readonly document: DocumentId;
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
  readonly cast: Cast;
  /** The id of each of `cast.known`. */
  readonly ids: readonly EntityId[];
  readonly times: readonly Span[];
}

/**
 * Who does what to whom: of each claim the main action, if it has one, in order of the claims. A claim holds an action if it holds
 * the word that names it; the parties may stand in the words around it. Only sentences with such a word are parsed.
 */
export const findActions = (scene: Scene, parser: Parser | null, found: Found): Action[] => {
  if (!parser) return [];
  const { tokens, sentences, sentenceOf } = scene;
  const { claims, cast } = found;
  const attributions = new Map(found.attributions.map((one) => [one.id, one]));
  const candidates = toCandidates(scene);
  const actions: Action[] = [];
  let who: Who | null = null;
  let clause: Clause | null = null;
  for (const claim of claims) {
    const pieces = claim.content.map((span) => rangeOf(tokens, span));
    const triggers = pieces.flatMap((piece) => triggersIn(scene, candidates, piece));
    if (!triggers.length) continue;
    const { first, last } = sentences[sentenceOf[triggers[0]!.at]!]!;
    if (clause?.first !== first) clause = new Clause(parser.parse(tokens, candidates.tags, first, last));
    const main = mainOf(scene, cast, clause, triggers, claim.firmness);
    if (!main) continue;
    who ??= makeWho(scene, cast, found.ids);
    const said = claim.said === null ? null : attributions.get(claim.said)!;
    actions.push(toAction({ scene, cast, clause, who, said, times: found.times }, found.document, claim, main));
  }
  return actions;
};

interface Reading extends Roles {
  readonly trigger: Trigger;
}

/** The action nearest to the top of the sentence, of several as near the first. */
const mainOf = (
  scene: Scene,
  cast: Cast,
  clause: Clause,
  triggers: readonly Trigger[],
  put: Firmness,
): Reading | null => {
  const inGame = isGame(scene, clause);
  let best: Reading | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const trigger of triggers) {
    const { sense, at } = trigger;
    if (inGame && played.has(sense.group.type)) continue;
    // What somebody is said to be stands behind what they do: "Norland, an ally of the rebels, shot down a jet".
    const depth = clause.depth(at) + (clause.is(at, 'appos') ? 1 : 0);
    if (depth >= least) continue;
    const roles =
      sense.kind === 'verb' ? rolesOfVerb(scene, clause, at, sense) : rolesOfNoun(scene, cast, clause, at, sense);
    if (!fits(scene, cast, clause, trigger, roles) || isUndone(scene, clause, trigger, put)) continue;
    best = { ...roles, trigger };
    least = depth;
  }
  return best;
};

/** What a report on a game says and does not mean. */
const played: ReadonlySet<string> = new Set([
  'ASSAULT',
  'THREATEN',
  'RETREAT',
  'CONSULT',
  'AGREE',
  'CONCEDE',
  'AID',
  'MOBILIZE',
]);

const isGame = ({ tokens, language }: Scene, { first, last }: Range): boolean => {
  let words = 0;
  for (let i = first; i <= last; i++) {
    const word = tokens.lower[i]!;
    if (language.actions.games.has(word) && ++words > 1) return true;
    if (/^\d{1,3}[-–]\d{1,3}$/.test(word)) return true;
  }
  return false;
};

interface Place {
  readonly scene: Scene;
  readonly cast: Cast;
  readonly clause: Clause;
  readonly who: Who;
  readonly said: Attribution | null;
  readonly times: readonly Span[];
}

const toAction = (place: Place, document: DocumentId, claim: Claim, { trigger, ...roles }: Reading): Action => {
  const { scene, said } = place;
  const { group, kind } = trigger.sense;
  const words = [spanOf(scene.tokens, trigger.words.first, trigger.words.last)];
  const hint = group.mode ? null : hintOf(place, trigger, roles.target);
  const partyAt = (head: number): Party | null =>
    head < 0 || isWithin(place.times, scene.tokens.start[head]!) ? null : toParty(place, head, roles.joined);
  const actor =
    partyAt(roles.actor) ?? (roles.open && said?.source.length ? { words: said.source, entity: said.speaker } : null);
  const target = other(partyAt(roles.target), actor);
  return {
    id: idOf('d', document, claim.id, words[0]!.start) as ActionId,
    claim: claim.id,
    words,
    type: group.type,
    mode: group.mode ?? hint?.mode ?? null,
    stance: target ? group.stance : null,
    actor,
    target,
    because: {
      rule: `action:${group.name}`,
      spans: hint ? inOrder([...words, spanOf(scene.tokens, hint.at, hint.at)]) : words,
      score: scores[kind][actor && target ? 'both' : 'one'],
    },
  };
};

const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start);

/** Nobody does a thing to themselves in these verbs: where a pronoun says so, it means somebody else. */
const other = (target: Party | null, actor: Party | null): Party | null =>
  target && actor && target.entity === actor.entity ? { ...target, entity: null } : target;

/** About how often such a finding held, type and parties, in running news read by eye (160 findings); plain passages score higher. */
const scores = { verb: { both: 0.8, one: 0.7 }, noun: { both: 0.7, one: 0.6 } } as const;

const toParty = ({ scene, cast, clause, who, said, times }: Place, head: number, alone: boolean): Party => {
  const phrase = phraseOf(scene, cast, clause, head, alone, times);
  return { words: [spanOf(scene.tokens, phrase.first, phrase.last)], entity: who(phrase, head, said) };
};

/** The mode that a word nearby tells, where the verb or noun itself tells none; what is said of the victim tells nothing of the act. */
const hintOf = (
  { scene, clause }: Place,
  { at, sense, words: own }: Trigger,
  target: number,
): { readonly mode: ActionMode; readonly at: number } | null => {
  const { tokens, language } = scene;
  const isOwn = (i: number): boolean => own.first <= i && i <= own.last;
  // "The men killed by a bomb": the act may itself hang under its victim.
  const within = target >= 0 && clause.under(at, target);
  const ofVictim = (i: number): boolean => target >= 0 && clause.under(i, target) && !(within && clause.under(i, at));
  for (const { mode, types, words } of language.actions.hints) {
    if (!types.includes(sense.group.type)) continue;
    for (let i = Math.max(clause.first, at - NEAR); i <= Math.min(clause.last, at + NEAR); i++)
      if (words.has(tokens.lower[i]!) && !isOwn(i) && !ofVictim(i)) return { mode, at: i };
  }
  return null;
};
const NEAR = 9;

/** The tokens of a span; claims begin and end with tokens. */
const rangeOf = ({ start, end }: Tokens, span: Span): Range => ({
  first: tokenFrom(start, span.start),
  last: tokenFrom(end, span.end),
});

/** The first token whose offset is `at` or later. */
const tokenFrom = (offsets: Int32Array, at: number): number => {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

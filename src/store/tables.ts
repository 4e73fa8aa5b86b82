import type { Generated, Kysely, Transaction } from 'kysely';

/*
 * The tables of a case, the same in both dialects. JSON is text, a moment is ISO 8601 in UTC, a yes or no is 1 or 0, offsets are
 * UTF-16 code units of `contents.text`. Rows of a reading are keyed by their document and `n`, their place in that list of the
 * Reading; a column that names another row of the same reading holds that row's `n`.
 */

/** What the case says of itself: the number of its last migration. */
interface CaseFacts {
  readonly key: 'migration';
  value: string;
}

/** *got*: its bytes are frozen; *read*: it has a reading; *failed*: it could not be read, and is kept with the reason. */
export type Stage = 'got' | 'read' | 'failed';

/**
 * One version of a document: bytes that never change. Versions of one document share their `lineage`, the SHA-256 of the
 * first. What comes after `stage` is known once it is read; `text_sha256` is of the text in UTF-8.
 */
export interface Documents {
  id: Generated<number>;
  sha256: string;
  lineage: string;
  version: number;
  latest: 0 | 1;
  /** Of the frozen bytes. */
  size: number;
  /** What was known of the bytes when they were got, as `load` takes it. */
  hints: string;
  stage: Stage;
  failed_format: string | null;
  failed_reason: string | null;
  warnings: string;
  reading: number | null;
  document_id: string | null;
  text_sha256: string | null;
  characters: number | null;
  title: string | null;
  byline: string | null;
  outlet: string | null;
  url: string | null;
  published: string | null;
  language: string | null;
}

/** Frozen bytes, in gzip; the text that was loaded from them, and its blocks and what is known of it as JSON. */
interface Contents {
  document: number;
  bytes: Uint8Array;
  text: string | null;
  blocks: string | null;
  about: string | null;
}

/** Where a version was got, and when first there. A version may be got in many places. */
interface Origins {
  origin: string;
  document: number;
  got_at: string;
}

/** What could not even be got, and why; the row goes when it is got after all. */
interface Missed {
  origin: string;
  at: string;
  format: string;
  reason: string;
}

/** A Reading without its document, as JSON in gzip, and the SHA-256 of that JSON. `documents.reading` names the current one. */
interface Readings {
  id: Generated<number>;
  document: number;
  hearsay: string;
  model: string;
  sha256: string;
  json: Uint8Array;
}

/** A row of the reading of a document. */
interface Row {
  readonly document: number;
  readonly n: number;
}

/** A row that stands for words of the text; `spans` is JSON where they are in more than one piece, else null. */
interface Worded extends Row {
  readonly start_at: number;
  readonly end_at: number;
  readonly spans: string | null;
  /** The words themselves; pieces are joined by " … ". */
  readonly words: string;
}

/**
 * Claims that the views count: those of the rule `frame` have no row. What says who stands behind it is repeated from its
 * attribution, so that a filter asks one table; all of it is null where `said` is.
 */
export interface Claims extends Worded {
  readonly id: string;
  readonly said: number | null;
  readonly speaker_key: string | null;
  readonly source_kind: string | null;
  readonly act: string | null;
  readonly manner: string | null;
  readonly polarity: string;
  readonly certainty: string;
  readonly mode: string;
  readonly rule: string;
  readonly score: number;
}

/** `words` are the content's. `speaker` is an entity's `n`, `within` an attribution's; `source` and `cue` are words. */
export interface Attributions extends Worded {
  readonly id: string;
  readonly source: string | null;
  readonly cue: string;
  readonly source_kind: string;
  readonly speaker: number | null;
  readonly manner: string;
  readonly act: string;
  readonly within: number | null;
  readonly rule: string;
  readonly score: number;
}

export interface Entities extends Row {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
}

export interface Mentions extends Row {
  readonly start_at: number;
  readonly end_at: number;
  readonly kind: string;
  readonly entity: number | null;
}

export interface Times extends Worded {
  readonly kind: string;
  readonly value: string;
  readonly from_date: string | null;
  readonly to_date: string | null;
}

export interface Places extends Worded {
  readonly name: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: string | null;
  readonly gazetteer_id: string | null;
}

export interface Quantities extends Worded {
  readonly kind: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly of: string | null;
  readonly casualty: string | null;
}

export interface Actions extends Worded {
  readonly claim: number;
  readonly type: string;
  readonly mode: string | null;
  readonly stance: string | null;
  readonly actor: number | null;
  readonly target: number | null;
}

/** What a claim is about, when, where and how many: `part` is the `n` of the row of that kind. */
export interface ClaimParts {
  readonly document: number;
  readonly kind: 'entity' | 'time' | 'place' | 'quantity';
  readonly part: number;
  readonly claim: number;
}

/** Every name that some entity or source of the case goes by, once; `key` is folded as for the text search. */
export interface Names {
  readonly key: string;
  readonly name: string;
}

/** All that was done to the case, in order; see `log.ts`. */
export interface Log {
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly act: string;
  /** What it was done to, and that before and after, as JSON. */
  readonly target: string;
  readonly before: string;
  readonly after: string;
  readonly previous: string;
  readonly hash: string;
}

/** What people have made of a claim, a `Judgement` as JSON, worked out from the log. */
export interface Judged {
  readonly document: number;
  readonly claim: string;
  readonly json: string;
}

/** The review state of a claim, worked out from the log; a claim nobody judged has no row. */
export interface States {
  readonly document: number;
  readonly claim: string;
  state: string;
}

/** Tags, worked out from the log; `claim` is empty for a tag of the document. */
interface Tags {
  readonly document: number;
  readonly claim: string;
  readonly tag: string;
}

/** The words of the text search; `key` is made by `rowKey`. Each dialect asks them in its own way: see `Dialect.matching`. */
interface Words {
  readonly key: number;
}

export interface Tables {
  case_facts: CaseFacts;
  documents: Documents;
  contents: Contents;
  origins: Origins;
  missed: Missed;
  readings: Readings;
  claims: Claims;
  attributions: Attributions;
  entities: Entities;
  mentions: Mentions;
  times: Times;
  places: Places;
  quantities: Quantities;
  actions: Actions;
  claim_parts: ClaimParts;
  names: Names;
  log: Log;
  judged: Judged;
  states: States;
  tags: Tags;
  document_words: Words;
  claim_words: Words;
}

export type Database = Kysely<Tables>;
export type Writing = Transaction<Tables>;

/** No reading has as many rows of one kind: the longest text has 8 million characters, and a claim needs more than eight. */
const ROWS = 2 ** 20;

/** One number for a row of a document's reading; `key >> 20` is its document, `key & 1048575` its `n`. */
export const rowKey = (document: number, n: number): number => document * ROWS + n;

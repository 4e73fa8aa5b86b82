import type { NamedKind, NamedSpan, NamedText } from '../bench/named-texts.ts';
import { fingerprint } from '../src/learn/net/words.ts';

/** Names by kind to put in the place of others. */
export interface Pool {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly whole: Readonly<Record<Exclude<NamedKind, 'person'>, readonly string[]>>;
}

/** The names of labelled texts; given names are those of `given`, and what follows one in `texts` is a family name. */
export const poolOf = (labelled: readonly NamedText[], texts: readonly string[], given: ReadonlySet<string>): Pool => {
  const family = new Set<string>();
  const whole = { organisation: new Set<string>(), place: new Set<string>(), other: new Set<string>() };
  for (const { text, names } of labelled)
    for (const { start, end, kind } of names) {
      const name = text.slice(start, end);
      if (kind !== 'person') whole[kind].add(name);
      else if (/\s/.test(name)) family.add(name.split(/\s+/).at(-1)!);
    }
  for (const text of texts)
    for (const [, first, last] of text.matchAll(/\b(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}'’-]+)/gu))
      if (given.has(first!.toLowerCase()) && !given.has(last!.toLowerCase())) family.add(last!);
  return {
    given: [...given].sort().map((name) => name[0]!.toUpperCase() + name.slice(1)),
    family: [...family].sort(),
    whole: { organisation: [...whole.organisation], place: [...whole.place], other: [...whole.other] },
  };
};

/** Of so many paragraphs one is written in capitals, and in another names are written small. */
const ONE_IN = 12;

/**
 * The text with each of its names changed for another of its kind, the same one all through the text, so that a net learns the company that
 * names keep rather than the names. `round` makes another choice.
 */
export const swapNames = ({ id, text, names }: NamedText, pool: Pool, round: number): NamedText => {
  const pick = (list: readonly string[], name: string): string =>
    list[fingerprint(`${round} ${id} ${name}`) % list.length]!;
  const other = ({ start, end, kind }: NamedSpan): string => {
    const name = text.slice(start, end);
    if (kind !== 'person') return pick(pool.whole[kind], name);
    const parts = name.split(/\s+/);
    return parts
      .map((part, i) => {
        if (part.endsWith('.')) return part;
        return i === 0 && parts.length > 1 ? pick(pool.given, part) : pick(pool.family, part);
      })
      .join(' ');
  };
  let changed = '';
  let from = 0;
  const moved = names.map((name) => {
    changed += text.slice(from, name.start);
    const start = changed.length;
    changed += other(name);
    from = name.end;
    return { ...name, start, end: changed.length };
  });
  changed += text.slice(from);
  return { id: `${id} ${round}`, text: rewritten(changed, moved, id, round), names: moved };
};

const sameLength = (before: string, after: string): string => (after.length === before.length ? after : before);

const rewritten = (text: string, names: readonly NamedSpan[], id: string, round: number): string => {
  let written = '';
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]*\n*/g)) {
    const draw = fingerprint(`${id} ${round} ${index}`) % ONE_IN;
    let own = paragraph;
    if (draw === 0) own = sameLength(own, own.toUpperCase());
    if (draw === 1)
      for (const { start, end } of names)
        if (start >= index && end <= index + own.length)
          own =
            own.slice(0, start - index) +
            sameLength(text.slice(start, end), text.slice(start, end).toLowerCase()) +
            own.slice(end - index);
    written += own;
  }
  return written;
};

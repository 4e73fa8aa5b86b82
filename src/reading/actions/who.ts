import { PRON } from '../../learn/tags.ts';
import type { Attribution } from '../../record/attribution.ts';
import type { EntityId } from '../../record/ids.ts';
import type { Cast } from '../entities/entities.ts';
import type { Range, Scene } from '../scene.ts';

/** Says which entity a party's words mean; null where the text does not say. */
export type Who = (phrase: Range, head: number, said: Attribution | null) => EntityId | null;

/** By names, by mentions found before, by the country of an adjective, and by who speaks. */
export const makeWho = (scene: Scene, cast: Cast, ids: readonly EntityId[]): Who => {
  const { tokens, tags, language } = scene;
  const mentions = new Map<number, number>();
  cast.known.forEach(({ mentions: own }, k) => {
    for (const { kind, last } of own) if (kind === 'pronoun' || kind === 'description') mentions.set(last, k);
  });
  const kindOf = new Map(cast.known.map(({ kind }, k) => [ids[k]!, kind]));
  const countries = new Map<string, number>();
  cast.known.forEach(({ key }, k) => {
    for (const { kind, country } of language.places.named.get(key) ?? [])
      if (kind === 'country' && country !== null && !countries.has(country)) countries.set(country, k);
  });
  const named = (i: number): number | null => {
    const people = language.places.peoples.get(tokens.lower[i]!);
    const country = people ? countries.get(people) : undefined;
    if (country !== undefined) return country;
    const name = cast.nameAt[i]!;
    return name >= 0 ? cast.of[name]! : null;
  };

  return ({ first, last }, head, said) => {
    const several = tokens.lower
      .slice(head + 1, last + 1)
      .some((word, k) => word === 'and' && named(head + 2 + k) !== null);
    if (several) return null;
    const own = named(head) ?? mentions.get(head) ?? mentions.get(last);
    if (own !== undefined && own !== null) return ids[own]!;
    // "The town of Selim".
    if (language.places.types.has(tokens.lower[head]!) && tokens.lower[head + 1] === 'of') {
      const place = named(last);
      if (place !== null) return ids[place]!;
    }
    if (tags[head] === PRON) return speakerBy(tokens.lower[head]!, said, kindOf);
    // "Kalvian forces", "Kalvian airstrikes": what a state's arms do, the state does.
    const { troops, weapons } = language.actions.objects;
    if (troops!.has(tokens.lower[head]!) || weapons!.has(tokens.lower[head]!))
      for (let i = first; i < head; i++) {
        const state = named(i);
        if (state !== null) return ids[state]!;
      }
    return null;
  };
};

/** "We will not negotiate", "it had shot down a drone": whoever says so, where the pronoun can stand for them. */
const speakerBy = (
  pronoun: string,
  said: Attribution | null,
  kindOf: ReadonlyMap<EntityId, string>,
): EntityId | null => {
  const speaker = said?.speaker ?? null;
  if (speaker === null) return null;
  if (/^(?:i|we|me|us)$/.test(pronoun)) return said?.manner === 'indirect' ? null : speaker;
  if (said?.manner === 'direct') return null;
  const person = kindOf.get(speaker) === 'person';
  if (/^(?:he|she)$/.test(pronoun)) return person ? speaker : null;
  return /^(?:it|they)$/.test(pronoun) && !person ? speaker : null;
};

import type { Document } from '../../record/document.ts';
import type { Scene } from '../scene.ts';
import type { Lookup } from './candidates.ts';

// What words say of the country that a text is about, where a country's name once said counts 1.
const PEOPLE = 0.5;
const HOME = 1;

/** The countries that words other than places point at: "Libyan", the ending of the page's address. */
export const focusWords = (scene: Scene, document: Document, lookup: Lookup): Map<string, number> => {
  const { tokens } = scene;
  const votes = new Map<string, number>();
  const vote = (country: string | null | undefined, weight: number): void => {
    if (country) votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  const seen = new Map<string, number>();
  const { peoples } = lookup.words;
  for (let i = 0; i < tokens.count; i++) {
    const country = peoples.get(tokens.lower[i]!);
    if (country) seen.set(country, (seen.get(country) ?? 0) + 1);
  }
  // Named ten times, it says some three times as much as once.
  for (const [country, times] of seen) vote(country, PEOPLE * Math.sqrt(times));
  const ending = /^https?:\/\/[^/]*\.([a-z]{2})(?:[:/]|$)/i.exec(document.about.url ?? '')?.[1]?.toUpperCase();
  vote(ending === 'UK' ? 'GB' : ending, HOME);
  return votes;
};

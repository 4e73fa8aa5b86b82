import type { Document } from '../../record/document.ts';
import { placeKey } from '../../text/place-key.ts';
import type { Lookup } from './candidates.ts';
import type { Toponym } from './toponyms.ts';

/** A dateline names a town, and a state or a country behind it; what else stands in it is a date or an agency. */
const MOST_PARTS = 3;

/** The places of the datelines, which are no part of what is read as sentences: "TRIPOLI, Libya (AP) —". */
export const datelineToponyms = (document: Document, lookup: Lookup): Toponym[] =>
  document.blocks
    .filter(({ kind }) => kind === 'dateline')
    .flatMap(({ start, end }) => {
      const found: Toponym[] = [];
      const parts = [...document.text.slice(start, end).matchAll(/[^,;/(–—]+/g)];
      for (const { 0: part, index } of parts.slice(0, MOST_PARTS)) {
        const name = part.replace(/\s+-+\s*$/, '').trim();
        const abbreviation = lookup.words.abbreviations.get(name);
        const key = placeKey(abbreviation?.name ?? name);
        const candidates = abbreviation ? [lookup.listed(abbreviation)] : lookup.of(key);
        if (candidates.length === 0) break;
        const at = start + index + part.indexOf(name);
        found.push({
          first: -1,
          last: -1,
          start: at,
          end: at + name.length,
          key,
          candidates,
          abbreviation: !!abbreviation,
        });
      }
      return found;
    });

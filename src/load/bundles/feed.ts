import type { Input } from '../format.ts';
import { recordBytes } from '../json.ts';
import { LoadError } from '../load-error.ts';
import type { Bundle, Lost, Part } from './bundle.ts';

/** A feed (RSS, RDF, Atom, JSON Feed): each of its items is frozen as a JSON record. */
export const feedBundle: Bundle = {
  name: 'feed',
  docs: 'docs/formats/feed.md',
  // It is held as a tree; the largest feeds have a few megabytes.
  most: 32_000_000,
  accepts: ({ head }) => isXmlFeed(head) || /^\s*\{[^{[]*"https:\/\/jsonfeed\.org\/version\//.test(head),
  open: partsOf,
};

const isXmlFeed = (head: string): boolean =>
  /^(?:\ufeff|ï»¿)?\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(
    head,
  );

async function* partsOf(input: Input): AsyncGenerator<Part | Lost> {
  // Its parser is loaded when the first feed comes.
  const { itemsOf } = await import('./feed-items.ts');
  for (const [i, { id, ...record }] of itemsOf(input).entries()) {
    // Its place in the feed moves with each new item, so it is named by what stays.
    const name = (record.url ?? id)?.replace(/^https?:\/\//i, '') ?? `item ${i + 1}`;
    if (/\S/u.test(record.html ?? record.text ?? ''))
      yield { name, bytes: recordBytes(record), hints: { contentType: 'application/json' } };
    else
      yield {
        name,
        error: new LoadError('feed', 'the item has no text in the feed; the page that it leads to may have'),
      };
  }
}

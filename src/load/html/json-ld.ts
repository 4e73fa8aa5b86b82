/** What a page's JSON-LD says of its article; each as written. */
export interface LinkedData {
  readonly isArticle: boolean;
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

type Json = { readonly [key: string]: unknown };

/** A block longer than this is data, not a description; more nodes than this are a catalogue. */
const LONGEST = 1_000_000;
const MOST_NODES = 5_000;

/** Reads all blocks together. Arrays, graphs, references by @id and broken JSON are taken as they come. */
export const readLinkedData = (blocks: readonly string[]): LinkedData => {
  const nodes = nodesIn(blocks.filter((block) => block.length <= LONGEST).map(parse));
  const byId = new Map<unknown, Json>();
  for (const node of nodes) if ('@id' in node && 'name' in node && !byId.has(node['@id'])) byId.set(node['@id'], node);
  const resolve = (value: unknown): unknown => {
    if (!isObject(value) || 'name' in value) return value;
    return byId.get(value['@id']) ?? value;
  };
  const article = nodes.find((node) => typesOf(node).some((type) => articleType.test(type)));
  const page = nodes.find((node) => typesOf(node).some((type) => /^(?:WebPage|ItemPage|AboutPage)$/.test(type)));
  const first = (...keys: string[]): unknown => {
    for (const node of [article, page]) for (const key of keys) if (node && node[key] !== undefined) return node[key];
    return null;
  };
  return {
    isArticle: article !== undefined,
    headline: textOf(article?.headline ?? article?.name),
    authors: listOf(first('author', 'creator')).flatMap((author) => namesOf(resolve(author))),
    publisher:
      listOf(first('publisher', 'sourceOrganization', 'provider')).flatMap((it) => namesOf(resolve(it)))[0] ?? null,
    published: textOf(first('datePublished', 'dateCreated')) ?? publishedInBroken(blocks),
    url: textOf(first('url', 'mainEntityOfPage')),
    language: textOf(first('inLanguage')),
  };
};

const articleType =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*BlogPosting|Report|Review|ClaimReview|SocialMediaPosting|OpinionNewsArticle)$/;

const parse = (block: string): unknown => {
  const bare = block.replace(/^\s*(?:\/\/)?\s*(?:<!--|<!\[CDATA\[)|(?:\/\/)?\s*(?:-->|\]\]>)\s*$/g, '').trim();
  for (const attempt of [
    bare,
    bare
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,(\s*[\]}])/g, '$1')
      .replace(/;\s*$/, ''),
  ])
    try {
      return JSON.parse(attempt);
    } catch {
      // The second attempt mends what pages most often break: raw line breaks in strings, and commas before a bracket.
    }
  return null;
};

/** All objects that may describe something: at the top, in arrays and graphs, and the main entity of a page. */
const nodesIn = (roots: readonly unknown[]): Json[] => {
  const nodes: Json[] = [];
  const waiting: unknown[] = [...roots];
  for (let i = 0; i < waiting.length && nodes.length < MOST_NODES; i++) {
    const value = waiting[i];
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_NODES));
    else if (isObject(value)) {
      nodes.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher', 'hasPart'])
        if (typeof value[key] === 'object') waiting.push(value[key]);
    }
  }
  return nodes;
};

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (node: Json): string[] => listOf(node['@type']).filter((type) => typeof type === 'string');

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, 20) : value === null || value === undefined ? [] : [value];

const namesOf = (value: unknown): string[] => {
  const name = isObject(value) ? textOf(value.name) : textOf(value);
  return name === null ? [] : [name];
};

const textOf = (value: unknown): string | null => {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') return one.trim() || null;
  if (typeof one === 'number') return String(one);
  return isObject(one) ? textOf(one['@value'] ?? one['@id'] ?? one.name ?? one.url ?? null) : null;
};

const publishedInBroken = (blocks: readonly string[]): string | null => {
  for (const block of blocks) {
    const found = /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(block.slice(0, LONGEST));
    if (found) return found[1]!;
  }
  return null;
};

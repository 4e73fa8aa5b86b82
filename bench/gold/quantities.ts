import { readdirSync, readFileSync } from 'node:fs';
import { Casualty, type Quantity, QuantityKind } from '../../src/record/quantity.ts';
import type { Span } from '../../src/record/span.ts';

/** A quantity as a person marked it by the rules of `docs/annotation.md`; spans are UTF-16 offsets into the text. */
export type GoldQuantity = Span &
  Pick<Quantity, 'kind' | 'value' | 'low' | 'high' | 'unit' | 'of' | 'casualty' | 'approximate'>;

export interface GoldQuantities {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
}

/** The half that rules may be written by, and the half that is only measured. */
export type Half = 'develop' | 'measure';

/** The passages of one half, in order of name. */
export const loadQuantities = (half: Half): GoldQuantities[] => {
  const folder = new URL(`./quantities/${half}/`, import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((name) => parseQuantities(name.replace('.txt', ''), readFileSync(new URL(name, folder), 'utf8')));
};

/** Reads one passage. Throws a RangeError that names it and shows what is wrong in it. */
export const parseQuantities = (id: string, file: string): GoldQuantities => {
  const fail = (what: string): never => {
    throw new RangeError(`${id}: ${what}`);
  };
  const [, marked, list, ...more] = file.split(/^---\n/m);
  if (marked === undefined || list === undefined || more.length) return fail('not header, text and list');
  const { text, marks } = readMarks(marked.trim(), fail);
  const lines = list.split('\n').filter((line) => line.trim());
  const quantities = lines.map((line): GoldQuantity => {
    const [number = '', kind, amount = '', ...rest] = line.split(' ');
    const span = marks.get(`Q${number}`) ?? fail(`${number} has no mark`);
    const casualty = Casualty.options.find((option) => option === rest.at(-1)) ?? null;
    const [unit = null, ...others] = casualty ? rest.slice(0, -1) : rest;
    if (others.length) fail(`cannot read “${line}”`);
    return {
      ...span,
      kind: QuantityKind.options.find((option) => option === kind) ?? fail(`no kind in “${line}”`),
      ...readAmount(amount, fail),
      unit,
      of: marks.get(`T${number}`) ?? null,
      casualty,
    };
  });
  for (const tag of marks.keys())
    if (!lines.some((line) => line.startsWith(`${tag.slice(1)} `))) fail(`${tag} has no line`);
  return { id, text, quantities: quantities.sort((a, b) => a.start - b.start) };
};

const readMarks = (marked: string, fail: (what: string) => never) => {
  const marks = new Map<string, Span>();
  const open: { tags: string[]; start: number }[] = [];
  let text = '';
  for (const [piece, tags] of marked.matchAll(/\{((?:[QT]\d+,)*[QT]\d+) |[{}]|[^{}]+/g)) {
    if (tags) open.push({ tags: tags.split(','), start: text.length });
    else if (piece === '{') fail(`a mark without a role after “${text.slice(-40)}”`);
    else if (piece === '}') {
      const mark = open.pop() ?? fail(`a } too many after “${text.slice(-40)}”`);
      for (const tag of mark.tags) {
        if (marks.has(tag)) fail(`${tag} is marked twice`);
        marks.set(tag, { start: mark.start, end: text.length });
      }
    } else text += piece;
  }
  if (open.length) fail(`${open.at(-1)?.tags} is not closed`);
  return { text, marks };
};

/** "12", "1/3"; "~12" about, ">=12" at least, "<=12" at most, "10..12" a range, "24.." from there up, "?" no number. */
const readAmount = (amount: string, fail: (what: string) => never) => {
  const [, about, bound, digits] = /^(~?)(>=|<=|)(.+)$/.exec(amount) ?? fail(`cannot read “${amount}”`);
  const approximate = about === '~';
  if (digits === '?') return { value: null, low: null, high: null, approximate };
  const number = (part: string): number => {
    const [above, below = 1] = part.split('/').map(Number);
    const value = part ? above! / below : Number.NaN;
    return Number.isFinite(value) ? value : fail(`cannot read “${amount}”`);
  };
  const [from = '', to] = digits!.split('..');
  if (to !== undefined) return { value: null, low: number(from), high: to ? number(to) : null, approximate };
  const value = number(from);
  return { value, low: bound === '<=' ? null : value, high: bound === '>=' ? null : value, approximate };
};

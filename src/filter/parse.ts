import { nearest } from '../text/nearest.ts';
import { fields, type Value, ValueError, wordsOf } from './fields.ts';
import { type Filter, FilterError } from './filter.ts';

/** No person writes more, and every engine takes as much. */
export const MOST_CHARACTERS = 10_000;
export const MOST_CONDITIONS = 200;
export const MOST_DEPTH = 50;

const space = /\s*/y;
const quoted = /["“”„]([^"“”„]*)(["“”„])?(\*)?(~[^\s()"“”„,]*)?/y;
const run = /[^\s()"“”„]+/y;
const plainValue = /[^\s()"“”„,]+/y;
const fieldName = /([A-Za-z]+):/y;
const joint = /(?:AND|OR|NOT)(?=[\s("“„]|$)/y;

/** Where in a filter we are, and how much it has asked so far. */
interface Cursor {
  readonly text: string;
  at: number;
  conditions: number;
}

/**
 * What a filter asks, null where it asks nothing.
 *
 * @throws FilterError where it cannot be meant
 */
export const parseFilter = (text: string): Filter | null => {
  const cursor: Cursor = { text, at: 0, conditions: 0 };
  if (text.length > MOST_CHARACTERS)
    throw wrong(cursor, MOST_CHARACTERS, text.length, `a filter has at most ${MOST_CHARACTERS} characters`);
  take(cursor, space);
  if (cursor.at === text.length) return null;
  const filter = any(cursor, 0);
  if (cursor.at < text.length) throw wrong(cursor, cursor.at, cursor.at + 1, 'this bracket closes none');
  return filter;
};

/** One or more, with OR between. */
const any = (cursor: Cursor, depth: number): Filter => {
  const found = [all(cursor, depth)];
  while (takeJoint(cursor, 'OR')) found.push(all(cursor, depth));
  return found.length === 1 ? found[0]! : { any: found };
};

/** One or more side by side; AND may stand between. */
const all = (cursor: Cursor, depth: number): Filter => {
  const found = [one(cursor, depth)];
  while (
    takeJoint(cursor, 'AND') ||
    !(cursor.at === cursor.text.length || cursor.text[cursor.at] === ')' || sees(cursor, 'OR'))
  )
    found.push(one(cursor, depth));
  return found.length === 1 ? found[0]! : { all: found };
};

const one = (cursor: Cursor, depth: number): Filter => {
  const start = cursor.at;
  if (depth > MOST_DEPTH) throw wrong(cursor, start, start + 1, `it goes deeper than ${MOST_DEPTH} brackets here`);
  if (takeJoint(cursor, 'NOT')) return { not: one(cursor, depth + 1) };
  const sign = cursor.text[start];
  if (sign === undefined || sign === ')' || sees(cursor, 'OR') || sees(cursor, 'AND'))
    throw wrong(cursor, start, start + 1, 'something to look for is missing here');
  if (sign === '-') {
    cursor.at++;
    if (!/[^\s)]/.test(cursor.text[cursor.at] ?? ''))
      throw wrong(cursor, start, start + 1, 'what is not wanted must follow the -');
    return { not: one(cursor, depth + 1) };
  }
  const found = sign === '(' ? group(cursor, depth) : condition(cursor);
  take(cursor, space);
  return found;
};

const group = (cursor: Cursor, depth: number): Filter => {
  const start = cursor.at++;
  take(cursor, space);
  const inside = any(cursor, depth + 1);
  if (cursor.text[cursor.at] !== ')') throw wrong(cursor, start, start + 1, 'this bracket is not closed');
  cursor.at++;
  return inside;
};

const condition = (cursor: Cursor): Filter => {
  const start = cursor.at;
  const name = take(cursor, fieldName)?.[1]?.toLowerCase();
  if (name === undefined) {
    const value = valueAt(cursor, run)!;
    return made(cursor, start, () => ({ field: 'words', words: wordsOf(value) }));
  }
  const field = fields.get(name);
  if (!field) {
    const names = [...fields.keys()];
    const near = nearest(name, names);
    const hint = near ? `did you mean ${near}?` : `there are ${names.join(', ')}.`;
    const reason = `there is no field ${name}; ${hint} Words with a colon go in quotation marks`;
    throw wrong(cursor, start, cursor.at - 1, reason);
  }
  const found: Filter[] = [];
  do {
    const at = cursor.at;
    const value = valueAt(cursor, plainValue);
    if (!value) throw wrong(cursor, start, at, `${name}: needs a value right behind it`);
    found.push(made(cursor, at, () => field(value)));
  } while (cursor.text[cursor.at] === ',' && ++cursor.at);
  return found.length === 1 ? found[0]! : { any: found };
};

/** What stands here in quotation marks, else what `plain` takes; null where there is neither. */
const valueAt = (cursor: Cursor, plain: RegExp): Value | null => {
  const start = cursor.at;
  const marked = take(cursor, quoted);
  if (marked) {
    const [, text, end, open, within] = marked as unknown as [string, string, string?, string?, string?];
    if (end === undefined) throw wrong(cursor, start, start + 1, 'this quotation mark is not closed');
    return { text, open: open !== undefined, within: within ?? '' };
  }
  const text = take(cursor, plain)?.[0];
  if (text === undefined) return null;
  return text.endsWith('*') ? { text: text.slice(0, -1), open: true, within: '' } : { text, open: false, within: '' };
};

/** What `make` makes of the text from `start` to here. */
const made = (cursor: Cursor, start: number, make: () => Filter): Filter => {
  if (++cursor.conditions > MOST_CONDITIONS)
    throw wrong(cursor, start, cursor.at, `a filter asks at most ${MOST_CONDITIONS} things`);
  try {
    return make();
  } catch (error) {
    if (error instanceof ValueError) throw wrong(cursor, start, cursor.at, error.message);
    throw error;
  }
};

const sees = ({ text, at }: Cursor, word: 'AND' | 'OR' | 'NOT'): boolean => {
  joint.lastIndex = at;
  return joint.exec(text)?.[0] === word;
};

const takeJoint = (cursor: Cursor, word: 'AND' | 'OR' | 'NOT'): boolean => {
  if (!sees(cursor, word)) return false;
  cursor.at += word.length;
  take(cursor, space);
  return true;
};

const take = (cursor: Cursor, pattern: RegExp): RegExpExecArray | null => {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found) cursor.at = pattern.lastIndex;
  return found;
};

const wrong = ({ text }: Cursor, start: number, end: number, reason: string): FilterError =>
  new FilterError(text, start, Math.max(end, start + 1), reason);

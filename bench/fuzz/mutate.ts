/** Something to load, and what it is called. */
export interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Numbers from 0 on below `most`, the same ones for the same seed (Marsaglia's xorshift, 32 bits). */
const numbers = (seed: number): ((most: number) => number) => {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return (most) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % most;
  };
};

/** Bytes that mean something to some format. */
const telling = [
  '<',
  '>',
  '"',
  '{',
  '[',
  '\0',
  '\n',
  '\r\n\r\n',
  '&#x0;',
  '\xff\xfe',
  'PK\x03\x04',
  'From ',
  '--',
  ',',
  ']]>',
  '%PDF-',
  '99999999999',
].map((signs) => Uint8Array.from(signs, (sign) => sign.charCodeAt(0)));

type Change = (bytes: Uint8Array, below: (most: number) => number, other: Uint8Array) => Uint8Array;

const concat = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const within = (bytes: Uint8Array, below: (most: number) => number): readonly [start: number, end: number] => {
  const [a, b] = [below(bytes.length + 1), below(bytes.length + 1)];
  return [Math.min(a, b), Math.max(a, b)];
};

const changes: readonly Change[] = [
  // A bit turned over.
  (bytes, below) => {
    const [at, bit] = [below(bytes.length || 1), 1 << below(8)];
    return bytes.map((byte, i) => (i === at ? byte ^ bit : byte));
  },
  // A byte anew.
  (bytes, below) => {
    const at = below(bytes.length || 1);
    return concat(bytes.subarray(0, at), Uint8Array.of(below(256)), bytes.subarray(at + 1));
  },
  // Cut off.
  (bytes, below) => bytes.subarray(0, below(bytes.length + 1)),
  // A part left out.
  (bytes, below) => {
    const [start, end] = within(bytes, below);
    return concat(bytes.subarray(0, start), bytes.subarray(end));
  },
  // A short part many times over: what nests is nested deep.
  (bytes, below) => {
    const start = below(bytes.length || 1);
    const part = bytes.subarray(start, start + 1 + below(40));
    return concat(bytes.subarray(0, start), ...Array.from({ length: below(2000) }, () => part), bytes.subarray(start));
  },
  // Something telling put in.
  (bytes, below) => {
    const at = below(bytes.length + 1);
    return concat(bytes.subarray(0, at), telling[below(telling.length)]!, bytes.subarray(at));
  },
  // A part of another input put in.
  (bytes, below, other) => {
    const [start, end] = within(other, below);
    const at = below(bytes.length + 1);
    return concat(bytes.subarray(0, at), other.subarray(start, Math.min(end, start + 2000)), bytes.subarray(at));
  },
];

/** One of the fixtures, damaged a few times over; the same for the same seed. */
export const mutant = (fixtures: readonly Fixture[], seed: number): Fixture => {
  const below = numbers(seed);
  for (let i = 0; i < 4; i++) below(2);
  const { name, bytes } = fixtures[below(fixtures.length)]!;
  let changed = bytes;
  for (let left = 1 + below(4); left > 0; left--)
    changed = changes[below(changes.length)]!(changed, below, fixtures[below(fixtures.length)]!.bytes);
  return { name, bytes: changed };
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Kernel, LANES, packedAt, scratchBytes } from '../../../src/learn/net/kernel.ts';
import { makePlainKernel } from '../../../src/learn/net/plain-kernel.ts';
import { makeWasmKernel } from '../../../src/learn/net/wasm-kernel.ts';
import { buildKernel } from '../../../training/kernel/build.ts';

const built = readFileSync(join(import.meta.dirname, '../../../models/en/kernel.wasm'));
const BYTES = 1 << 20;

const kernels: readonly (readonly [string, () => Kernel])[] = [
  ['plain JavaScript', () => makePlainKernel(BYTES)],
  ['WASM', () => makeWasmKernel(built, BYTES)],
];

/** Numbers in [-1, 1) that look random and are the same every time. */
const numbers = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 2 ** 31;
  };
};

const SIZE = 16;
const STEPS = 9;
const TOKENS = LANES * STEPS;
const W = 4096;
const SCALE = W + 8 * SIZE * 2 * SIZE * 2;
const BIAS = SCALE + 8 * SIZE * 4;
const ORDER = BIAS + 8 * SIZE * 4;
const INPUTS = ORDER + TOKENS * 4;
const STATES = INPUTS + TOKENS * 8 * SIZE * 4;
const SCRATCH = STATES + TOKENS * 2 * SIZE * 2;
const OUT = SCRATCH + scratchBytes(SIZE);

const fill = (kernel: Kernel): void => {
  const next = numbers(7);
  new Int16Array(kernel.memory, W, 8 * SIZE * 2 * SIZE).forEach((_, i, all) => {
    all[i] = next() * 3000;
  });
  new Float32Array(kernel.memory, SCALE, 16 * SIZE).forEach((_, i, all) => {
    all[i] = i < 8 * SIZE ? 1 / 3000 / 2048 : next();
  });
  new Int32Array(kernel.memory, ORDER, TOKENS).forEach((_, i, all) => {
    all[i] = (i % LANES) * STEPS + Math.floor(i / LANES);
  });
  new Float32Array(kernel.memory, INPUTS, TOKENS * 8 * SIZE).forEach((_, i, all) => {
    all[i] = next() * 6;
  });
};

const sweepBoth = (kernel: Kernel): Int16Array => {
  fill(kernel);
  for (const direction of [0, 1]) kernel.sweep(W, SCALE, SIZE, direction, STEPS, ORDER, INPUTS, STATES, SCRATCH);
  return new Int16Array(kernel.memory, STATES, TOKENS * 2 * SIZE);
};

describe.each(kernels)('the kernel in %s', (_, make) => {
  test('multiplies a packed matrix with each row of numbers, scales the sums and adds the bias', () => {
    const kernel = make();
    const i16 = new Int16Array(kernel.memory);
    const f32 = new Float32Array(kernel.memory);
    const next = numbers(3);
    const [rows, pairs, count] = [24, 5, 8];
    const weights = Array.from({ length: rows }, () =>
      Array.from({ length: 2 * pairs }, () => Math.trunc(next() * 30_000)),
    );
    const x = Array.from({ length: count }, () => Array.from({ length: 2 * pairs }, () => Math.trunc(next() * 2048)));
    weights.forEach((row, r) => {
      row.forEach((weight, c) => {
        i16[W / 2 + packedAt(r, c, pairs)] = weight;
      });
      f32[SCALE / 4 + r] = 0.5;
      f32[BIAS / 4 + r] = r;
    });
    x.forEach((row, n) => {
      i16.set(row, INPUTS / 2 + n * 2 * pairs);
    });
    kernel.products(W, SCALE, BIAS, rows, pairs, INPUTS, count, OUT);
    x.forEach((row, n) => {
      weights.forEach((weight, r) => {
        const sum = row.reduce((total, value, c) => total + value * weight[c]!, 0);
        expect(f32[OUT / 4 + n * rows + r]).toBe(Math.fround(r + Math.fround(Math.fround(sum) * 0.5)));
      });
    });
  });

  test('adds the gate inputs of each word and its place', () => {
    const kernel = make();
    new Int32Array(kernel.memory, ORDER, 4).set([1, 0, 0, 1]);
    new Float32Array(kernel.memory, INPUTS, 8).set([1, 2, 3, 4, 5, 6, 7, 8]);
    new Float32Array(kernel.memory, STATES, 8).set([10, 20, 30, 40, 50, 60, 70, 80]);
    kernel.gather(ORDER, ORDER + 8, INPUTS, STATES, 4, 2, OUT);
    expect([...new Float32Array(kernel.memory, OUT, 8)]).toEqual([15, 26, 37, 48, 51, 62, 73, 84]);
  });

  test('carries what it read to the end of its lane, and to no other lane', () => {
    const kernel = make();
    const before = sweepBoth(kernel).slice();
    new Float32Array(kernel.memory, INPUTS, 8 * SIZE).fill(0.9);
    kernel.sweep(W, SCALE, SIZE, 0, STEPS, ORDER, INPUTS, STATES, SCRATCH);
    const after = new Int16Array(kernel.memory, STATES, TOKENS * 2 * SIZE);
    const stateOf = (states: Int16Array, token: number): number[] => [
      ...states.subarray(token * 2 * SIZE, token * 2 * SIZE + SIZE),
    ];
    expect(stateOf(after, STEPS - 1)).not.toEqual(stateOf(before, STEPS - 1));
    expect(stateOf(after, 2 * STEPS - 1)).toEqual(stateOf(before, 2 * STEPS - 1));
  });

  test('keeps states within one', () => {
    expect(Math.max(...sweepBoth(make()).map(Math.abs))).toBeLessThanOrEqual(2049);
  });
});

test('both kernels make the same numbers to the last bit', () => {
  const [plain, wasm] = kernels.map(([, make]) => [...sweepBoth(make())]);
  expect(plain).toEqual(wasm);
});

test('the kernel that ships is what its source builds', async () => {
  expect(Buffer.compare(await buildKernel(), built)).toBe(0);
});

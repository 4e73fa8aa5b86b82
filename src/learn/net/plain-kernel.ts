import { type Kernel, LANES, STATE_UNIT } from './kernel.ts';

const { fround, imul } = Math;

/** The kernel in plain JavaScript, for where WebAssembly may not run: the same numbers as the other, thirty times slower. */
export const makePlainKernel = (bytes: number): Kernel => {
  const memory = new ArrayBuffer(bytes);
  const i16 = new Int16Array(memory);
  const i32 = new Int32Array(memory);
  const f32 = new Float32Array(memory);

  const rowsOfOne = (w: number, scale: number, rows: number, pairs: number, x: number, add: number, out: number) => {
    for (let r = 0; r < rows; r++) {
      let sum = 0;
      let at = (w >> 1) + (r >> 3) * pairs * 16 + (r & 7) * 2;
      const from = x >> 1;
      for (let p = 0; p < pairs; p++) {
        sum = (sum + imul(i16[at]!, i16[from + 2 * p]!) + imul(i16[at + 1]!, i16[from + 2 * p + 1]!)) | 0;
        at += 16;
      }
      f32[(out >> 2) + r] = fround(f32[(add >> 2) + r]! + fround(fround(sum) * f32[(scale >> 2) + r]!));
    }
  };

  const cell = (gates: number, cells: number, state: number, size: number): void => {
    const from = gates >> 2;
    const at = cells >> 2;
    const to = state >> 1;
    for (let u = 0; u < size; u++) {
      const put = fround(gate(f32[from + u]!) * squash(f32[from + 3 * size + u]!));
      const c = fround(fround(gate(f32[from + size + u]!) * f32[at + u]!) + put);
      f32[at + u] = c;
      const h = fround(gate(f32[from + 2 * size + u]!) * squash(c));
      i16[to + u] = Math.trunc(fround(fround(h * STATE_UNIT) + (STATE_UNIT + 0.5))) - STATE_UNIT;
    }
  };

  return {
    memory,
    products(w, scale, bias, rows, pairs, x, count, out) {
      for (let n = 0; n < count; n++) rowsOfOne(w, scale, rows, pairs, x + n * pairs * 4, bias, out + n * rows * 4);
    },
    gather(types, contexts, ofTypes, ofContexts, width, count, out) {
      for (let n = 0; n < count; n++) {
        const a = (ofTypes >> 2) + i32[(types >> 2) + n]! * width;
        const b = (ofContexts >> 2) + i32[(contexts >> 2) + n]! * width;
        const to = (out >> 2) + n * width;
        for (let k = 0; k < width; k++) f32[to + k] = fround(f32[a + k]! + f32[b + k]!);
      }
    },
    sweep(w, scale, size, direction, steps, order, inputs, states, scratch) {
      const gateBytes = 16 * size;
      const stateBytes = 2 * size;
      const cells = scratch + LANES * gateBytes;
      const zeros = cells + gateBytes;
      new Uint8Array(memory).fill(0, cells, zeros + stateBytes);
      const last = new Array<number>(LANES).fill(zeros);
      for (let t = 0; t < steps; t++) {
        for (let lane = 0; lane < LANES; lane++) {
          const token = i32[(order >> 2) + t * LANES + lane]!;
          const gates = scratch + lane * gateBytes;
          const input = inputs + (2 * token + direction) * gateBytes;
          rowsOfOne(w, scale, 4 * size, size >> 1, last[lane]!, input, gates);
          const h = states + (2 * token + direction) * stateBytes;
          last[lane] = h;
          cell(gates, cells + lane * 4 * size, h, size);
        }
      }
    },
  };
};

const LIMIT = fround(4.97);

/** tanh by a quotient of polynomials, within 2e-4. */
const squash = (x: number): number => {
  const y = Math.max(Math.min(x, LIMIT), -LIMIT);
  const z = fround(y * y);
  let above = fround(z + 378);
  above = fround(fround(above * z) + 17325);
  above = fround(fround(above * z) + 135135);
  let below = fround(fround(z * 28) + 3150);
  below = fround(fround(below * z) + 62370);
  below = fround(fround(below * z) + 135135);
  return fround(fround(above * y) / below);
};

/** The logistic function of twice x. */
const gate = (x: number): number => fround(fround(squash(x) * 0.5) + 0.5);

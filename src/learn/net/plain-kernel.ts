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
      const i = clamp(f32[from + u]!);
      const f = clamp(f32[from + size + u]!);
      const o = clamp(f32[from + 2 * size + u]!);
      const g = clamp(f32[from + 3 * size + u]!);
      const [ib, fb, ob] = [below(i), below(f), below(o)];
      const igb = fround(ib * below(g));
      const kept = fround(fround(fround(above(f) + fb) * f32[at + u]!) * igb);
      const put = fround(fround(fround(above(i) + ib) * above(g)) * fb);
      const c = fround(fround(fround(kept + put) * 0.5) / fround(igb * fb));
      f32[at + u] = c;
      const x = clamp(c);
      const shown = fround(fround(fround(above(o) + ob) * 0.5) * above(x));
      const h = fround(shown / fround(ob * below(x)));
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

const LIMIT = fround(3.65);

// tanh by a quotient of polynomials, see `training/kernel/kernel.as.ts`.
const clamp = (x: number): number => Math.max(Math.min(x, LIMIT), -LIMIT);

const above = (x: number): number => {
  const z = fround(x * x);
  return fround(fround(fround(fround(z + 105) * z) + 945) * x);
};

const below = (x: number): number => {
  const z = fround(x * x);
  return fround(fround(fround(fround(z * 15) + 420) * z) + 945);
};

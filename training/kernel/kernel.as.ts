// @ts-nocheck AssemblyScript, not TypeScript: it is built by `node training/kernel/build.ts`, and its types are the machine's.
//
// The same arithmetic as src/learn/net/plain-kernel.ts, four lanes at a time. Products are of whole numbers, and so exact in any
// order; floats are 32 bits, multiplied and added apart, in the same order in both.

/** Rows are packed by eight, columns by pairs: 8b..8b+3 of a pair, then 8b+4..8b+7. Lane i of a sum is row i of its four. */
function rowsOfEight(
  w: usize,
  pairs: i32,
  x0: usize,
  x1: usize,
  x2: usize,
  x3: usize,
  scale: usize,
  add0: usize,
  add1: usize,
  add2: usize,
  add3: usize,
  out0: usize,
  out1: usize,
  out2: usize,
  out3: usize,
): void {
  let a0 = i32x4.splat(0);
  let a1 = i32x4.splat(0);
  let a2 = i32x4.splat(0);
  let a3 = i32x4.splat(0);
  let b0 = i32x4.splat(0);
  let b1 = i32x4.splat(0);
  let b2 = i32x4.splat(0);
  let b3 = i32x4.splat(0);
  for (let p = 0; p < pairs; p++) {
    const low = v128.load(w);
    const high = v128.load(w, 16);
    w += 32;
    const at = <usize>(p << 2);
    let x = v128.load32_splat(x0 + at);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(low, x));
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(high, x));
    x = v128.load32_splat(x1 + at);
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(low, x));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(high, x));
    x = v128.load32_splat(x2 + at);
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(low, x));
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(high, x));
    x = v128.load32_splat(x3 + at);
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(low, x));
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(high, x));
  }
  const s = v128.load(scale);
  const t = v128.load(scale, 16);
  v128.store(out0, f32x4.add(v128.load(add0), f32x4.mul(f32x4.convert_i32x4_s(a0), s)));
  v128.store(out0, f32x4.add(v128.load(add0, 16), f32x4.mul(f32x4.convert_i32x4_s(b0), t)), 16);
  v128.store(out1, f32x4.add(v128.load(add1), f32x4.mul(f32x4.convert_i32x4_s(a1), s)));
  v128.store(out1, f32x4.add(v128.load(add1, 16), f32x4.mul(f32x4.convert_i32x4_s(b1), t)), 16);
  v128.store(out2, f32x4.add(v128.load(add2), f32x4.mul(f32x4.convert_i32x4_s(a2), s)));
  v128.store(out2, f32x4.add(v128.load(add2, 16), f32x4.mul(f32x4.convert_i32x4_s(b2), t)), 16);
  v128.store(out3, f32x4.add(v128.load(add3), f32x4.mul(f32x4.convert_i32x4_s(a3), s)));
  v128.store(out3, f32x4.add(v128.load(add3, 16), f32x4.mul(f32x4.convert_i32x4_s(b3), t)), 16);
}

/** `out[n] = bias + scale * (w x[n])` for `count` rows of `x`; `count` is a multiple of 4. */
export function products(
  w: usize,
  scale: usize,
  bias: usize,
  rows: i32,
  pairs: i32,
  x: usize,
  count: i32,
  out: usize,
): void {
  const wide = <usize>(pairs << 2);
  const step = <usize>(rows << 2);
  for (let n = 0; n < count; n += 4) {
    for (let r = 0; r < rows; r += 8) {
      const at = <usize>(r << 2);
      const to = out + at;
      rowsOfEight(
        w + <usize>(r * pairs * 4),
        pairs,
        x,
        x + wide,
        x + 2 * wide,
        x + 3 * wide,
        scale + at,
        bias + at,
        bias + at,
        bias + at,
        bias + at,
        to,
        to + step,
        to + 2 * step,
        to + 3 * step,
      );
    }
    x += 4 * wide;
    out += 4 * step;
  }
}

/** `out[n] = ofTypes[types[n]] + ofContexts[contexts[n]]`, rows of `width` floats. */
export function gather(
  types: usize,
  contexts: usize,
  ofTypes: usize,
  ofContexts: usize,
  width: i32,
  count: i32,
  out: usize,
): void {
  const bytes = <usize>(width << 2);
  for (let n = 0; n < count; n++) {
    const a = ofTypes + <usize>load<i32>(types + <usize>(n << 2)) * bytes;
    const b = ofContexts + <usize>load<i32>(contexts + <usize>(n << 2)) * bytes;
    for (let k: usize = 0; k < bytes; k += 16) v128.store(out + k, f32x4.add(v128.load(a + k), v128.load(b + k)));
    out += bytes;
  }
}

// Loaded once a sweep: written as constants they would be made anew at every use.
const constants = memory.data<f32>([3.65, 105, 945, 15, 420, 0.5, 2048, 2048.5]);

/**
 * One lane's new cells and state from its halved gates: input, forget, output, candidate. tanh(x) is taken for
 * x (z^2 + 105 z + 945) / (15 z^2 + 420 z + 945) with z = x^2, within 2e-3; quotients are put on one denominator, for
 * divisions take longest.
 */
function cell(gates: usize, cells: usize, state: usize, size: i32): void {
  const wide = <usize>(size << 2);
  const most = v128.load32_splat(constants);
  const least = f32x4.neg(most);
  const a1 = v128.load32_splat(constants, 4);
  const a0 = v128.load32_splat(constants, 8);
  const b2 = v128.load32_splat(constants, 12);
  const b1 = v128.load32_splat(constants, 16);
  const half = v128.load32_splat(constants, 20);
  const whole = v128.load32_splat(constants, 24);
  const shift = v128.load32_splat(constants, 28);
  const back = i32x4.trunc_sat_f32x4_s(whole);
  for (let u: usize = 0; u < wide; u += 16) {
    const from = gates + u;
    let x = f32x4.max(f32x4.min(v128.load(from), most), least);
    let z = f32x4.mul(x, x);
    const ia = above(x, z, a1, a0);
    const ib = below(z, b2, b1, a0);
    x = f32x4.max(f32x4.min(v128.load(from + wide), most), least);
    z = f32x4.mul(x, x);
    const fa = above(x, z, a1, a0);
    const fb = below(z, b2, b1, a0);
    x = f32x4.max(f32x4.min(v128.load(from + 3 * wide), most), least);
    z = f32x4.mul(x, x);
    const ga = above(x, z, a1, a0);
    const gb = below(z, b2, b1, a0);
    const igb = f32x4.mul(ib, gb);
    const kept = f32x4.mul(f32x4.mul(f32x4.add(fa, fb), v128.load(cells + u)), igb);
    const put = f32x4.mul(f32x4.mul(f32x4.add(ia, ib), ga), fb);
    const c = f32x4.div(f32x4.mul(f32x4.add(kept, put), half), f32x4.mul(igb, fb));
    v128.store(cells + u, c);
    x = f32x4.max(f32x4.min(v128.load(from + 2 * wide), most), least);
    z = f32x4.mul(x, x);
    const oa = above(x, z, a1, a0);
    const ob = below(z, b2, b1, a0);
    x = f32x4.max(f32x4.min(c, most), least);
    z = f32x4.mul(x, x);
    const shown = f32x4.mul(f32x4.mul(f32x4.add(oa, ob), half), above(x, z, a1, a0));
    const h = f32x4.div(shown, f32x4.mul(ob, below(z, b2, b1, a0)));
    const n = i32x4.sub(i32x4.trunc_sat_f32x4_s(f32x4.add(f32x4.mul(h, whole), shift)), back);
    v128.store64_lane(state + (u >> 1), i16x8.narrow_i32x4_s(n, n), 0);
  }
}

// @ts-ignore: a decorator of a function
@inline
function above(x: v128, z: v128, a1: v128, a0: v128): v128 {
  return f32x4.mul(f32x4.add(f32x4.mul(f32x4.add(z, a1), z), a0), x);
}

// @ts-ignore: a decorator of a function
@inline
function below(z: v128, b2: v128, b1: v128, a0: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.add(f32x4.mul(z, b2), b1), z), a0);
}

/**
 * Runs one direction over four lanes. `order` names the token of each lane at each step; a lane's state is read where its
 * last step wrote it. `inputs` are rows of 8 * size floats, `states` rows of 2 * size whole numbers. `scratch` holds the
 * gates and cells of four lanes, then a state of zeros.
 */
export function sweep(
  w: usize,
  scale: usize,
  size: i32,
  direction: i32,
  steps: i32,
  order: usize,
  inputs: usize,
  states: usize,
  scratch: usize,
): void {
  const gateBytes = <usize>(size << 4);
  const stateBytes = <usize>(size << 1);
  const cells = scratch + 4 * gateBytes;
  const zeros = cells + gateBytes;
  memory.fill(cells, 0, gateBytes + stateBytes);
  inputs += <usize>direction * gateBytes;
  states += <usize>direction * stateBytes;
  let h0 = zeros;
  let h1 = zeros;
  let h2 = zeros;
  let h3 = zeros;
  for (let t = 0; t < steps; t++) {
    const t0 = <usize>load<i32>(order);
    const t1 = <usize>load<i32>(order, 4);
    const t2 = <usize>load<i32>(order, 8);
    const t3 = <usize>load<i32>(order, 12);
    order += 16;
    for (let r = 0; r < 4 * size; r += 8) {
      const at = <usize>(r << 2);
      rowsOfEight(
        w + <usize>(r * size * 2),
        size >> 1,
        h0,
        h1,
        h2,
        h3,
        scale + at,
        inputs + t0 * 2 * gateBytes + at,
        inputs + t1 * 2 * gateBytes + at,
        inputs + t2 * 2 * gateBytes + at,
        inputs + t3 * 2 * gateBytes + at,
        scratch + at,
        scratch + gateBytes + at,
        scratch + 2 * gateBytes + at,
        scratch + 3 * gateBytes + at,
      );
    }
    h0 = states + t0 * 2 * stateBytes;
    h1 = states + t1 * 2 * stateBytes;
    h2 = states + t2 * 2 * stateBytes;
    h3 = states + t3 * 2 * stateBytes;
    const wide = <usize>(size << 2);
    cell(scratch, cells, h0, size);
    cell(scratch + gateBytes, cells + wide, h1, size);
    cell(scratch + 2 * gateBytes, cells + 2 * wide, h2, size);
    cell(scratch + 3 * gateBytes, cells + 3 * wide, h3, size);
  }
}

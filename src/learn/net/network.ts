import { contextRows, type Features } from './features.ts';
import { type Kernel, LANES, scratchBytes } from './kernel.ts';
import type { ByteTable, FurtherWords, Layer, Matrix, NetModel } from './model.ts';
import { fingerprint, lookups, toPieces } from './words.ts';

/** The longest run that is read in one go: a text is cut there even within a paragraph. */
const MOST_STEPS = 512;
/** Four lanes of them, and a token that finished lanes write to. */
const SLOTS = LANES * MOST_STEPS + LANES;
/** Word types and contexts whose gate inputs are kept. When full they are forgotten: memory stays bounded. */
const MOST_TYPES = 3 * SLOTS;
const MOST_CONTEXTS = 2 * SLOTS;
/** Runs shorter than this waste their context: a short text fills fewer lanes. */
const LEAST_STEPS = 96;
/** Tokens before and after its part that a lane reads for context where paragraphs are cut from their neighbours. */
const MARGIN = 8;

/** The longest part that one lane is wanted for. */
const LONGEST = MOST_STEPS - 2 * MARGIN;

/** One part of a word's input is a whole number of 1/1024. */
const INPUT_UNIT = 1024;
const INPUT_LIMIT = 8191;

/** The kernel keeps its own constants below this address. */
const KERNEL_DATA = 2048;

/** Columns of the last matrix: labels padded to a multiple of 8. */
const OUT_WIDTH = 16;

interface PlacedMatrix {
  readonly weights: number;
  readonly scale: number;
  readonly bias: number;
  readonly rows: number;
  readonly pairs: number;
}

/** A range of tokens to read, and the part of it that is wanted. */
interface Lane {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Scores of every label at every token: a row of `labels` floats a token, before transitions. `makeKernel` is given
 * the bytes of memory needed.
 *
 * @throws TypeError if the model was made for other features.
 */
export const makeNetwork = (
  model: NetModel,
  contextSizes: readonly number[],
  labels: number,
  makeKernel: (bytes: number) => Kernel,
): ((features: Features) => Float32Array) => {
  let needed = KERNEL_DATA;
  const room = (bytes: number): number => {
    const at = needed;
    needed += (bytes + 15) & ~15;
    return at;
  };
  const copies: ((memory: ArrayBuffer) => void)[] = [];
  const place = (matrix: Matrix): PlacedMatrix => {
    const weights = room(matrix.weights.byteLength);
    const scale = room(matrix.scale.byteLength);
    const bias = room(matrix.bias.byteLength);
    copies.push((memory) => {
      new Int16Array(memory, weights).set(matrix.weights);
      new Float32Array(memory, scale).set(matrix.scale);
      new Float32Array(memory, bias).set(matrix.bias);
    });
    return { weights, scale, bias, rows: matrix.rows, pairs: matrix.columns / 2 };
  };
  const first = model.layers[0]!;
  const widest = Math.max(...model.layers.map(({ size }) => size));
  const width = 8 * first.size;
  const contextTable = contextSizes.reduce((sum, size) => sum + size, 0) * width;
  if (model.context.length !== contextTable) throw new TypeError('this model was made for other features');
  const columns = first.inputs.columns;
  const layers = model.layers.map((layer: Layer) => ({
    size: layer.size,
    inputs: place(layer.inputs),
    recurrent: layer.recurrent.map(place),
    states: room(SLOTS * 4 * layer.size),
  }));
  const out = place(model.out);
  const typeGates = room((MOST_TYPES + LANES) * width * 4);
  const contextGates = room(MOST_CONTEXTS * width * 4);
  const typeInputs = room(SLOTS * columns * 2);
  const typeOf = room(SLOTS * 4);
  const contextOf = room(SLOTS * 4);
  const order = room(MOST_STEPS * LANES * 4);
  const gates = room(SLOTS * 8 * widest * 4);
  const scratch = room(scratchBytes(widest));
  const scores = room(SLOTS * OUT_WIDTH * 4);

  const kernel = makeKernel(needed);
  for (const copy of copies) copy(kernel.memory);
  const i16 = new Int16Array(kernel.memory);
  const i32 = new Int32Array(kernel.memory);
  const f32 = new Float32Array(kernel.memory);

  const multiply = (matrix: PlacedMatrix, x: number, count: number, to: number): void => {
    const { weights, scale, bias, rows, pairs } = matrix;
    kernel.products(weights, scale, bias, rows, pairs, x, Math.ceil(count / LANES) * LANES, to);
  };

  const types = new Map<string, number>();
  const contexts = new Map<number, number>();
  const reader = makeWordReader(model);
  let fresh = 0;

  const typeRow = (word: string): number => {
    const known = types.get(word);
    if (known !== undefined) return known;
    const row = types.size;
    types.set(word, row);
    reader(word, i16, typeInputs / 2 + fresh * columns);
    fresh++;
    return row;
  };

  const contextRow = (packed: number): number => {
    const known = contexts.get(packed);
    if (known !== undefined) return known;
    const row = contexts.size;
    contexts.set(packed, row);
    const at = contextGates / 4 + row * width;
    f32.fill(0, at, at + width);
    for (const part of contextRows(contextSizes, packed)) {
      for (let k = 0; k < width; k++) f32[at + k] = f32[at + k]! + model.context[part * width + k]!;
    }
    return row;
  };

  const readLanes = (features: Features, lanes: readonly Lane[], into: Float32Array): void => {
    let count = 0;
    let steps = 0;
    for (const { from, to } of lanes) {
      count += to - from;
      steps = Math.max(steps, to - from);
    }
    if (types.size + count > MOST_TYPES) types.clear();
    if (contexts.size + count > MOST_CONTEXTS) contexts.clear();
    const known = types.size;
    fresh = 0;
    let slot = 0;
    const starts = lanes.map(({ from, to }) => {
      const start = slot;
      for (let i = from; i < to; i++, slot++) {
        i32[typeOf / 4 + slot] = typeRow(features.words[i]!);
        i32[contextOf / 4 + slot] = contextRow(features.context[i]!);
      }
      return start;
    });
    multiply(layers[0]!.inputs, typeInputs, fresh, typeGates + known * width * 4);
    kernel.gather(typeOf, contextOf, typeGates, contextGates, width, count, gates);

    layers.forEach(({ size, inputs, recurrent, states }, k) => {
      if (k > 0) multiply(inputs, layers[k - 1]!.states, count, gates);
      recurrent.forEach(({ weights, scale }, direction) => {
        for (let t = 0; t < steps; t++) {
          for (let lane = 0; lane < LANES; lane++) {
            const one = lanes[lane];
            const length = one ? one.to - one.from : 0;
            const within = direction === 0 ? t : length - 1 - t;
            i32[order / 4 + t * LANES + lane] = t < length ? starts[lane]! + within : SLOTS - 1;
          }
        }
        kernel.sweep(weights, scale, size, direction, steps, order, gates, states, scratch);
      });
    });
    multiply(out, layers.at(-1)!.states, count, scores);
    lanes.forEach(({ from, first: wanted, last }, lane) => {
      for (let i = wanted; i < last; i++) {
        const at = scores / 4 + (starts[lane]! + i - from) * OUT_WIDTH;
        for (let label = 0; label < labels; label++) into[i * labels + label] = f32[at + label]!;
      }
    });
  };

  return (features) => {
    const scored = new Float32Array(features.words.length * labels);
    const lanes = toLanes(features);
    for (let i = 0; i < lanes.length; i += LANES) readLanes(features, lanes.slice(i, i + LANES), scored);
    return scored;
  };
};

/** Cuts a text at the starts of paragraphs into lanes whose longest is as short as can be: all take as long as that one. */
const toLanes = ({ words, paragraphs }: Features): Lane[] => {
  const count = words.length;
  const wanted = LANES * Math.max(1, Math.ceil(count / (LANES * LONGEST * 0.8)));
  let least = Math.min(LONGEST, Math.max(LEAST_STEPS, Math.ceil(count / wanted)));
  let enough = LONGEST;
  while (least < enough) {
    const middle = (least + enough) >> 1;
    if (cuts(paragraphs, count, middle).length <= wanted) enough = middle;
    else least = middle + 1;
  }
  let first = 0;
  return cuts(paragraphs, count, enough).map((last) => {
    const lane = { from: Math.max(0, first - MARGIN), to: Math.min(count, last + MARGIN), first, last };
    first = last;
    return lane;
  });
};

/** Where lanes end that hold as many whole paragraphs as `room` tokens take. Only what no lane can hold is cut within. */
const cuts = (paragraphs: Int32Array, count: number, room: number): number[] => {
  const ends: number[] = [];
  let first = 0;
  for (let p = 0; p < paragraphs.length; p++) {
    const begin = paragraphs[p]!;
    const end = paragraphs[p + 1] ?? count;
    if (end - first > room && begin > first) {
      ends.push(begin);
      first = begin;
    }
    for (; end - first > LONGEST; first += LONGEST) ends.push(first + LONGEST);
  }
  if (count > first) ends.push(count);
  return ends;
};

/** Writes the input of a word, as 16-bit numbers: its vector, then the sum of its pieces. */
const makeWordReader = ({ words, vectors, further, pieces, layers }: NetModel) => {
  const columns = layers[0]!.inputs.columns;
  const sum = new Float64Array(columns);
  const add = (table: ByteTable, row: number, at: number): void => {
    const scale = table.scale[row]! * INPUT_UNIT;
    for (let k = 0; k < table.width; k++) sum[at + k]! += table.bytes[row * table.width + k]! * scale;
  };
  const mix = ({ shares, directions }: FurtherWords, row: number): void => {
    const count = directions.length / vectors.width;
    for (let d = 0; d < count; d++) {
      const share = shares[row * count + d]! * INPUT_UNIT;
      for (let k = 0; k < vectors.width; k++) sum[k]! += share * directions[d * vectors.width + k]!;
    }
  };
  const addVector = (print: number): boolean => {
    const row = rowOfWord(words, print);
    if (row > 0) add(vectors, row, 0);
    const other = row === 0 && further ? rowOfWord(further.words, print) : 0;
    if (other > 0) mix(further!, other - 1);
    return row + other > 0;
  };
  return (word: string, into: Int16Array, at: number): void => {
    sum.fill(0);
    lookups(word).some((key) => addVector(fingerprint(key)));
    for (const piece of toPieces(word)) add(pieces, piece, vectors.width);
    for (let k = 0; k < columns; k++) into[at + k] = Math.max(-INPUT_LIMIT, Math.min(INPUT_LIMIT, Math.round(sum[k]!)));
  };
};

/** One more than the place of a fingerprint in the rising list; 0 if it is not there. */
const rowOfWord = (words: Uint32Array, wanted: number): number => {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return words[low] === wanted ? low + 1 : 0;
};

/** A matrix of 16-bit numbers as `packRows` lays them out, with what each row is scaled by and what is added to it. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly weights: Int16Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** Rows of bytes, each with the number that one stands for. */
export interface ByteTable {
  readonly width: number;
  readonly bytes: Int8Array;
  readonly scale: Float32Array;
}

/** One layer of LSTM: what it reads, then a recurrent matrix a direction. Row order: input, forget, output, candidate. */
export interface Layer {
  readonly size: number;
  readonly inputs: Matrix;
  readonly recurrent: readonly [Matrix, Matrix];
}

/** Words beyond the table of vectors: the vector of word `i` is the sum of `directions`, each times a byte of row `i` of `shares`. */
export interface FurtherWords {
  /** Fingerprints, rising. */
  readonly words: Uint32Array;
  readonly shares: Int8Array;
  /** Rows of as many numbers as a vector has. */
  readonly directions: Float32Array;
}

/** The weights of a net as `training/export.py` writes them. */
export interface NetModel {
  /** Names the weights, for `because`. */
  readonly name: string;
  /** Fingerprints of the words that have a vector, rising; word `i` has row `i + 1` of `vectors`. */
  readonly words: Uint32Array;
  readonly vectors: ByteTable;
  readonly further: FurtherWords | null;
  readonly pieces: ByteTable;
  /** A row of floats for each value of each part of the context. */
  readonly context: Float32Array;
  readonly layers: readonly Layer[];
  readonly out: Matrix;
  /** `transitions[i * labels + j]` is added where label `j` follows `i`. */
  readonly transitions: Float32Array;
  /** Points of the map from raw to calibrated scores, both rising. */
  readonly calibration: readonly (readonly [raw: number, calibrated: number])[];
}

const FORMAT = 1;

interface Header {
  readonly hearsay: string;
  readonly format: number;
  readonly name: string;
  readonly sizes: readonly number[];
  readonly dimensions: number;
  readonly pieces: number;
  readonly calibration: readonly (readonly [number, number])[];
  /** Offset and length in bytes, from the end of the header. */
  readonly parts: Readonly<Record<string, readonly [number, number]>>;
}

/**
 * Reads the model of a `kind` of finding; one that comes with no word vectors of its own uses those of `lender`. The bytes: four bytes of the header's length, the header in JSON, then its parts, little-endian, each on a multiple of 8.
 *
 * @throws TypeError if the bytes are no such model, or one of another format.
 */
export const readNetModel = (bytes: Uint8Array, kind: string, lender?: NetModel): NetModel => {
  if (bytes.length < 8) throw new TypeError(`these bytes are no model of ${kind}`);
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const header = parseHeader(bytes.subarray(4, 4 + length), kind);
  const base = (4 + length + 7) & ~7;
  const part = (name: string): ArrayBuffer => {
    const at = header.parts[name];
    if (!at || base + at[0] + at[1] > bytes.length) throw new TypeError(`this model of ${kind} has no ${name}`);
    // Copied, for the bytes may lie at any address and typed arrays may not.
    return new Uint8Array(bytes.subarray(base + at[0], base + at[0] + at[1])).buffer;
  };
  const matrix = (name: string): Matrix => {
    const weights = new Int16Array(part(`${name}.weights`));
    const scale = new Float32Array(part(`${name}.scale`));
    const bias = new Float32Array(part(`${name}.bias`));
    return { rows: scale.length, columns: weights.length / scale.length, weights, scale, bias };
  };
  const table = (name: string, width: number): ByteTable => ({
    width,
    bytes: new Int8Array(part(`${name}.bytes`)),
    scale: new Float32Array(part(`${name}.scale`)),
  });
  return {
    name: header.name,
    words: lender?.words ?? new Uint32Array(part('words')),
    vectors: lender?.vectors ?? table('vectors', header.dimensions),
    further: header.parts.further
      ? {
          words: new Uint32Array(part('further')),
          shares: new Int8Array(part('shares')),
          directions: new Float32Array(part('directions')),
        }
      : null,
    pieces: table('pieces', header.pieces),
    context: new Float32Array(part('context')),
    layers: header.sizes.map((size, k) => ({
      size,
      inputs: matrix(`inputs${k}`),
      recurrent: [matrix(`forward${k}`), matrix(`backward${k}`)],
    })),
    out: matrix('out'),
    transitions: new Float32Array(part('transitions')),
    calibration: header.calibration,
  };
};

const parseHeader = (bytes: Uint8Array, kind: string): Header => {
  let header: unknown;
  try {
    header = JSON.parse(String.fromCharCode(...bytes));
  } catch {
    header = null;
  }
  const named = header as Header | null;
  if (named?.hearsay !== kind) throw new TypeError(`these bytes are no model of ${kind}`);
  if (named.format !== FORMAT) throw new TypeError(`this model of ${kind} has format ${named.format}, not ${FORMAT}`);
  return named;
};

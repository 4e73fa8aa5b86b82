import type { Reading } from '../record/reading.ts';

export interface WriteOptions {
  /** Columns of the terminal or page; only text uses it, and never fewer than 40. */
  readonly width: number;
  /** Whether escape sequences for colour may be written; only text uses it. */
  readonly colour: boolean;
  /** Whether more than one input was asked for, also if only one of them can be read. */
  readonly several: boolean;
}

/** Writes one output piece by piece, so that ten thousand readings need no more memory than one. */
export interface Writer {
  /** What to write for the next reading; `input` is its name as the user gave it. After a throw, the next one may follow. */
  item(input: string, reading: Reading): string;
  /** What to write after the last one. Call it once, also after no item at all. */
  end(): string;
}

export interface Format {
  readonly name: string;
  /** One line for the help. */
  readonly summary: string;
  /** File name extension with its dot. */
  readonly extension: string;
  /** Loads the code of the format and gives what opens a writer. */
  load(): Promise<(options: WriteOptions) => Writer>;
}

// The compiler's own declarations bring a second global `console` with them, so what is used of it is declared here.

interface Outcome {
  readonly error: Error | null;
  readonly stderr: { toString(): string };
}

interface Options {
  readonly writeFile?: (name: string, contents: Uint8Array | string, folder: string) => void;
}

declare const asc: { main(args: readonly string[], options: Options): Promise<Outcome> };
export default asc;

/** What a command sees of the machine beside its arguments; `process` is one. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: Screen;
  readonly stderr: Screen;
}

export type Screen = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

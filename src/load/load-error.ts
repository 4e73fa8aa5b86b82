/** A bad input: what kind of thing it was taken for, and why it could not be read. */
export class LoadError extends Error {
  readonly format: string;
  readonly reason: string;

  constructor(format: string, reason: string, cause?: unknown) {
    super(`${format}: ${reason}`, { cause });
    this.name = 'LoadError';
    this.format = format;
    this.reason = reason;
  }
}

/** A case that cannot be opened, read or written: where it is, and why in plain words. */
export class CaseError extends Error {
  readonly place: string;
  readonly reason: string;

  constructor(place: string, reason: string, cause?: unknown) {
    super(`${place}: ${reason}`, { cause });
    this.name = 'CaseError';
    this.place = place;
    this.reason = reason;
  }
}

/** Why a case cannot be opened where nobody has made one. */
export const NO_CASE = 'there is no case; `hearsay add` makes one';

export const DAMAGED = 'it is damaged; `hearsay verify` says where, and `hearsay restore` brings back a backup';

import type { Span } from '../../record/span.ts';
import type { Day } from './calendar.ts';
import type { When } from './when.ts';

/** A date that others are counted from, and where it stands in the text; null for the document's own date. */
export interface Anchor {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly span: Span | null;
}

export const nowhere: Anchor = { year: null, month: null, day: null, span: null };

/** What has been named so far: the last date, and which date the text is told from. */
export class Story {
  readonly published: Day | null;
  /** Whether dates without a year are told from the last one named, as in a history, and not from the document's. */
  readonly isNarrative: boolean;
  #last: Anchor = nowhere;

  constructor(published: Day | null, isNarrative: boolean) {
    this.published = published;
    this.isNarrative = isNarrative;
  }

  get last(): Anchor {
    return this.#last;
  }

  get document(): Anchor {
    return { ...nowhere, ...this.published };
  }

  name(when: When, span: Span): void {
    if (when.year === null || when.grain === 'century' || when.grain === 'decade') return;
    this.#last = { year: when.year, month: when.month, day: when.day, span };
  }
}

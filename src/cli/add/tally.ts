import { clean } from '../../write/terminal-text.ts';
import { grouped, timeLeft } from '../progress.ts';
import { defaultWidth } from '../screen.ts';
import type { Screen } from '../world.ts';
import type { Events } from './add.ts';

/** What a run has done so far, and how that is told. */
export interface Tally extends Events {
  /** More places were found to get from. */
  found(): void;
  /** A place was opened. */
  opened(): void;
  /** What was done, in lines. */
  summary(place: string): string;
  /** What could not be got or read, a cause a paragraph; empty where all could. */
  complaints(): string;
  readonly failures: number;
}

/** @param now milliseconds from any fixed moment on */
export const openTally = (now: () => number): Tally & { line(): string } => {
  const began = now();
  const got = { new: 0, version: 0, known: 0 };
  let [sources, opened, waiting, read, failures] = [0, 0, 0, 0, 0];
  const causes = new Map<string, Cause>();
  const warned = new Map<string, Cause>();
  const note = (map: Map<string, Cause>, words: string, origin: string): void => {
    const cause = map.get(words) ?? { count: 0, origins: [] };
    cause.count++;
    if (cause.origins.length < SHOWN) cause.origins.push(origin);
    map.set(words, cause);
  };
  const seconds = (): number => (now() - began) / 1000;
  return {
    get failures() {
      return failures;
    },
    found() {
      sources++;
    },
    opened() {
      opened++;
    },
    got(outcome) {
      got[outcome]++;
    },
    waiting() {
      waiting++;
    },
    read(warnings, origin) {
      read++;
      for (const warning of warnings) note(warned, warning, origin);
    },
    failed({ format, reason }, origin, wasWaiting) {
      failures++;
      if (wasWaiting) waiting--;
      note(causes, `${reason} (${format})`, origin);
    },
    line() {
      const parts = [`${grouped(opened)} of ${grouped(sources)} got`, `${grouped(read)} read`];
      if (failures) parts.push(`${grouped(failures)} could not be read`);
      const rate = read / seconds();
      if (read > 0) {
        parts.push(`${rate >= 10 ? grouped(Math.round(rate)) : rate.toFixed(1)} a second`);
        // What is known already takes no time to read, so the rest is judged by what was opened so far.
        const left = waiting - read + (opened ? ((sources - opened) * waiting) / opened : 0);
        if (left > 0) parts.push(`${timeLeft(left / rate)} left`);
      }
      return parts.join(', ');
    },
    summary(place) {
      const parts = [counted(got.new, 'document', 'documents', 'added')];
      if (got.version) parts.push(counted(got.version, 'new version', 'new versions'));
      if (got.known) parts.push(counted(got.known, 'known already', 'known already'));
      const speed = read ? `, ${(read / Math.max(seconds(), 0.001)).toFixed(1)} a second` : '';
      return `${clean(place)}: ${parts.join(', ')}\n${grouped(read)} read in ${timeLeft(Math.ceil(seconds()))}${speed}\n`;
    },
    complaints() {
      return [
        ...[...causes].map((cause) => paragraph('could not be read', cause)),
        ...[...warned].map((cause) => paragraph('to be read with care', cause)),
      ].join('');
    },
  };
};

interface Cause {
  count: number;
  readonly origins: string[];
}

/** So many of the documents that share a cause are named; the others are counted. */
const SHOWN = 3;

const paragraph = (what: string, [words, { count, origins }]: [string, Cause]): string => {
  const more = count > origins.length ? [`and ${grouped(count - origins.length)} more`] : [];
  return `${grouped(count)} ${what}: ${clean(words)}\n${[...origins, ...more].map((origin) => `  ${clean(origin)}\n`).join('')}`;
};

const counted = (count: number, one: string, many: string, verb = ''): string =>
  `${grouped(count)} ${count === 1 ? one : many}${verb && ` ${verb}`}`;

const REDRAWN = 200;

/** Rewrites a line in place until it is told to stop. */
export const showLine = (screen: Screen, line: () => string): (() => void) => {
  const timer = setInterval(() => {
    // Some terminals that do not know their width say 0.
    screen.write(`\r\u001b[K${line().slice(0, (screen.columns || defaultWidth) - 1)}`);
  }, REDRAWN);
  return () => {
    clearInterval(timer);
    screen.write('\r\u001b[K');
  };
};

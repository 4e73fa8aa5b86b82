import { defaultWidth } from './screen.ts';
import type { Screen } from './world.ts';

/** A line on a terminal that tells how far a long run is, rewritten in place. */
export interface Progress {
  /** One more input is through; `failed` where it could not be read. */
  step(failed: boolean): void;
  /** Takes the line off the screen, so that something else can be written there; the next step brings it back. */
  clear(): void;
}

export const noProgress: Progress = { step() {}, clear() {} };

const redrawAfter = 100;

/** @param now milliseconds from any fixed moment on */
export const showProgress = (screen: Screen, total: number, now: () => number): Progress => {
  const began = now();
  let done = 0;
  let failures = 0;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let drawn = false;
  return {
    step(failed) {
      done++;
      if (failed) failures++;
      const at = now();
      if (done < total && at - drawnAt < redrawAfter) return;
      drawnAt = at;
      drawn = true;
      // Some terminals that do not know their width say 0.
      const room = (screen.columns || defaultWidth) - 1;
      screen.write(`\r\u001b[K${progressLine(done, total, failures, at - began).slice(0, room)}`);
    },
    clear() {
      if (drawn) screen.write('\r\u001b[K');
      drawn = false;
      drawnAt = Number.NEGATIVE_INFINITY;
    },
  };
};

/** @param elapsed milliseconds since the start */
export const progressLine = (done: number, total: number, failures: number, elapsed: number): string => {
  const rate = elapsed > 0 ? (1000 * done) / elapsed : 0;
  const parts = [`${grouped(done)} of ${grouped(total)}`];
  if (rate > 0) parts.push(`${rate >= 10 ? grouped(Math.round(rate)) : rate.toFixed(1)} a second`);
  if (rate > 0 && done < total) parts.push(`${timeLeft((total - done) / rate)} left`);
  if (failures) parts.push(`${grouped(failures)} could not be read`);
  return parts.join(', ');
};

export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

export const timeLeft = (seconds: number): string => {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
};

import { type Changes, JudgingError } from '../../amend/change.ts';
import { choices } from '../../filter/fields.ts';
import type { SourceKind } from '../../record/attribution.ts';
import type { Firmness } from '../../record/claim.ts';
import type { ReviewState } from '../../record/judgement.ts';
import { openCase } from '../../store/case.ts';
import { addClaim, judge } from '../../store/judging.ts';
import { filterOf } from '../finding.ts';
import { saidOf } from '../said.ts';
import { settingsFrom } from '../settings.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export interface JudgeFlags extends Readonly<Record<string, unknown>> {
  readonly state?: ReviewState;
  readonly tag?: readonly string[];
  readonly untag?: readonly string[];
  readonly note?: string;
  readonly words?: string;
  readonly firmness?: string;
  readonly speaker?: string;
  readonly source?: SourceKind;
  readonly add?: string;
  readonly document?: number;
  readonly at?: number;
}

/** Judges claims of a case; answers with the exit status. */
export const judgeCommand = async (words: readonly string[], flags: JudgeFlags, world: World): Promise<number> => {
  const changes = changesOf(flags);
  const adds = flags.add !== undefined;
  if (adds !== (flags.document !== undefined)) throw new UsageError('--add and --document go together');
  if (adds === words.length > 0)
    throw new UsageError('say which claims by a filter, or add one with --add and --document');
  if (!adds && !Object.keys(changes).length) throw new UsageError('say what to make of the claims, such as --state');
  const filter = adds ? null : filterOf(words, world);
  if (filter === undefined) return 2;
  const settings = settingsFrom(flags, world);
  const opened = await openCase(settings.case, 'write');
  try {
    const by = { who: settings.user, at: new Date().toISOString() };
    const done = adds
      ? await addClaim(opened, { document: flags.document!, words: flags.add!, at: flags.at ?? null }, changes, by)
      : await judge(opened, filter, changes, by);
    world.stdout.write(`${saidOf('judged', done)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof JudgingError) throw new UsageError(error.message);
    throw error;
  } finally {
    await opened.close();
  }
};

const changesOf = ({ state, tag, untag, note, words, firmness, speaker, source }: JudgeFlags): Changes => ({
  ...(state && { state }),
  ...(tag && { tag }),
  ...(untag && { untag }),
  ...(note !== undefined && { note }),
  ...(words !== undefined && { words }),
  ...(firmness !== undefined && { firmness: firmnessOf(firmness) }),
  ...(speaker !== undefined && { speaker }),
  ...(source && { source }),
});

/** "denied,possible" as the parts of firmness that it names. */
const firmnessOf = (text: string): Partial<Omit<Firmness, 'cues'>> => {
  const parts = text.split(',').map((part) => part.trim().toLowerCase());
  const named: Record<string, string> = {};
  for (const part of parts) {
    const at = choices.firmness.indexOf(part as (typeof choices.firmness)[number]);
    if (at < 0) throw new UsageError(`--firmness takes ${choices.firmness.join(', ')}, not ${part}`);
    const kind = at < 2 ? 'polarity' : at < 5 ? 'certainty' : 'mode';
    if (named[kind] !== undefined) throw new UsageError(`--firmness: a claim is not both ${named[kind]} and ${part}`);
    named[kind] = part;
  }
  return named;
};

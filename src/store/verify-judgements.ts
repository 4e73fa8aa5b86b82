import type { Judgement, NameJudgement } from '../record/judgement.ts';
import type { Case } from './case.ts';
import { logEntries } from './log.ts';

/** What is wrong with the judgements: those in force, their states and their tags are what the log makes them. */
export async function* judgementProblems(opened: Case): AsyncGenerator<string> {
  const { db } = opened;
  const expected = await judgedByLog(opened);
  const rows = await db
    .selectFrom('judged')
    .innerJoin('documents', 'documents.id', 'judged.document')
    .select(['judged.document', 'sha256', 'claim', 'json'])
    .execute();
  const states = new Set<string>();
  const tags = new Set<string>();
  for (const { document, sha256, claim, json } of rows) {
    const key = `${sha256} ${claim}`;
    if (expected.get(key) !== json) yield `the judgement of ${claim} is not what the log makes it`;
    expected.delete(key);
    const judgement: Judgement | NameJudgement = JSON.parse(json);
    if ('to' in judgement) continue;
    if (judgement.state !== 'open') states.add(JSON.stringify([document, claim, judgement.state]));
    for (const tag of judgement.tags) tags.add(JSON.stringify([document, claim, tag]));
  }
  for (const key of expected.keys()) yield `a judgement that the log tells of is missing: ${key}`;
  const isState = (await db.selectFrom('states').selectAll().execute()).map(({ document, claim, state }) =>
    JSON.stringify([document, claim, state]),
  );
  const isTag = (await db.selectFrom('tags').selectAll().execute()).map(({ document, claim, tag }) =>
    JSON.stringify([document, claim, tag]),
  );
  if (states.symmetricDifference(new Set(isState)).size) yield 'the review states are not those of the judgements';
  if (tags.symmetricDifference(new Set(isTag)).size) yield 'the tags are not those of the judgements';
}

/** What the log makes of each claim that was judged, as JSON. */
const judgedByLog = async (opened: Case): Promise<Map<string, string>> => {
  const judged = new Map<string, string>();
  const acts = new Map<number, { readonly key: string; readonly before: string; readonly after: string }[]>();
  const put = (key: string, json: string): void => {
    if (json === 'null') judged.delete(key);
    else judged.set(key, json);
  };
  for await (const { act, target, before, after } of logEntries(opened)) {
    if (act !== 'judge' && act !== 'undo' && act !== 'redo') continue;
    const { group, claims = [] } = JSON.parse(target) as {
      group: number;
      claims?: { sha256: string; claim: string }[];
    };
    const changes = acts.get(group) ?? [];
    if (act === 'undo') for (const { key, before } of changes.toReversed()) put(key, before);
    else if (act === 'redo') for (const { key, after } of changes) put(key, after);
    else {
      const [was, is] = [JSON.parse(before), JSON.parse(after)];
      claims.forEach(({ sha256, claim }, i) => {
        const change = { key: `${sha256} ${claim}`, before: JSON.stringify(was[i]), after: JSON.stringify(is[i]) };
        changes.push(change);
        put(change.key, change.after);
      });
      acts.set(group, changes);
    }
  }
  return judged;
};

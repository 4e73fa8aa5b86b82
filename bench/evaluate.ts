import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { rulesAlone, shippedModel } from '../src/cli/model.ts';
import { accuracyPage } from './accuracy-page.ts';
import { actionsReport } from './actions.ts';
import { attributionTable } from './attribution-table.ts';
import { calibrationReport } from './calibration.ts';
import { coreferenceTable, genres, scoreCoreference } from './coreference.ts';
import { corpusFile, needFile, readJsonLines } from './corpora.ts';
import { entitiesReport } from './entities.ts';
import { attributionErrors } from './errors.ts';
import { agreement, agreementTable } from './gold/agreement.ts';
import { loadGold, loadPasses } from './gold/gold.ts';
import { goldTable, scoreGold } from './gold/score.ts';
import { settling, settlingTable } from './gold/settling.ts';
import { gumTable, loadGum, scoreGum } from './gum.ts';
import { placesReport } from './places.ts';
import { quantitiesReport } from './quantities.ts';
import { outcomes, predictions, readTexts } from './readings.ts';
import { ruleTable } from './rules.ts';
import type { Annotated } from './score-attributions.ts';
import { cueKey } from './slices.ts';
import { timesReport } from './times-report.ts';

const usage = `usage: npm run evaluate -- attributions FILE.jsonl [--rules] [--predictions OUT.jsonl]
       npm run evaluate -- errors FILE.jsonl [--rules] [--show N]
       npm run evaluate -- calibration FILE.jsonl
       npm run evaluate -- rules [FILE.jsonl]
       npm run evaluate -- gold [--rules]
       npm run evaluate -- gum [--rules]
       npm run evaluate -- coreference [train]
       npm run evaluate -- entities
       npm run evaluate -- places
       npm run evaluate -- quantities [--rules]
       npm run evaluate -- actions
       npm run evaluate -- passes
       npm run evaluate -- times
       npm run evaluate -- all [--write-docs]

FILE.jsonl holds a document a line: {"id", "text", "attributions": [{"source", "cue", "content"}]}, each a list of
[start, end) in UTF-16 code units. Every text is read as a plain-text file, as \`hearsay read\` would; with --rules by the
hand-written rules alone. "all" measures everything that has a gold standard; --write-docs puts it in docs/accuracy.md.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rules: { type: 'boolean', default: false },
    predictions: { type: 'string' },
    show: { type: 'string', default: '40' },
    'write-docs': { type: 'boolean', default: false },
  },
});
const [command = '', path] = positionals;

const root = join(import.meta.dirname, '..');
const model = await (values.rules ? rulesAlone() : shippedModel());

const read = async (file: string, reader = model) => {
  const gold = readJsonLines<Annotated>(needFile(file));
  return { gold, readings: await readTexts(gold, reader) };
};

const needPath = (): string => {
  if (path) return path;
  console.error(usage);
  process.exit(2);
};

const goldReport = async (reader = model): Promise<string> => {
  const own = loadGold('own');
  const wikinews = loadGold('wikinews');
  const readings = await readTexts([...own, ...wikinews], reader);
  return goldTable({
    own: scoreGold(own, readings.slice(0, own.length)),
    wikinews: scoreGold(wikinews, readings.slice(own.length)),
    together: scoreGold([...own, ...wikinews], readings),
  });
};

const passesReport = () => {
  const own = loadPasses('own');
  const wikinews = loadPasses('wikinews');
  const all = [...own, ...wikinews];
  const compared = (documents: typeof all) => agreement(documents.map(({ passes }) => passes));
  const against = (side: 0 | 1) => agreement(all.map(({ passes, settled }) => [settled, passes[side]]));
  return {
    agreement: agreementTable({ own: compared(own), wikinews: compared(wikinews), together: compared(all) }),
    settling: settlingTable(settling(all)),
    againstSettled: goldTable({ 'first pass': against(0), 'second pass': against(1) }),
  };
};

const gumReport = async (reader = model): Promise<string> => {
  const documents = loadGum(corpusFile('gum', 'dev'));
  return gumTable(scoreGum(documents, await readTexts(documents, reader)));
};

const coreferenceReport = async (split = 'dev'): Promise<string> => {
  const documents = loadGum(corpusFile('gum', split)).filter(({ genre }) => genres.has(genre));
  return coreferenceTable(scoreCoreference(documents, await readTexts(documents, model)));
};

const namesReport = async (): Promise<string> =>
  entitiesReport(
    new Map([
      ['rules', await rulesAlone()],
      ['shipped', model],
    ]),
  );

const toponymsReport = (): Promise<string> =>
  placesReport({ 'TR-News': corpusFile('geoparsing', 'TR-News.xml'), LGL: corpusFile('geoparsing', 'lgl.xml') }, model);

const detailsReport = async () => ({
  entities: await namesReport(),
  coreference: await coreferenceReport(),
  times: await timesReport(model),
  places: await toponymsReport(),
  quantities: await quantitiesReport(model),
  actions: await actionsReport(model),
});

const everything = async () => {
  const file = corpusFile('polnear', 'dev.jsonl');
  const { gold, readings } = await read(file);
  const byRules = await rulesAlone();
  return {
    file: relative(root, file),
    documents: gold.length,
    attributions: attributionTable(gold, predictions(gold, readings)),
    attributionsByRules: attributionTable(gold, predictions(gold, await readTexts(gold, byRules))),
    calibration: calibrationReport(outcomes(gold, readings), model.attributions?.name ?? 'rules'),
    gold: await goldReport(),
    goldByRules: await goldReport(byRules),
    passes: passesReport(),
    gum: await gumReport(),
    gumByRules: await gumReport(byRules),
    details: await detailsReport(),
  };
};

const cueCountsBeside = (file: string): ReadonlyMap<string, number> | null => {
  const train = join(dirname(file), 'train.jsonl');
  if (!existsSync(train)) return null;
  const counts = new Map<string, number>();
  for (const { text, attributions } of readJsonLines<Annotated>(train))
    for (const attribution of attributions) {
      const key = cueKey(text, attribution);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
};

const commands: Readonly<Record<string, () => Promise<string>>> = {
  async attributions() {
    const { gold, readings } = await read(needPath());
    const predicted = predictions(gold, readings);
    if (values.predictions)
      writeFileSync(values.predictions, predicted.map((document) => `${JSON.stringify(document)}\n`).join(''));
    return attributionTable(gold, predicted);
  },
  async errors() {
    const { gold, readings } = await read(needPath());
    return attributionErrors(gold, predictions(gold, readings), cueCountsBeside(needPath()), Number(values.show));
  },
  async calibration() {
    const { gold, readings } = await read(needPath());
    return calibrationReport(outcomes(gold, readings), model.attributions?.name ?? 'rules');
  },
  async rules() {
    const { gold, readings } = await read(path ?? corpusFile('polnear', 'train.jsonl'), await rulesAlone());
    return ruleTable(outcomes(gold, readings));
  },
  gold: () => goldReport(),
  gum: () => gumReport(),
  times: () => timesReport(model),
  coreference: () => coreferenceReport(path),
  quantities: () => quantitiesReport(model),
  actions: () => actionsReport(model),
  entities: () => namesReport(),
  places: () => toponymsReport(),
  passes: async () => Object.values(passesReport()).join('\n\n'),
  async all() {
    const page = accuracyPage(await everything());
    if (values['write-docs']) writeFileSync(join(root, 'docs/accuracy.md'), page);
    return page;
  },
};

const run = commands[command];
if (!run) {
  console.error(usage);
  process.exit(2);
}
console.log(await run());

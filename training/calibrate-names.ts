/**
 * How often a name of a score is right, as points for `export.py`: prints them from GUM dev, whose texts no net learned from.
 *
 *   node training/calibrate-names.ts MODEL.bin > training/names-calibration.json
 *
 * MODEL.bin is exported without points. A name counts as right where its span and kind are the annotators' own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namedSets, namesOf, toDocument } from '../bench/entities.ts';
import { shippedFiles } from '../src/cli/model.ts';
import { english } from '../src/language/en/english.ts';
import { makeModel } from '../src/learn/model.ts';
import { read } from '../src/reading/read.ts';
import { pointsOf } from './calibration-points.ts';

const BINS = 8;

const model = makeModel({ ...shippedFiles(), names: readFileSync(process.argv[2] ?? join('models/en', 'names.bin')) });
const rule = model.names!.name;
const outcomes = [...namedSets()]
  .filter(([set]) => set.startsWith('GUM dev'))
  .flatMap(([, texts]) => texts)
  .flatMap((text) => {
    const reading = read(toDocument(text), english, model);
    const gold = new Set(text.names.map(({ start, end, kind }) => `${start} ${end} ${kind}`));
    const own = reading.mentions.filter(({ because }) => because.rule === rule);
    return namesOf({ ...reading, mentions: own }).map(({ start, end, kind }, m) => ({
      score: own[m]!.because.score,
      right: gold.has(`${start} ${end} ${kind}`) ? 1 : 0,
    }));
  });

console.log(JSON.stringify(pointsOf(outcomes, BINS)));

// Estimates how much each sign of `src/reading/places/judge.ts` says, from texts whose names are marked; prints the weights.
import { shippedModel } from '../../src/cli/model.ts';
import { english } from '../../src/language/en/english.ts';
import { load } from '../../src/load/load.ts';
import { toCast } from '../../src/reading/entities/entities.ts';
import { Lookup } from '../../src/reading/places/candidates.ts';
import { weigh } from '../../src/reading/places/judge.ts';
import { weights } from '../../src/reading/places/weights.ts';
import { toScene } from '../../src/reading/scene.ts';
import { readGumTrain, readUnerDev, readWikigold } from '../name-corpora.ts';

type Weighed = keyof typeof weights;

interface Example {
  readonly values: ReadonlyMap<Weighed, number>;
  readonly place: boolean;
}

/** Passes over all examples, all at once a step; it has settled long before. */
const STEPS = 3000;
const RATE = 3;
/** What keeps the weights of rare signs small. */
const DECAY = 0.0002;

const examples: Example[] = [];
const model = await shippedModel();
for (const { id, text, names } of [...readGumTrain(), ...readUnerDev(), ...readWikigold()]) {
  const document = await load(new TextEncoder().encode(text), { name: `${id}.txt` });
  if (document.text !== text) continue;
  const scene = toScene(document, english, model.tagger);
  const kinds = new Map(names.map(({ start, end, kind }) => [`${start} ${end}`, kind]));
  for (const { toponym, signs } of weigh(scene, toCast(scene, null), new Lookup(english.places, model.gazetteer))) {
    const kind = kinds.get(`${toponym.start} ${toponym.end}`);
    // A country that plays or speaks is marked as a body by some: it is no example of either.
    if (kind === 'organisation' && toponym.candidates[0]?.listed) continue;
    const values = new Map<Weighed, number>(signs.signs.map((sign) => [sign, 1]));
    values.set('always', 1);
    values.set('people', signs.people);
    examples.push({ values, place: kind === 'place' });
  }
}

/** Logistic regression by gradient descent. */
const learned = new Map(Object.keys(weights).map((sign) => [sign as Weighed, 0]));
for (let step = 0; step < STEPS; step++) {
  const gradient = new Map<Weighed, number>();
  for (const { values, place } of examples) {
    let sum = 0;
    for (const [sign, value] of values) sum += learned.get(sign)! * value;
    const error = (place ? 1 : 0) - 1 / (1 + Math.exp(-sum));
    for (const [sign, value] of values) gradient.set(sign, (gradient.get(sign) ?? 0) + error * value);
  }
  const rate = RATE / (1 + step / 500);
  for (const [sign, weight] of learned)
    learned.set(sign, weight + rate * ((gradient.get(sign) ?? 0) / examples.length - DECAY * weight));
}
console.log(`${examples.length} examples, ${examples.filter(({ place }) => place).length} places`);
const counts = (sign: Weighed): number => examples.filter(({ values }) => values.has(sign)).length;
for (const [sign, weight] of learned) console.log(`  ${sign}: ${weight.toFixed(1)}, // ${counts(sign)}`);

import { expect, it } from 'vitest';
import { renamed } from '../../src/amend/names.ts';
import type { NameJudgement } from '../../src/record/judgement.ts';
import { Reading } from '../../src/record/reading.ts';
import { readText } from '../reading/read-text.ts';

const reading = await readText(
  'Ilse Brandt said the bridge is shut. Vera Lind praised Ilse Brandt. “She was told,” Vera Lind said. Joe Rand denied it.',
);
const judgement = (name: string, to: string | null): NameJudgement => {
  const { kind } = reading.entities.find((entity) => entity.name === name)!;
  return { name, kind, to };
};
const namesOf = ({ entities }: Reading): string[] => entities.map(({ name }) => name);
const idOf = (name: string) => reading.entities.find((entity) => entity.name === name)!.id;

it('gives an entity another name, and nothing else', () => {
  const { reading: amended, orphans } = renamed(reading, [judgement('Joe Rand', 'Joseph Rand')]);
  expect(orphans).toEqual([]);
  expect(namesOf(amended)).toEqual(namesOf(reading).map((name) => (name === 'Joe Rand' ? 'Joseph Rand' : name)));
  expect({ ...amended, entities: [] }).toEqual({ ...reading, entities: [] });
});

it('joins two that come to have one name, in all that pointed to them', () => {
  const { reading: amended } = renamed(reading, [judgement('Ilse Brandt', 'Vera Lind')]);
  expect(namesOf(amended)).not.toContain('Ilse Brandt');
  expect(JSON.stringify(amended)).not.toContain(idOf('Ilse Brandt'));
  const joined = amended.entities.find(({ name }) => name === 'Vera Lind')!;
  const mentions = reading.mentions.filter(
    ({ entity }) => entity === idOf('Ilse Brandt') || entity === idOf('Vera Lind'),
  );
  expect(joined.mentions).toEqual(mentions.map(({ id }) => id));
  expect(Reading.parse(amended)).toEqual(amended);
});

it('joins the same, whichever of them is renamed first, also where both get a new name', () => {
  const both = [judgement('Ilse Brandt', 'The Board'), judgement('Joe Rand', 'the board')];
  const [one, other] = [renamed(reading, both).reading, renamed(reading, both.toReversed()).reading];
  expect(one).toEqual(other);
  expect(one.entities).toHaveLength(reading.entities.length - 1);
});

it('lets what is no name stand for nobody', () => {
  const { reading: amended } = renamed(reading, [judgement('Joe Rand', null)]);
  expect(JSON.stringify(amended)).not.toContain(idOf('Joe Rand'));
  expect(amended.attributions).toHaveLength(reading.attributions.length);
  expect(Reading.parse(amended)).toEqual(amended);
});

it('tells which names are no longer there', () => {
  const gone: NameJudgement = { name: 'Ann Lee', kind: 'person', to: null };
  expect(renamed(reading, [gone])).toEqual({ reading, orphans: [gone] });
});

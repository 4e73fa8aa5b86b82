import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesAlone, shippedModel } from '../../../src/cli/model.ts';
import { english } from '../../../src/language/en/english.ts';
import type { Model } from '../../../src/learn/model.ts';
import { makeDocument } from '../../../src/load/document.ts';
import { findAttributions } from '../../../src/reading/attributions/find.ts';
import { findNames } from '../../../src/reading/entities/names.ts';
import { toScene } from '../../../src/reading/scene.ts';

const shipped = await shippedModel();
const rules = await rulesAlone();

const sceneOf = (text: string, model: Model) => {
  const blocks = Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
  }));
  return toScene(makeDocument(text, blocks), english, model.tagger);
};

const found = (text: string, model = shipped) => {
  const scene = sceneOf(text, model);
  const sources = findAttributions(scene, model.attributions).flatMap(({ source }) => source);
  return findNames(scene, model.names, sources);
};

const named = (text: string, model = shipped): string[] =>
  found(text, model).map((name) => `${name.text}: ${name.kind}`);

describe('names and their kinds', () => {
  it.each(
    Object.entries({
      'King Abdullah met the envoys in Jordan.': ['Abdullah: person', 'Jordan: place'],
      'Michael Jordan bought the team, and Jordan smiled.': ['Michael Jordan: person', 'Jordan: person'],
      'Rebels crossed from Chad into Sudan.': ['Chad: place', 'Sudan: place'],
      'Chad Miller told police he had seen nothing.': ['Chad Miller: person'],
      'Paris Hilton flew from Paris to London.': ['Paris Hilton: person', 'Paris: place', 'London: place'],
      'Interior Minister Joachim Brandt resigned on Monday.': ['Joachim Brandt: person'],
      'The inquiry was led by Dr. Orla Finch.': ['Orla Finch: person'],
      'Troops in Washington were sent home.': ['Washington: place'],
      'Radio Ostra reported that the gate was shut.': ['Radio Ostra: outlet'],
      'The Ministry of Defence denied it.': ['Ministry of Defence: organisation'],
      'It will end soon if Prime Minister Haider al-Abadi OKs it in Iraq.': ['Haider al-Abadi: person', 'Iraq: place'],
      'Mayor of Koszalin Piotr Jedlinski closed the park.': ['Koszalin: place', 'Piotr Jedlinski: person'],
    }),
  )('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('has no name in dates, versions and common words', () => {
    expect(named('After 9/11 the airport closed. On Monday, 3 March, it rained.')).toEqual([]);
    expect(named('Yesterday morning nobody came. Then the rain stopped.')).toEqual([]);
    expect(named('The Boeing 747 landed.').filter((name) => !name.endsWith('organisation'))).toEqual([]);
  });

  it('takes no word for a body that only ends the names of some', () => {
    expect(named('Great Service! Nobody at Harrow Foods, Inc. was rude.')).toEqual([
      'Harrow Foods, Inc.: organisation',
    ]);
  });

  it('gives a name one kind all through a text', () => {
    const names = found(
      'Ilse Marant runs the harbour. Marant was elected in May.\n\nCritics of Marant say the harbour is too small.',
    );
    expect(names.map(({ key, kind }) => [key, kind])).toEqual([
      ['ilse marant', 'person'],
      ['marant', 'person'],
      ['marant', 'person'],
    ]);
  });

  it('takes whom the text calls by a surname alone for a person', () => {
    const names = found(
      'The fever came with the lambs, said the county vet, Sunniva Hale.\n\nHale said the market was shut. “Nobody else is ill,” Hale said.',
    );
    expect(names.map(({ text, kind }) => [text, kind])).toEqual([
      ['Sunniva Hale', 'person'],
      ['Hale', 'person'],
      ['Hale', 'person'],
    ]);
  });

  it('ends every name with its paragraph', () => {
    const scene = sceneOf('Thanks, Anna Berg\n\nMaria Lund\n\nOslo', shipped);
    for (const { first, last } of findNames(scene, shipped.names, []))
      expect(scene.tokens.block[first]).toBe(scene.tokens.block[last]);
  });
});

describe('what found a name', () => {
  it('is the net, with how sure it is', () => {
    const [name] = found('Angela Merkel spoke in Berlin.');
    expect(name).toMatchObject({ text: 'Angela Merkel', kind: 'person', rule: shipped.names!.name, sure: true });
    expect(name!.score).toBeGreaterThan(0.75);
    expect(shipped.name).toContain(shipped.names!.name);
  });

  it('is a rule where nothing was learned', () => {
    const [name] = found('Angela Merkel spoke in Berlin.', rules);
    expect(name).toMatchObject({ text: 'Angela Merkel', kind: 'person', rule: 'name' });
  });
});

describe('on any text', () => {
  const word = fc.constantFrom(
    'Mayor',
    'Ilse',
    'Marant',
    'of',
    'the',
    'Bank',
    'said',
    'PORT',
    'in',
    ',',
    '.',
    '\n',
    '“',
    '-',
    '9/11',
    'é',
    '🚢',
    'al-Din',
  );

  it('names stand in order, none within another, with scores from 0 to 1', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        let end = -1;
        for (const { first, last, score, key } of found(text)) {
          expect(first).toBeGreaterThan(end);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(key).not.toBe('');
          end = last;
        }
      }),
      { numRuns: 80 },
    );
  });

  it('one long line of names is read in time that grows with its length', () => {
    expect(found('Ilse Marant and '.repeat(5_000)).length).toBeGreaterThan(5_000 / 2);
    expect(found('A'.repeat(100_000)).length).toBeLessThanOrEqual(1);
  });
});

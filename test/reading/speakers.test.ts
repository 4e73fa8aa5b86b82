import { describe, expect, it } from 'vitest';
import { readText, speakerOf, withCue } from './read-text.ts';

/** Kind and name of whoever the only attribution with that cue is from. */
const sayer = async (text: string, cue = 'said'): Promise<string> => {
  const reading = await readText(text);
  const one = withCue(reading, cue);
  return `${one.sourceKind} ${speakerOf(reading, one) ?? '-'}`;
};

const examples = (cases: Readonly<Record<string, string>>) =>
  it.each(Object.entries(cases))('%s → %s', async (text, expected) => {
    expect(await sayer(text)).toBe(expected);
  });

describe('a person’s name is given without titles and occupations', () => {
  examples({
    'Interior Minister Joachim Brandt said the road was shut.': 'person Joachim Brandt',
    'The light was out, Keeper Tilda Marsh said.': 'person Tilda Marsh',
    'The road was shut, said Mayor of Vellmar Piotr Lund.': 'person Piotr Lund',
    'Her great-nephew, the pianist Jonas Voss, said the house was cold.': 'person Jonas Voss',
  });
});

describe('bodies, outlets and places', () => {
  examples({
    'Calder Mills said it had closed the gate.': 'organisation Calder Mills',
    'Radio Ostra said the gate was shut.': 'outlet Radio Ostra',
    'The health board of Kalvia said the water was clean.': 'organisation health board of Kalvia',
    'Transport for Tarsa (TfT) said the line was shut.': 'organisation Transport for Tarsa',
    'In Kalvia the mill is shut. Kalvia said the mill was old.': 'organisation Kalvia',
    'Ann Doe and the Port Authority said the quay was open.': 'organisation -',
  });
});

describe('people and papers with no name', () => {
  examples({
    'A Tarsan border guard said the gate was open.': 'anonymous -',
    'Local media said the gate was open.': 'vague -',
    'Some said the gate was open.': 'vague -',
    'One report said the gate was open.': 'vague -',
    'The leaflet said the gate was open.': 'document -',
    'The hotel’s website said the gate was open.': 'document -',
  });

  it('a cue with no source is nobody’s word if it says so itself, else its source is left out', async () => {
    expect(await sayer('The guards reportedly left.', 'reportedly')).toBe('vague -');
    expect(await sayer('It was not clear what started the fire.', 'It was not clear')).toBe('vague -');
    expect(await sayer('Residents were told to leave their homes.', 'were told')).toBe('none -');
  });
});

describe('pronouns, short names and descriptions stand for whom the text named', () => {
  it.each([
    ['Ann Doe opened the gate. “It is open,” she wrote.', 'wrote', 'person Ann Doe'],
    ['Ivo Brandt told Ann Doe it was late. He wrote that he was tired.', 'wrote', 'person Ivo Brandt'],
    ['Ilse Marant opened the quay. Marant wrote that it was dry.', 'wrote', 'person Ilse Marant'],
    ['Inspector Carla Denn took the case. The inspector wrote that it was closed.', 'wrote', 'person Carla Denn'],
    ['The Selim Courier sent a guard. The newspaper wrote that he was late.', 'wrote', 'outlet Selim Courier'],
    ['The Harrow Brigade left. The brigade wrote that it was over.', 'wrote', 'organisation Harrow Brigade'],
    ['Joachim Brudziński left. Brudzinski wrote that it was over.', 'wrote', 'person Joachim Brudziński'],
    ['Yusuf Harran and Leyla Harran fly kites. Ms Harran wrote that she won.', 'wrote', 'person Leyla Harran'],
  ])('%s', async (text, cue, expected) => {
    expect(await sayer(text, cue)).toBe(expected);
  });

  it('nobody is guessed where an unnamed person spoke last', async () => {
    const text = 'Carla Denn left. A guard at the gate said it was late. He wrote that the lamp was out.';
    expect(await sayer(text, 'wrote')).toBe('anonymous -');
  });

  it('nobody is guessed where the text names nobody', async () => {
    expect(await sayer('He wrote that the lamp was out.', 'wrote')).toBe('anonymous -');
  });
});

it('reads ten times the names and pronouns in little more than ten times the time', async () => {
  const paragraph = (n: number): string =>
    `Ann Doe${n} left the mill. The mayor said she was late, and they told the agency so. `;
  const timed = async (count: number): Promise<number> => {
    const text = Array.from({ length: count }, (_, n) => paragraph(n)).join('');
    const start = performance.now();
    await readText(text);
    return performance.now() - start;
  };
  await timed(500);
  const few = await timed(500);
  expect(await timed(5000)).toBeLessThan(few * 40 + 200);
});

import { expect, test } from 'vitest';
import { speakersOf } from '../../src/text/speaker.ts';
import { aReading } from '../write/a-reading.ts';

const spoken = (source: string | undefined, name?: string) => {
  const reading = aReading(
    {},
    [['paragraph', 'It is late, she said to Lena Marsh of the port while Marsh, who sat, sang.']],
    [
      {
        kind: 'person',
        content: 'It is late',
        ...(source !== undefined && { source }),
        ...(name !== undefined && { speaker: [name, 'person'] as const }),
      },
    ],
  );
  return speakersOf(reading)(reading.attributions[0]!);
};

test('a speaker is named, with the words of the text where they tell more or something else', () => {
  expect(spoken('she', 'Lena Marsh')).toEqual({ name: 'Lena Marsh', words: 'she' });
  expect(spoken('Lena Marsh of the port', 'Lena Marsh')).toEqual({ name: 'Lena Marsh of the port', words: null });
  expect(spoken('Marsh', 'Lena Marsh')).toEqual({ name: 'Lena Marsh', words: null });
  expect(spoken('she')).toEqual({ name: 'she', words: null });
  expect(spoken(undefined)).toEqual({ name: null, words: null });
});

test('a relative pronoun alone is no name', () => {
  expect(spoken('who')).toEqual({ name: null, words: null });
  expect(spoken('who', 'Lena Marsh')).toEqual({ name: 'Lena Marsh', words: 'who' });
});

import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../../src/cli/model.ts';
import { english } from '../../../src/language/en/english.ts';
import { load } from '../../../src/load/load.ts';
import { read } from '../../../src/reading/read.ts';
import type { Reading } from '../../../src/record/reading.ts';
import { slice } from '../../../src/text/spans.ts';

const model = await shippedModel();
const readText = async (text: string): Promise<Reading> =>
  read(await load(new TextEncoder().encode(text), { name: 'article.txt' }), english, model);

/** The words that mean the entity of a name, in order. */
const wordsFor = async (name: string, text: string): Promise<string[]> => {
  const { entities, mentions, document } = await readText(text);
  const one = entities.find((entity) => entity.name === name);
  return mentions.filter(({ entity }) => one && entity === one.id).map((mention) => slice(document.text, mention));
};

describe('one entity for many mentions', () => {
  it.each([
    [
      'Ilse Marant',
      'Ilse Marant, the mayor of Ostra, opened the quay. The mayor said she was glad. Her brother stayed.',
      ['Ilse Marant', 'the mayor of Ostra', 'The mayor', 'she', 'Her'],
    ],
    ['Piotr Lund', '“I am tired,” said Piotr Lund. He went home.', ['I', 'Piotr Lund', 'He']],
    [
      'National Rescue Centre',
      'The National Rescue Centre (NRC) shut its gate. The NRC said it was full.',
      ['National Rescue Centre', 'NRC', 'its', 'NRC', 'it'],
    ],
    ['Muammar Gaddafi', 'Muammar Gaddafi slept. Reuters reported that Qaddafi left.', ['Muammar Gaddafi', 'Qaddafi']],
    ['Al Gore', 'Al Gore spoke. Gore said he was late.', ['Al Gore', 'Gore', 'he']],
  ])('%s', async (name, text, words) => {
    expect(await wordsFor(name, text)).toEqual(words);
  });

  it('spellings of one armed group are one, whatever the article calls it first', async () => {
    const text = 'Daesh denied it. ISIL left the town, and Islamic State burned the mill.';
    expect(await wordsFor('Daesh', text)).toEqual(['Daesh', 'ISIL', 'Islamic State']);
  });

  it('somebody without a name is one entity too, where the text speaks of them more than once', async () => {
    const words = await wordsFor('A port worker', 'A port worker fell into the water. He was saved, and his hat too.');
    expect(words).toEqual(['A port worker', 'He', 'his']);
  });
});

describe('nobody is guessed', () => {
  it('where the text names nobody, the pronoun means nobody in particular', async () => {
    const { mentions, document } = await readText('He was late.');
    expect(mentions.map((mention) => [slice(document.text, mention), mention.entity])).toEqual([['He', null]]);
  });

  it('a link says how sure it is and what it goes back to', async () => {
    const { mentions, document } = await readText('Ilse Marant opened the quay. She was glad.');
    const she = mentions.find((mention) => slice(document.text, mention) === 'She')!;
    expect(she.because.rule).toBe('pronoun:she');
    expect(she.because.spans.map((span) => slice(document.text, span))).toEqual(['She', 'Ilse Marant']);
    expect(she.because.score).toBeGreaterThan(0.5);
    expect(she.because.score).toBeLessThanOrEqual(1);
  });

  it('a woman is not “he”', async () => {
    expect(await wordsFor('Ilse Marant', 'Mrs Ilse Marant opened the quay. He was glad.')).toEqual(['Ilse Marant']);
  });
});

describe('outlets are known by the list', () => {
  const kindOf = async (name: string, text: string): Promise<string | undefined> =>
    (await readText(text)).entities.find((entity) => entity.name.endsWith(name))?.kind;

  it.each([
    ['Reuters', 'Reuters reported that the bridge was shut.'],
    ['Al Jazeera', 'The bridge was shut, Ilse Marant told Al Jazeera.'],
    ['Le Monde', 'According to Le Monde, the bridge was shut.'],
    ['Times', 'The bridge was shut, she told The Times.'],
  ])('%s', async (name, text) => {
    expect(await kindOf(name, text)).toBe('outlet');
  });

  it('a common word with a capital is none', async () => {
    expect(await kindOf('Metro', 'The new Metro was late again on Monday.')).not.toBe('outlet');
  });
});

it('reads ten times the pronouns in little more than ten times the time', async () => {
  const timed = async (count: number): Promise<number> => {
    const document = await load(
      new TextEncoder().encode('He told her that they left, and the man saw it. '.repeat(count)),
      {
        name: 'article.txt',
      },
    );
    const { user } = process.cpuUsage();
    read(document, english, { ...model, attributions: null, names: null });
    return process.cpuUsage().user - user;
  };
  await timed(500);
  const few = await timed(500);
  expect(await timed(5000)).toBeLessThan(few * 40 + 200_000);
});

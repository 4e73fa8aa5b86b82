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

  it('pronouns alone make nobody: what may be the same is tied in the evidence only', async () => {
    const { mentions, entities, document } = await readText('He was late. He lost his hat.');
    expect(entities).toEqual([]);
    expect(mentions.map(({ entity }) => entity)).toEqual([null, null, null]);
    expect(mentions.at(-1)!.because.spans.map((span) => slice(document.text, span))).toEqual(['his', 'He']);
  });

  it.each([
    'Abu Tarek Lund moved to Ostra. Attempts by Kalvian forces to eliminate him failed. Reports indicated he was hurt.',
    'US-led NATO bombing turned the town into rubble. Key NATO allies were silent.',
    'Officials rejected a bombing campaign. The campaign went on, and it cost much. “It is over,” he said.',
  ])('every entity has a mention that is a name or a description: %s', async (text) => {
    const { entities, mentions } = await readText(text);
    for (const entity of entities)
      expect(mentions.filter((one) => one.entity === entity.id && one.kind !== 'pronoun')).not.toEqual([]);
  });

  it('“him” is the man named before, though his name does not say that he is one', async () => {
    expect(
      await wordsFor(
        'Abu Tarek Lund',
        'Abu Tarek Lund moved to Ostra. Attempts by Kalvian forces to eliminate him failed. Reports indicated he was hurt.',
      ),
    ).toEqual(['Abu Tarek Lund', 'him', 'he']);
  });

  it('an event and a town are no bodies', async () => {
    const { entities } = await readText(
      'Officials rejected a bombing campaign. The campaign went on for a year. Ships left the old port, and the port fell silent.',
    );
    expect(entities.filter(({ kind }) => kind === 'organisation')).toEqual([]);
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

  it.each([
    'Lebanese Al Manar television said the bridge was shut.',
    'The pan-Arabic daily Asharq Al-Awsat reported that the bridge was shut.',
    'According to the Fars news agency, the bridge was shut.',
  ])('and speak, whatever stands beside their names: %s', async (text) => {
    const { attributions, entities } = await readText(text);
    const { sourceKind, speaker } = attributions[0]!;
    expect([sourceKind, entities.find(({ id }) => id === speaker)?.kind]).toEqual(['outlet', 'outlet']);
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

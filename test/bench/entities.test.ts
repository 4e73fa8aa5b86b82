import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entitiesReport, nameTable, scoreNames } from '../../bench/entities.ts';
import { type NamedText, readGumNames, readUner } from '../../bench/named-texts.ts';
import { rulesAlone } from '../../src/cli/model.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-names-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
};

const shown = ({ text, names }: NamedText): string[] =>
  names.map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`);

describe('Universal NER', () => {
  it('is read as running text, in the paragraphs of its treebank', () => {
    const treebank = file('treebank.conllu', [
      '# sent_id = 1',
      '# newpar id = p1',
      '# sent_id = 2',
      '# sent_id = 3',
      '# newpar',
    ]);
    const iob = file('names.iob2', [
      '# newdoc id = harbour',
      '# sent_id = 1',
      '# text = Ilse Marant left.',
      '1\tIlse\tB-PER\t-\t-',
      '2\tMarant\tI-PER\t-\t-',
      '3\tleft\tO\t-\t-',
      '4\t.\tO\t-\t-',
      '',
      '# sent_id = 2',
      '# text = The Tarsa Ferries stayed.',
      '1\tThe\tO\t-\t-',
      '2\tTarsa\tB-ORG\t-\t-',
      '3\tFerries\tI-ORG\t-\t-',
      '4\tstayed\tO\t-\t-',
      '5\t.\tO\t-\t-',
      '',
      '# sent_id = 3',
      '# text = Ostra',
      '1\tOstra\tB-LOC\t-\t-',
      '',
    ]);
    const [document, ...others] = readUner(iob, treebank);
    expect(others).toEqual([]);
    expect(document!.text).toBe('Ilse Marant left. The Tarsa Ferries stayed.\n\nOstra');
    expect(shown(document!)).toEqual(['Ilse Marant: person', 'Tarsa Ferries: organisation', 'Ostra: place']);
  });
});

const row = (id: number, form: string, tag: string, head: number, entity: string, features = '_'): string =>
  [id, form, form, '_', tag, features, head, '_', '_', entity ? `Entity=${entity}` : '_'].join('\t');

describe('named mentions of GUM', () => {
  it('are the proper nouns of a phrase, without titles, and the longest where one holds another', () => {
    const path = file('GUM_news_mill.conllu', [
      '# newpar',
      row(1, 'The', 'DT', 3, '(1-person-new-nnnnn-cf1-2,3-sgl'),
      row(2, 'Mayor', 'NNP', 3, ''),
      row(3, 'Marant', 'NNP', 4, '1)'),
      row(4, 'runs', 'VBZ', 0, ''),
      row(5, 'the', 'DT', 6, '(2-organization-new-nnnnn-cf2-2,4-sgl'),
      row(6, 'Bank', 'NNP', 4, ''),
      row(7, 'of', 'IN', 8, ''),
      row(8, 'Ostra', 'NNP', 6, '(3-place-new-nnnnn-cf3-1-sgl)2)'),
      row(9, 'for', 'IN', 10, ''),
      row(10, 'Ostrans', 'NNPS', 4, '(4-person-new-nnnnn-cf4-1-sgl)', 'Number=Plur'),
      row(11, 'and', 'CC', 13, ''),
      row(12, 'her', 'PRP$', 13, '(1-person-giv-nnnnn-cf1-1-ana)'),
      row(13, 'town', 'NN', 10, '(5-place-new-nnnnn-cf5-1-sgl)'),
      '',
    ]);
    expect(shown(readGumNames(path))).toEqual(['Marant: person', 'Bank of Ostra: organisation', 'Ostrans: other']);
  });
});

describe('the score of names', () => {
  const text: NamedText = {
    id: 'a',
    text: 'Ilse Marant left Ostra.',
    names: [
      { start: 0, end: 11, kind: 'person' },
      { start: 17, end: 22, kind: 'place' },
    ],
  };

  it('counts a name as found where its words and its kind are the annotators’ own', () => {
    const scores = scoreNames(
      [text],
      [
        [
          { start: 0, end: 11, kind: 'person' },
          { start: 17, end: 22, kind: 'organisation' },
          { start: 0, end: 4, kind: 'person' },
        ],
      ],
    );
    expect(scores.get('person')).toEqual({ gold: 1, predicted: 2, found: 1 });
    expect(scores.get('place')).toEqual({ gold: 1, predicted: 0, found: 0 });
    expect(scores.get('all')).toEqual({ gold: 2, predicted: 3, found: 1 });
    expect(nameTable([['set', 'reader', scores]]).split('\n')[1]).toMatch(
      /2\s+33\.3\s+50\.0\s+40\.0\s+66\.7\s+0\.0\s+0\.0$/,
    );
  });

  it('is of what a reading names, however short the text', async () => {
    const report = entitiesReport(new Map([['rules', await rulesAlone()]]), new Map([['one text', [text]]]));
    expect(report.split('\n')[1]).toMatch(/^one text\s+rules\s+2/);
  });
});

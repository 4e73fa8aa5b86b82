import { describe, expect, it } from 'vitest';
import { gumTable, parseGum, scoreGum } from '../../bench/gum.ts';
import { readTexts } from '../../bench/readings.ts';
import { rulesAlone } from '../../src/cli/model.ts';
import { slice } from '../../src/text/spans.ts';

const row = (id: string, form: string, misc = '_') => [id, form, ...Array(7).fill('_'), misc].join('\t');

const conllu = [
  '# newpar',
  '# newpar_block = head (1 s)',
  row('1', 'Bridge', '_'),
  row('2', 'shut'),
  '',
  '# newpar',
  '# newpar_block = p (2 s)',
  row('1', 'Ilse', 'Discourse=attribution-positive:2->3:1:sem-atsrc-3-4-_+lex-indwd-5-_+syn-rpr-6-_|Entity=(1'),
  row('2', 'Marant'),
  row('3', 'said'),
  row('4-5', "don't"),
  row('4', 'do'),
  row('5', "n't"),
  row('6', 'cross', 'SpaceAfter=No'),
  row('6.1', 'it'),
  row('7', '.'),
  '',
  row('1', 'Radio', 'Discourse=attribution-negative:5->6:0:sem-atsrc-10,11-gold;elaboration-additional:3->4:0:_'),
  row('2', 'Ostra'),
  '',
].join('\n');

describe('a document of GUM', () => {
  const document = parseGum('GUM_news_bridge', conllu);

  it('has its text, a paragraph apart where GUM begins one', () => {
    expect(document).toMatchObject({ genre: 'news', text: "Bridge shut\n\nIlse Marant said don't cross. Radio Ostra" });
  });

  it('has the words of source and cue that its attributions name, counted through the document', () => {
    const words = document.attributions.map(({ source, cue }) =>
      [source, cue].map((spans) => spans.map((span) => slice(document.text, span))),
    );
    expect(words).toEqual([
      [['Ilse Marant'], ['said']],
      [['Radio', 'Ostra'], []],
    ]);
  });

  it('is scored by its cues, and by its sources where the cue was found', async () => {
    const text = 'Ilse Marant said the bridge was shut. She denied the leak.\n';
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const gold = [
      {
        id: 'GUM_news_bridge',
        genre: 'news',
        text,
        attributions: [
          { source: [span('Marant')], cue: [span('said')] },
          { source: [span('bridge')], cue: [span('shut')] },
          { source: [span('She')], cue: [] },
        ],
        mentions: [],
      },
    ];
    const rows = scoreGum(gold, await readTexts(gold, await rulesAlone()));
    expect(rows.get('news')).toEqual({
      documents: 1,
      gold: 2,
      predicted: 2,
      found: 1,
      predictedRight: 1,
      withSource: 1,
      sourceRight: 1,
    });
    expect(gumTable(rows)).toMatch(/^all +1 +2 +2 +50\.0 +50\.0 +50\.0 +100\.0 +1$/m);
  });
});

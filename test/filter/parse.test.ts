import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices } from '../../src/filter/fields.ts';
import { type Filter, FilterError } from '../../src/filter/filter.ts';
import { MOST_CHARACTERS, MOST_CONDITIONS, MOST_DEPTH, parseFilter } from '../../src/filter/parse.ts';
import { Act, Manner, SourceKind } from '../../src/record/attribution.ts';
import { Firmness } from '../../src/record/claim.ts';

const word = (...run: string[]): Filter => ({ field: 'words', words: { run, open: false } });
const start = (...run: string[]): Filter => ({ field: 'words', words: { run, open: true } });
const speaker = (...run: string[]): Filter => ({ field: 'speaker', words: { run, open: false } });

describe('a filter', () => {
  it.each<[string, Filter | null]>([
    ['', null],
    [' \n ', null],
    ['bridge', word('bridge')],
    ['Łódź', word('lodz')],
    ['al-Masri 10:30', { all: [word('al', 'masri'), word('10', '30')] }],
    ['"Port  Selim"', word('port', 'selim')],
    ['“Port Selim”', word('port', 'selim')],
    ['pass*', start('pass')],
    ['"port sel"*', start('port', 'sel')],
    ['bridge ferry', { all: [word('bridge'), word('ferry')] }],
    ['bridge AND ferry', { all: [word('bridge'), word('ferry')] }],
    ['bridge or ferry', { all: [word('bridge'), word('or'), word('ferry')] }],
    ['a b OR c', { any: [{ all: [word('a'), word('b')] }, word('c')] }],
    ['a (b OR c)', { all: [word('a'), { any: [word('b'), word('c')] }] }],
    ['-ferry', { not: word('ferry') }],
    ['NOT (a b)', { not: { all: [word('a'), word('b')] } }],
    ['NOTE ORCHARD', { all: [word('note'), word('orchard')] }],
    ['speaker:"Ilse Brandt"', speaker('ilse', 'brandt')],
    ['SPEAKER:brandt,lind', { any: [speaker('brandt'), speaker('lind')] }],
    ['act:speech', { field: 'act', value: 'speech' }],
    ['firmness:Denied', { field: 'firmness', value: 'denied' }],
    ['said:2024-02', { field: 'said', from: '2024-02-01', to: '2024-02-29' }],
    ['when:2026', { field: 'when', from: '2026-01-01', to: '2026-12-31' }],
    ['when:2026-03-30..2026-05', { field: 'when', from: '2026-03-30', to: '2026-05-31' }],
    ['said:..2025', { field: 'said', from: null, to: '2025-12-31' }],
    ['said:2025..', { field: 'said', from: '2025-01-01', to: null }],
    ['place:tarsa', { field: 'place', place: { run: ['tarsa'], open: false }, km: 0 }],
    ['place:"Port Selim"~5.5km', { field: 'place', place: { run: ['port', 'selim'], open: false }, km: 5.5 }],
    ['place:@-32.9/13~50km', { field: 'place', place: { lat: -32.9, lon: 13 }, km: 50 }],
    ['document:12', { field: 'document', document: 12 }],
    ['document:ABCDEF0', { field: 'document', document: 'abcdef0' }],
    ['claim:CAB12', { field: 'claim', claim: 'cab12' }],
    ['tag:"to call"', { field: 'tag', tag: 'to call' }],
  ])('%s', (text, filter) => {
    expect(parseFilter(text)).toEqual(filter);
  });

  it.each([
    ['speeker:x', 'speeker', /no field speeker; did you mean speaker\?/],
    ['a http://x', 'http', /no field http.*quotation marks/],
    ['act:spech', 'spech', /did you mean speech\?/],
    ['a said:2026-02-30', '2026-02-30', /a date is/],
    ['said:2026..2025', '2026..2025', /a date is/],
    ['speaker:', 'speaker:', /needs a value/],
    ['speaker: brandt', 'speaker:', /needs a value/],
    ['a (b', '(', /not closed/],
    ['a) b', ')', /closes none/],
    ['x "abc', '"', /not closed/],
    ['a - b', '-', /must follow/],
    ['OR a', 'O', /missing here/],
    ['a (OR b)', 'O', /missing here/],
    ['()', ')', /missing here/],
    ['br*dge', 'br*dge', /end of a word/],
    ['a !!!', '!!!', /no letter/],
    ['place:tarsa~50mi', 'tarsa~50mi', /~50km/],
    ['place:@91/0~5km', '@91/0~5km', /degrees/],
    ['place:@9/0', '@9/0', /degrees/],
    ['speaker:"a b"~5km', '"a b"~5km', /only a place/],
    ['document:abc', 'abc', /SHA-256/],
    ['claim:12', '12', /its id/],
    ['tag:""', '""', /on one line/],
    ['tag:"a\u0000"', '"a\u0000"', /on one line/],
  ])('%s is refused where it is wrong', (text, wrong, reason) => {
    const error = thrownBy(text)!;
    expect(text.slice(error.start, error.end)).toBe(wrong);
    expect(error.reason).toMatch(reason);
  });

  it('that breaks off is refused at its end', () => {
    expect(thrownBy('a OR')).toMatchObject({ start: 4, end: 5 });
    expect(thrownBy('NOT')).toMatchObject({ start: 3 });
  });

  it('of any length and depth is taken or refused at once', () => {
    for (const text of [
      '('.repeat(9000),
      '-'.repeat(9000),
      'a '.repeat(4000),
      'a'.repeat(MOST_CHARACTERS + 1),
      '"'.repeat(9999),
    ])
      expect(thrownBy(text)).not.toBeNull();
    expect(parseFilter(`${'('.repeat(MOST_DEPTH)}a${')'.repeat(MOST_DEPTH)}`)).toEqual(word('a'));
    expect(parseFilter('a '.repeat(MOST_CONDITIONS))).not.toBeNull();
  });

  it('is a filter or an error that points into it, whatever it is', () => {
    const pieces = fc.constantFrom(
      '(',
      ')',
      '"',
      '-',
      ':',
      ',',
      '*',
      '~',
      '..',
      '@',
      ' ',
      'OR',
      'AND',
      'NOT',
      'speaker',
      'said',
      'place',
      'tag',
      '2026',
      'é',
      '🔴',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const error = thrownBy(text);
          if (error) expect(error.start < error.end && error.start <= text.length).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('knows all that the record can say', () => {
    expect(choices.source).toEqual([...SourceKind.options, 'author']);
    expect(choices.act).toEqual(Act.options);
    expect(choices.manner).toEqual(Manner.options);
    const { polarity, certainty, mode } = Firmness.def.innerType.shape;
    expect(choices.firmness).toEqual([...polarity.options, ...certainty.options, ...mode.options]);
  });
});

const thrownBy = (text: string): FilterError | null => {
  try {
    parseFilter(text);
    return null;
  } catch (error) {
    if (error instanceof FilterError) return error;
    throw error;
  }
};

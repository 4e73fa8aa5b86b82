import { expect, test } from 'vitest';
import { evaluativeWords } from '../../src/text/evaluative.ts';
import { restsOn } from '../../src/text/rests-on.ts';
import { sourcing } from '../../src/text/sourcing.ts';
import { aReading } from '../write/a-reading.ts';

const inWords = (text: string, quoted?: string) =>
  restsOn(sourcing(aReading({}, [['paragraph', text]], quoted ? [{ kind: 'none', content: quoted }] : [])));

test('what rests on whom reads as a sentence, of one word too', () => {
  expect(inWords('“No.”', '“No.”')).toBe('100% of 1 word rests on a source');
  expect(inWords('Rain.')).toBe('the 1 word rests on the author alone');
  expect(inWords('Rain fell.')).toBe('all 2 words rest on the author alone');
  expect(restsOn(sourcing(aReading({}, [])))).toBe('no body of text');
});

test('evaluative words are counted by whose they are', () => {
  const word = (inQuotation: boolean) => ({
    id: 'l',
    start: 0,
    end: 1,
    inQuotation,
    because: { rule: 'loaded-word', spans: [], score: 0.6 },
  });
  expect(evaluativeWords([])).toBeNull();
  expect(evaluativeWords([word(true)])).toBe('1 in a quotation');
  expect(evaluativeWords([word(false), word(true), word(true)])).toBe("1 in the writer's voice, 2 in quotations");
});

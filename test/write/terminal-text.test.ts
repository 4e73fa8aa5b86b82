import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { clean, columns, shorten, wrap } from '../../src/write/terminal-text.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('clean', () => {
  test('lets no escape sequence, control or direction change through to a terminal', () => {
    expect(clean('a\u001b[31mred\u009b2J\u0007')).toBe('a\ufffd[31mred\ufffd2J\ufffd');
    expect(clean('pay \u202e001\u202c \u2066x\u2069')).toBe('pay 001 x');
    expect(clean('two\r\nlines\u2028here')).toBe('two lines here');
    expect(clean('half \ud83d')).toBe('half \ufffd');
  });

  test('keeps what scripts and emoji are made of', () => {
    for (const text of ['👩‍🚀', 'می‌خواهم', 'é', '漢字', '❤️']) expect(clean(text)).toBe(text);
  });

  test('leaves nothing unsafe of any text at all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(clean(text)).not.toMatch(/[\p{Control}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('wrap', () => {
  test('breaks between words, and inside a word only where it alone is too wide', () => {
    expect(wrap([{ words: 'one two three' }], 7)).toEqual(['one two', 'three']);
    expect(wrap([{ words: 'a incomprehensible b' }], 6)).toEqual(['a', 'incomp', 'rehens', 'ible b']);
  });

  test('counts wide characters as two columns, and never cuts one that is made of several', () => {
    expect(wrap([{ words: '船は動かない' }], 5)).toEqual(['船は', '動か', 'ない']);
    expect(wrap([{ words: '👩‍🚀👩‍🚀👩‍🚀' }], 4)).toEqual(['👩‍🚀👩‍🚀', '👩‍🚀']);
  });

  test('colours neighbours of one style together', () => {
    const style = (words: string) => `<${words}>`;
    expect(wrap([{ words: 'plain' }, { words: 'two words', style }], 80)).toEqual(['plain <two words>']);
  });

  test('of any text fits, and loses no word', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrap([{ words: text }], width);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(clean(text).replaceAll(' ', ''));
      }),
    );
  });
});

test('a word of a megabyte is wrapped and shortened in time', () => {
  for (const word of ['x', '“', '漢', 'e\u0301']) {
    const text = word.repeat(1_000_000 / word.length);
    expect(wrap([{ words: text }], 80).join('')).toBe(text);
    expect(columns(shorten(text, 80))).toBeLessThanOrEqual(80);
  }
});

describe('shorten', () => {
  test('cuts with an ellipsis only what does not fit', () => {
    expect(shorten('just fits', 9)).toBe('just fits');
    expect(shorten('does not fit', 9)).toBe('does not…');
    expect(shorten('船は動かない', 6)).toBe('船は…');
  });

  test('of any text fits', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, width) => {
        expect(stringWidth(shorten(clean(text), width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

test('columns agree with how terminals draw', () => {
  expect(columns('“Größe” – 12…')).toBe(13);
  expect(columns('漢字 🇺🇦')).toBe(7);
});

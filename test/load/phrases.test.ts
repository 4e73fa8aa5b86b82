import { describe, expect, test } from 'vitest';
import { phraseOf, phrases } from '../../src/load/phrases.ts';

describe.each(phrases.map((phrase) => [phrase.name, phrase] as const))('the phrase "%s"', (_, phrase) => {
  test.each(phrase.yes)('is met by "%s"', (passage) => {
    expect(phrase.pattern.test(passage) && passage.length <= phrase.most).toBe(true);
    expect(phraseOf(passage, true)?.kind).toBe(phrase.kind);
  });
  test.each(phrase.no)('leaves "%s" to the article', (passage) => {
    expect(phraseOf(passage, true)).toBeNull();
  });
});

test('no phrase takes a long paragraph', () => {
  for (const { yes } of phrases)
    for (const passage of yes) expect(phraseOf(passage + ' and so it went on'.repeat(60), true)).toBeNull();
});

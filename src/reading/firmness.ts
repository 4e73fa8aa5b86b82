import type { Firmness } from '../record/claim.ts';
import type { Nested } from './attributions/resolve.ts';
import type { Range, Scene } from './scene.ts';
import { spanOf } from './tokens.ts';

/** How a claim is put, from the words of its content and of the cue that introduces it. */
export const firmnessOf = (scene: Scene, content: readonly Range[], said: Nested | null): Firmness => {
  const { tokens, language } = scene;
  const words = language.firmness;
  const cues: Range[] = [];
  let denied = false;
  let certainty: Firmness['certainty'] = 'certain';
  let mode: Firmness['mode'] = 'actual';

  if (said) {
    for (const cue of said.cue) {
      for (let i = cue.first; i <= cue.last; i++) {
        const lemmas = language.cues.verbs.get(tokens.lower[i]!)?.map((sense) => sense.lemma) ?? [tokens.lower[i]!];
        const any = (list: ReadonlySet<string>): boolean => lemmas.some((lemma) => list.has(lemma));
        let marks = true;
        if (any(words.denying) || words.negations.has(tokens.lower[i]!)) denied = !denied;
        else if (any(words.thinkingProbable) || words.probable.has(tokens.lower[i]!)) certainty = 'probable';
        else if (any(words.thinkingPossible) || words.possible.has(tokens.lower[i]!)) certainty = 'possible';
        else if (said.act === 'wish' && any(words.intending)) mode = 'intended';
        else if (any(words.questioning)) mode = 'questioned';
        else marks = false;
        if (marks) cues.push({ first: i, last: i });
      }
    }
    if (said.act === 'wish') mode = 'intended';
    if (denied && said.act !== 'stance' && said.act !== 'speech' && said.act !== 'wish')
      certainty = certainty === 'certain' ? 'probable' : certainty;
  }

  for (const { first, last } of content) {
    for (let i = first; i <= last; i++) {
      const word = tokens.lower[i]!;
      let marks = true;
      if (words.negations.has(word)) denied = !denied;
      else if (words.possible.has(word) && tokens.text[tokens.start[i]!] !== 'M') certainty = 'possible';
      else if (words.probable.has(word) && certainty === 'certain' && word !== 'about') certainty = 'probable';
      else if (words.future.has(word) && mode === 'actual') mode = 'future';
      else if (words.conditional.has(word) && (mode === 'actual' || mode === 'future')) mode = 'conditional';
      else if ((word === 'whether' && i === first) || word === '?') mode = 'questioned';
      else marks = false;
      if (marks) cues.push({ first: i, last: i });
    }
  }
  return {
    polarity: denied ? 'denied' : 'affirmed',
    certainty,
    mode,
    cues: cues.map(({ first, last }) => spanOf(tokens, first, last)).sort((a, b) => a.start - b.start),
  };
};

import { type DetailsMeasured, detailsPart } from './accuracy-details.ts';

/** Every table of `docs/accuracy.md`, as text. */
export interface Measured {
  readonly file: string;
  readonly documents: number;
  readonly attributions: string;
  readonly attributionsByRules: string;
  readonly calibration: string;
  readonly gold: string;
  readonly goldByRules: string;
  readonly passes: { readonly agreement: string; readonly settling: string; readonly againstSettled: string };
  readonly gum: string;
  readonly gumByRules: string;
  readonly details: DetailsMeasured;
}

const block = (table: string): string => `\`\`\`\n${table}\n\`\`\``;

export const accuracyPage = (measured: Measured): string => `# How well it reads

Made by

    npm run evaluate -- all --write-docs

Each table names the command that makes it alone. Three sets are read: PolNeAR, annotated by others in US political news;
our own gold set, world news and made-up passages, which also knows nesting, kinds of source, speakers and firmness; and GUM, other kinds
of text, annotated by others for another purpose.

## PolNeAR: attributions

    npm run evaluate -- attributions ${measured.file}

${measured.documents} articles of the development part of PolNeAR (Newell, Margolin and Ruths, LREC 2018: seven US outlets, each
article annotated by one person). It is the part that choices may be made on, so these figures are a little kinder than
those of unseen news. The reader as it ships:

${block(measured.attributions)}

One trained person's annotations scored against another's, by the same measures, over 18 articles of that corpus that several people
read:

\`\`\`
F1          cue exact  source exact  content exact  all exact  all overlap  lenient  plain speech, lenient
a person         71.5          75.2           68.9       60.2         88.0     72.9                   91.8
\`\`\`

The hand-written rules alone, with nothing learned but parts of speech (add \`--rules\`):

${block(measured.attributionsByRules)}

Spans are compared as sets of words, so quotation marks and commas decide nothing.

- *exact*: the same words; for source and content, in an attribution whose cue shares a word. *all exact*: all three roles.
- *overlap*: shared words over all predicted (P) and all annotated (R) words of the role.
- *lenient*: one to one, the cue shares a word, and source and content each share half of their joint words. It is the
  figure to look at first: "found it, and would show it rightly".
- *attributed tokens*: of each word, whether it is anybody's content.
- *plain speech only*: the same, over the attributions whose cue holds a form of say, tell, write, add, state, ask, reply,
  respond, answer, announce, report, note, claim, argue, explain, insist, declare, tweet, remark, comment, continue or
  conclude, or the word "according"; both what was predicted and what was annotated are held to that
  (\`bench/slices.ts\`). PolNeAR also counts plans, beliefs, wishes and doubts as attributions, which are harder and
  matter less to who said what.

PolNeAR marks nothing inside another attribution's content, so only what stands in no other is compared. What is missed, and what is found
where nobody annotated, by kind of cue, source and content:

    npm run evaluate -- errors ${measured.file}

How often each hand-written rule is right, over the training part, which is what a rule's score says:

    npm run evaluate -- rules

## Calibration: does a score mean what it says?

    npm run evaluate -- calibration ${measured.file}

\`because.score\` beside how often such a finding was right (*lenient*), in tenths. The expected calibration error is the mean distance
of the two, each tenth by its size. The points that turn the net's own probabilities into scores were learned on these same articles. The
rules' scores are how often they are right alone, times 0.6 where they speak because the learned reader found nothing. Learned on one half
of these articles and measured on the other, both ways, the error of the net's own scores is 0.025 (\`node training/calibrate.ts\`).

${block(measured.calibration)}

## Our gold set: nesting, kinds, speakers, firmness

    npm run evaluate -- gold

By the rules of [annotation.md](annotation.md): \`own\` is 46 passages and samples of ours about invented places, \`wikinews\` 25 articles of
Wikinews from all over the world on accidents, science, sport, courts, business and politics. Attributions inside others count. The passages of
ours are also the examples that the rules are tried on, so \`wikinews\` is the column to trust. The net saw Wikinews articles, these
among them, without annotation (\`models/en/card.md\`).
The shipped reader:

${block(measured.gold)}

The hand-written rules alone (\`--rules\`):

${block(measured.goldByRules)}

### How far two passes agree

    npm run evaluate -- passes

Every document was marked twice by the same written rules, the second time without sight of the first. For the score of agreement the first pass stands for
gold.

${block(measured.passes.agreement)}

A third reading looked at nothing but the differing items and settled each by the rules, which were made plainer where they had left it open.
\`bench/gold/settled/\` holds the documents that it changed. How many attributions differed in what, and whom the settled set follows (the rest: neither):

${block(measured.passes.settling)}

Each pass against the settled set, which was made from them, so that this is the most a reader could be asked for:

${block(measured.passes.againstSettled)}

## GUM: not PolNeAR alone

    npm run evaluate -- gum

Attributions of the development part of GUM (Zeldes 2017; rhetorical relations \`attribution-positive\` and \`-negative\` whose signals name cue words; the relations
that name a source only, 9 of 81, are left out). Neither these texts nor any of GUM's annotations of attribution were seen by the reader of attributions in training (\`models/en/card.md\`). Found: the cues share a word. *Source right*: of those found, the sources
share a word.

${block(measured.gum)}

By the rules alone:

${block(measured.gumByRules)}

Look at recall. GUM's relation holds between clauses, so it has no attribution whose content is a noun phrase or an infinitive ("denied the charge",
"hopes to return"), none by "accused of" or "called it", and hardly any stance or wish, all of which Hearsay finds and is counted wrong for. It also has thoughts and words of those
who speak themselves ("I suspect", "I say"), and cues of cause and meaning ("ensure that", "means that"), which Hearsay leaves alone.

${detailsPart(measured.details)}`;

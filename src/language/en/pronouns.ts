import type { Pronoun } from '../language.ts';

/** A line a pronoun's forms: its class, and each form, a possessive one that stands before a noun marked by "+". */
const lines = `
i: i me my+ mine myself
we: we us our+ ours ourselves
you: you your+ yours yourself yourselves
he: he him his+ himself
she: she her+ hers herself
it: it its+ itself
they: they them their+ theirs themselves themself
who: who whom whose+
`;

/** The pronouns that stand for people and bodies, by their lower-case form. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [kind = '', forms = ''] = line.split(': ');
      return forms
        .split(' ')
        .map((form): [string, Pronoun] => [
          form.replace('+', ''),
          { kind: kind as Pronoun['kind'], possessive: form.endsWith('+'), reflexive: /sel(?:f|ves)$/.test(form) },
        ]);
    }),
);

import type { CueGroup } from '../../language.ts';

/** Verbs whose passive names nobody: "is expected to", "it is believed that". */
export const passives: readonly CueGroup[] = [
  {
    name: 'passive',
    words: `expect believe think say report allege understand know consider rumor rumour fear estimate suppose presume assume suspect
      deem regard predict project claim feel hope reckon forecast anticipate accuse suspect see view tell order advise warn urge ask instruct inform announce`,
    yes: [
      '[The lake] <is expected> [to freeze].',
      '<It is believed> [that the bell fell into the harbour].',
      '[Two pilots] <are feared> [to have drowned].',
      '<It was said> [that the clerk had sold the maps].',
      '[Farmers] <were told> [to move their goats].',
    ],
    no: [
      'The reported catch filled nine barrels.',
      'The boats were seen at dawn.',
      'Her brothers were asked again on Monday.',
    ],
  },
];

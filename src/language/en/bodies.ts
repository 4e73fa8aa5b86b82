import { pluralOf } from './cues/forms.ts';

/** Nouns for bodies beside `sources.organisation`, singular and plural: those of which a text tells what they do. */
export const bodies: ReadonlySet<string> = new Set(
  `media press newspaper newspapers magazine magazines journals broadcaster broadcasters tabloid tabloids outlet outlets
  faction factions gang gangs cartel cartels troupe troupes contingent judiciary establishment branch branches denomination
  denominations religion religions constituency constituencies preschool preschools business businesses nonprofit nonprofits
  conglomerate conglomerates subsidiary subsidiaries insurer insurers sect sects cult cults squad squads platoon platoons
  fleet fleets bloc blocs subcommittee subcommittees think-tank think-tanks ngo ngos`.split(/\s+/),
);

/**
 * Nouns that make a body of a name that they end, "Ostra Motors", "Doe Campaign", and that alone are mostly an event, a thing
 * or a place; which ones is read off GUM train, where it has them. In the singular.
 */
const parts = `
  campaign mission service operation promotion venture surgery exchange defence defense prosecution
  element unit centre center office house camp hotel store shop factory plant mill port studio museum theatre theater temple mosque
  label brand chain front power energy electric oil gas steel food motor system solution technology industry picture
  record rescue custom intelligence propaganda leadership command insurance trust fund treasury production operator
  city town village kingdom
`;

/** Singular and plural. */
export const partsOfNames: ReadonlySet<string> = new Set(
  parts
    .trim()
    .split(/\s+/)
    .flatMap((noun) => [noun, pluralOf(noun)]),
);

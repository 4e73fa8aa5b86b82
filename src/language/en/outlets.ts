import type { Outlet } from '../language.ts';
import { easternAsia } from './outlets/eastern-asia.ts';
import { easternEurope } from './outlets/eastern-europe.ts';
import { latinAmerica } from './outlets/latin-america.ts';
import { middleEast } from './outlets/middle-east.ts';
import { northernAfrica } from './outlets/northern-africa.ts';
import { northernAmerica } from './outlets/northern-america.ts';
import { pacific } from './outlets/pacific.ts';
import { southernAfrica } from './outlets/southern-africa.ts';
import { southernAndNorthernEurope } from './outlets/southern-and-northern-europe.ts';
import { southernAsia } from './outlets/southern-asia.ts';
import { westernEurope } from './outlets/western-europe.ts';

/**
 * The lists, an outlet a line under "= " and its country's ISO 3166-1 alpha-2 code: a letter for its kind, its name, and after "|"
 * what else it is called. Of several with one name the best known has it alone, the others with their place: "The Guardian Nigeria".
 */
const lists = [
  westernEurope,
  southernAndNorthernEurope,
  easternEurope,
  northernAfrica,
  southernAfrica,
  middleEast,
  southernAsia,
  easternAsia,
  pacific,
  northernAmerica,
  latinAmerica,
];

const kinds: Readonly<Record<string, Outlet['kind']>> = {
  n: 'newspaper',
  a: 'agency',
  b: 'broadcaster',
  m: 'magazine',
  s: 'site',
};

/** Names that are common words, or parts of many other names. */
const ordinary: ReadonlySet<string> = new Set(
  `metro express extra sun star times time life people nature science focus stern profil perfil panorama expert science reason commentary
  independent mirror mail record post herald week fortune variety standard dawn sky band cable trust national observer guardian hill
  atlantic nation age press telegraph tribune citizen witness mercury province sentinel blade advocate island voice point today week tell
  posta heute hoy den delo dan politika marca ara trud sega beta mina dnevnik information politics signal horizons savana uhuru petra
  stuff wire quint caravan mint open tempo antara quartz salon slate vox vice mic puck grist stat insider forward onion record state
  clinic noticias semana cambio zeta proceso reforma milenio extra terra exame veja nexo lance ojo trome andina crítica anis cover`
    .trim()
    .split(/\s+/),
);

const toOutlet = (line: string, country: string): Outlet => {
  const [name = '', ...aliases] = line.slice(2).split(' | ');
  const kind = kinds[line[0]!]!;
  return { name, country: country.toUpperCase(), kind, aliases, ordinary: ordinary.has(withoutThe(plain(name))) };
};

/** Every outlet of the lists. */
export const outlets = (): readonly Outlet[] => {
  const found: Outlet[] = [];
  let country = '';
  for (const line of lists.join('').split('\n')) {
    if (line.startsWith('= ')) country = line.slice(2);
    else if (line) found.push(toOutlet(line, country));
  }
  return found;
};

/** The lists as they are written and as names are compared, letter for letter, and all names without "the". */
interface Index {
  readonly written: string;
  readonly folded: string;
  readonly names: ReadonlySet<string>;
}

let index: Index | null = null;

/** The outlet of a name, however it is written: "Al-Manar", "al manar", "The Sun"; null where none of the lists has it. */
export const outletNamed = (name: string): Outlet | null => {
  index ??= toIndex();
  const { written, folded, names } = index;
  const key = withoutThe(plain(name));
  if (!names.has(key)) return null;
  const place = placeOf(folded, key);
  const country = written.lastIndexOf('\n= ', place) + 3;
  const line = written.lastIndexOf('\n', place) + 1;
  return toOutlet(lineFrom(written, line), lineFrom(written, country));
};

/** Reading begins with it. Going line by line takes longer, so the lines are looked up for names that are outlets alone. */
const toIndex = (): Index => {
  const written = lists.join('');
  const folded = plain(written);
  const names = new Set(folded.trimEnd().split(/(?:\n+(?:= ..\n)?[a-z]| \|) (?:the )?/));
  names.delete('');
  return { written, folded, names };
};

/** Where a name that the lists have begins in them. */
const placeOf = (folded: string, name: string): number => {
  let at = folded.indexOf(name);
  while (!isWhole(folded, at, at + name.length)) at = folded.indexOf(name, at + 1);
  return at;
};

const isWhole = (folded: string, from: number, to: number): boolean => {
  const start = folded.startsWith(' the ', from - 5) ? from - 4 : from;
  return (
    ((folded[start - 3] === '\n' && folded[start - 2] !== '=') || folded[start - 2] === '|') &&
    (folded[to] === '\n' || folded.startsWith(' | ', to))
  );
};

const lineFrom = (text: string, from: number): string => text.slice(from, text.indexOf('\n', from));

const withoutThe = (name: string): string => (name.startsWith('the ') ? name.slice(4) : name);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('-', ' ')
    .replace(/[^\n -~]+/g, unmarked);

const unmarked = (letters: string): string =>
  letters
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i');

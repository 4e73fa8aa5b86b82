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

/** Calls back with each outlet's line, its country, and the line as names are compared. */
const eachLine = (back: (line: string, country: string, plainLine: string) => void): void => {
  for (const list of lists) {
    // Folded all at once: name by name takes ten times as long, and reading begins with it.
    const folded = plain(list).split('\n');
    let country = '';
    list.split('\n').forEach((line, i) => {
      if (line.startsWith('= ')) country = line.slice(2);
      else if (line) back(line, country, folded[i]!);
    });
  }
};

/** Every outlet of the lists. */
export const outlets = (): readonly Outlet[] => {
  const found: Outlet[] = [];
  eachLine((line, country) => found.push(toOutlet(line, country)));
  return found;
};

let byName: ReadonlyMap<string, readonly [line: string, country: string]> | null = null;

/** The outlet of a name, however it is written: "Al-Manar", "al manar", "The Sun"; null where none of the lists has it. */
export const outletNamed = (name: string): Outlet | null => {
  byName ??= index();
  const place = byName.get(withoutThe(plain(name)));
  return place ? toOutlet(...place) : null;
};

const index = (): ReadonlyMap<string, readonly [line: string, country: string]> => {
  const map = new Map<string, readonly [string, string]>();
  eachLine((line, country, folded) => {
    const place = [line, country] as const;
    for (const name of folded.slice(2).split(' | ')) map.set(withoutThe(name), place);
  });
  return map;
};

const withoutThe = (name: string): string => (name.startsWith('the ') ? name.slice(4) : name);

const plain = (text: string): string => {
  const lower = text.toLowerCase().replaceAll('-', ' ');
  if (!/[^\n -~]/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i');
};

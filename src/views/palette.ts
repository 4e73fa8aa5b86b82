import type { Voice } from '../text/sourcing.ts';

/** A colour in light and in dark. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}

/** How a voice is shown: a sign and a line under its words, so that nothing hangs on colour, then ink and wash. */
export interface VoiceLook {
  /** Filled where the source is identified, hollow where it is not. */
  readonly sign: string;
  /** CSS text-decoration without its colour. */
  readonly line: string;
  /** For signs, names and lines, on every ground. */
  readonly ink: Shade;
  /** Behind its words. */
  readonly wash: Shade;
  readonly gloss: string;
}

export const ground = {
  page: { light: '#fdfcf9', dark: '#171614' },
  raised: { light: '#f4f1ea', dark: '#211f1c' },
  text: { light: '#1f1c18', dark: '#e9e5dd' },
  quiet: { light: '#5d574e', dark: '#aaa397' },
  rule: { light: '#ddd7cb', dark: '#3a3731' },
} as const satisfies Record<string, Shade>;

/** For lines of support and opposition. No red or green: neither is good or bad. */
export const stances = {
  support: { light: '#00618f', dark: '#76c3ee' },
  opposition: { light: '#a14300', dark: '#f0a063' },
} as const satisfies Record<string, Shade>;

/** For the map: water, land, countries that are themselves the place, and borders. */
export const mapShades = {
  sea: { light: '#e6eef2', dark: '#1a2227' },
  land: { light: '#f5f2ea', dark: '#2e2c29' },
  shade: { light: '#ecdcb8', dark: '#41382a' },
  border: { light: '#c9c2b2', dark: '#56524a' },
} as const satisfies Record<string, Shade>;

// The inks were searched for the widest least difference between any two as people with each kind of colour blindness
// see them, under the contrast that small text needs; test/views/palette.test.ts holds both.
export const looks: Readonly<Record<Voice, VoiceLook>> = {
  person: {
    sign: '●',
    line: 'underline solid 2px',
    ink: { light: '#142e79', dark: '#7ca3fb' },
    wash: { light: '#ddebff', dark: '#1f2b44' },
    gloss: 'a named person',
  },
  organisation: {
    sign: '■',
    line: 'underline double 1.5px',
    ink: { light: '#690b00', dark: '#ec996c' },
    wash: { light: '#ffe4cf', dark: '#3f2314' },
    gloss: 'a named body',
  },
  outlet: {
    sign: '▲',
    line: 'underline solid 4px',
    ink: { light: '#2d5c3f', dark: '#baf8de' },
    wash: { light: '#dbf2e2', dark: '#183128' },
    gloss: 'a news outlet',
  },
  document: {
    sign: '◆',
    line: 'underline dashed 2px',
    ink: { light: '#8e378f', dark: '#ffaef2' },
    wash: { light: '#fce1fb', dark: '#3d2131' },
    gloss: 'a report or paper',
  },
  anonymous: {
    sign: '○',
    line: 'underline dotted 2.5px',
    ink: { light: '#714500', dark: '#f1e091' },
    wash: { light: '#fbe9ca', dark: '#322b0a' },
    gloss: 'people without a name',
  },
  vague: {
    sign: '◇',
    line: 'underline wavy 1px',
    ink: { light: '#726264', dark: '#c7b6b3' },
    wash: { light: '#f1e9e9', dark: '#302a28' },
    gloss: 'nobody in particular',
  },
  none: {
    sign: '□',
    line: 'overline dashed 1px',
    ink: { light: '#404144', dark: '#999ea9' },
    wash: { light: '#eaebed', dark: '#292b30' },
    gloss: 'no words name a source',
  },
  author: {
    sign: '¶',
    line: 'none',
    ink: ground.quiet,
    wash: ground.page,
    gloss: 'the article in its own voice',
  },
};

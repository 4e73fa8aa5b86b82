import type { Orthography } from '../language.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const orthography: Omit<Orthography, 'speaks'> = {
  titles: words(`
    adm amb brig capt cmdr col cpl dr fr gen gov hon insp lt lts maj messrs mr mrs ms mx pfc pres prof pte pvt rep reps
    rev sen sens sgt spc sr sra st supt gens govs drs atty
    vs v mt ft
    jan feb mar apr jun jul aug sep sept oct nov dec tue tues thu thur thurs fri`),
  abbreviations: words(`
    jr sr inc ltd co corp bros etc al ca cf approx dept dist est govt univ assn ave blvd rd a.m p.m e.g i.e ph.d m.d b.a
    u.s u.k u.n e.u d.c`),
  clitics: ["n't", "'re", "'ve", "'ll", "'s", "'d", "'m"],
  starters: words(`
    the a an this that these those there it its he she they we i you his her their our my but and or so yet still then
    in on at by for from with after before during since while when where if as although though because however
    meanwhile moreover according asked some many most all both no not one two what who why how about under over`),
  elided: /^(?:em|til|tis|twas|cause|bout|round|n|[0-9]{2}s?)$/,
};

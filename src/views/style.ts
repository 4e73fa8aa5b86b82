import { figuresStyle } from './figures/style.ts';
import { ground, looks, mapShades, type Shade, stances } from './palette.ts';

/** How many notes of one row light up together with their words; a row with more still opens and closes each of them. */
export const linkedNotes = 24;

const variables = (mode: keyof Shade): string => {
  const grounds = Object.entries({ ...ground, ...stances, ...mapShades }).map(
    ([name, shade]) => `--${name}:${shade[mode]}`,
  );
  const voices = Object.entries(looks).flatMap(([voice, { ink, wash }]) => [
    `--${voice}-ink:${ink[mode]}`,
    `--${voice}-wash:${wash[mode]}`,
  ]);
  return [...grounds, ...voices].join(';');
};

const voiceRules = Object.entries(looks)
  .map(
    ([voice, { line, sign }]) => `.v-${voice}{--ink:var(--${voice}-ink);--wash:var(--${voice}-wash)}
mark.v-${voice}{text-decoration:${line} var(--ink)}
mark.v-${voice}.begins::before{content:"${sign}";content:"${sign}"/""}`,
  )
  .join('\n');

// Without a script, words and their note find each other by their place in the row.
const linkRules = Array.from({ length: linkedNotes }, (_, i) => {
  const words = `.i${i}`;
  const note = `.n${i}`;
  return `.row:has(${words}:hover) ${note},.row:has(${words}:focus) ${note}{background:var(--wash);border-color:var(--ink)}
.row:has(${note}:hover) mark${words},.row:has(${note} summary:focus-visible) mark${words},.row:has(${words}:hover) mark${words},.row:has(${words}:focus) mark${words}{box-shadow:0 0 0 2px var(--ink)}
.row:has(${words}:focus) ${note}::details-content{content-visibility:visible;block-size:auto}`;
}).join('\n');

/** The style of every page. Plain CSS, no image, no font from elsewhere. */
export const style = `:root{color-scheme:light dark;${variables('light')};
--reading:1.125rem;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4",Charter,Georgia,"Liberation Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{${variables('dark')}}}
*{box-sizing:border-box}
html{font-size:106.25%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:clamp(1.25rem,4vw,3.5rem) clamp(1rem,4vw,3rem);max-width:62rem;display:flex;flex-direction:column;background:var(--page);color:var(--text);font:400 1rem/1.5 var(--sans);overflow-wrap:anywhere}
a{color:inherit;text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--text);outline-offset:2px}
h1,h2,h3{text-wrap:balance;margin:0}
.skip{position:absolute;left:-100vw}
.skip:focus{position:static;order:-2;margin-bottom:1rem}
.hint{margin:.9rem 0 0;font-size:.8125rem;color:var(--quiet)}
.quiet{color:var(--quiet)}

.kicker,.byline{margin:0;font-size:.875rem;color:var(--quiet)}
.kicker b{color:var(--text);font-weight:650}
.title{font:600 clamp(1.7rem,1.2rem + 2.4vw,2.7rem)/1.12 var(--serif);letter-spacing:-.012em;margin:.45rem 0 .6rem;max-width:24em}
.titled{margin:0}
.titled .notes{margin-top:.9rem}
.titled mark{background:none}
.titled mark::before{font-size:.3em;margin:0 0 0 -1em}
.titled mark.begins{padding-inline-start:.36em}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.title.untitled{font-style:italic;font-weight:400;color:var(--quiet)}

.sourcing{margin:1.75rem 0 2.25rem;padding:1.1rem 0 1.2rem;border-block:1px solid var(--rule)}
.sourcing h2,.sourcing h3{font-size:.875rem;font-weight:650;display:inline}
.totals{display:inline;margin:0;font-size:.875rem;color:var(--quiet)}
.bar{display:flex;gap:2px;height:1.7rem;margin:.8rem 0 .9rem;border-radius:3px;overflow:hidden;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.bar span{flex:var(--words) 1 0;min-width:3px;overflow:hidden;background:var(--ink);color:var(--page);font-size:.8rem;line-height:1.7rem;text-align:center;white-space:nowrap}
.bar .v-author{background:repeating-linear-gradient(135deg,var(--raised) 0 5px,var(--rule) 5px 6px);color:var(--text)}
.legend{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(13.5rem,1fr));gap:.35rem 1.5rem;font-size:.8125rem;line-height:1.45}
.legend li{display:grid;grid-template-columns:1.15rem 1fr auto;column-gap:.25rem;align-items:baseline}
.legend .figures{font-variant-numeric:tabular-nums;color:var(--quiet)}
.legend .figures b{color:var(--text);font-weight:650}
.legend mark{padding:0 .1em}
.legend .gloss{grid-column:2/4;color:var(--quiet);font-size:.75rem}
.sign{color:var(--ink);font-family:var(--sans)}

.row{display:grid;grid-template-columns:minmax(0,35rem) minmax(11rem,1fr);column-gap:2.25rem;align-items:start;margin:0 0 1.05rem}
.row .words{margin:0;font:400 var(--reading)/1.75 var(--serif);hanging-punctuation:first}
.row .heading{font:600 1.3rem/1.3 var(--serif);margin-top:.5rem}
.row:has(>.byline){margin-bottom:.2rem}
.row .byline,.row .dateline{font:600 .85rem/1.5 var(--sans);color:var(--quiet)}
.row .dateline{letter-spacing:.02em}
.row .caption{font:400 .85rem/1.5 var(--sans);color:var(--quiet);border-inline-start:3px solid var(--rule);padding-inline-start:.8rem}
.row .boilerplate{font:400 .8rem/1.5 var(--sans);color:var(--quiet)}
.row .quote{border-inline-start:3px solid var(--rule);padding-inline-start:1.1rem;font-style:italic}
blockquote{margin:0}

mark{background:var(--wash);color:inherit;text-decoration-skip-ink:none;text-underline-offset:.22em;padding-block:.12em;scroll-margin:40vh;cursor:pointer;print-color-adjust:exact;-webkit-print-color-adjust:exact}
mark:focus{outline:none}
mark.up1{text-underline-offset:.5em;padding-block-end:.4em}
mark.up2{text-underline-offset:.78em;padding-block-end:.7em}
mark.begins{padding-inline-start:.62em}
mark::before{position:absolute;margin:-.05em 0 0 -1.02em;font:600 .55em/1.4 var(--sans);color:var(--ink)}
.source{color:var(--ink);border-block-end:1.5px solid var(--ink)}
.cue{border-block-end:1.5px dotted var(--ink)}
.loaded{border-block-start:1.5px dotted var(--quiet)}
${voiceRules}

.notes{list-style:none;margin:.3rem 0 0;padding:0;font-size:.8125rem;line-height:1.4;display:grid;gap:.3rem}
.note{position:relative;border-inline-start:3px solid var(--ink);padding:.15rem .5rem .2rem .6rem;border-radius:0 3px 3px 0}
.inner1{margin-inline-start:.9rem}
.inner2{margin-inline-start:1.8rem}
.note summary{cursor:pointer;list-style:none}
.note summary::-webkit-details-marker{display:none}
.note .who{font-weight:650;color:var(--ink)}
.note .how{color:var(--quiet)}
.note .how i{font-style:italic;color:var(--text)}
.note .firm{display:block;color:var(--text)}
.note[open],.note:has(:focus-visible){background:var(--raised)}
.note summary:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.note:has(summary:focus-visible)::details-content{content-visibility:visible;block-size:auto}
.note:not([open]) .why{position:absolute;z-index:1;inset-inline:-3px 0;top:100%;margin:0;padding:.5rem .6rem;background:var(--raised);border:1px solid var(--rule);border-inline-start:3px solid var(--ink);box-shadow:0 6px 18px rgb(0 0 0/.16)}
.why{margin:.45rem 0 .25rem;padding:.45rem 0 0;border-block-start:1px solid var(--rule);display:grid;grid-template-columns:auto minmax(0,1fr);gap:.15rem .7rem;font-size:.78rem}
.why dt{color:var(--quiet)}
.why dd{margin:0}
.why ol{margin:0;padding:0;list-style:none;display:grid;gap:.25rem}
.continues{padding-inline-start:.6rem;border-inline-start:3px dotted var(--ink);color:var(--quiet)}
.continues a{color:var(--ink)}
${linkRules}
.own{padding:.1rem .5rem .1rem .6rem;border-inline-start:3px solid var(--rule);color:var(--quiet)}
.telling{display:block;color:var(--quiet);font-size:.75rem}
.own .telling{display:inline}
.row [id]{scroll-margin:40vh}
.row [id]:target{background:var(--text);color:var(--page);box-shadow:0 0 0 2px var(--text)}
${figuresStyle}

.contents{order:-1;margin:0 0 3rem;padding-bottom:1.5rem;border-bottom:2px solid var(--text)}
.contents h1{font:600 1.5rem/1.2 var(--serif)}
.contents ol{margin:1rem 0 0;padding:0;list-style-position:inside;display:grid;gap:.6rem;font:400 1rem/1.4 var(--serif)}
.contents .bar{height:.55rem;margin:.25rem 0 0;max-width:35rem}
.contents .bar span{font-size:0}
article+article{margin-top:3.5rem;padding-top:3rem;border-top:2px solid var(--text)}
.colophon{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--rule);font-size:.8125rem;color:var(--quiet);max-width:52rem}
.colophon p{margin:0 0 .4rem}
.empty{font:italic 400 1.125rem/1.6 var(--serif);color:var(--quiet);margin:0 0 2rem}

@media (max-width:52rem){
.row{grid-template-columns:minmax(0,1fr);margin-bottom:1.5rem}
:root{--reading:1.0625rem}
.notes{margin-top:.55rem;padding-inline-start:.75rem}
}
@media (prefers-reduced-motion:no-preference){mark,.note{transition:background-color .12s,color .12s}}
@media (forced-colors:active){mark{color:MarkText;background:Mark}.bar span{border:1px solid CanvasText}}
@media print{
:root{color-scheme:light;${variables('light')}}
html{font-size:10.5pt}
:root{--reading:1.02rem}
body{padding:0;max-width:none;background:none}
.row{grid-template-columns:minmax(0,1fr) 13.5rem;break-inside:avoid}
.note::details-content{content-visibility:visible;block-size:auto}
.note .why,.note:not([open]) .why{position:static;display:block;margin:0;padding:0;border:0;box-shadow:none;background:none;font-size:.7rem;color:var(--quiet)}
.why dt{display:none}
.why dd{display:none}
.why dd:nth-last-of-type(-n+2){display:inline}
.why dd:last-of-type::before{content:" · "}
.skip,.hint{display:none}
article+article{break-before:page;border:0}
h1,h2,h3{break-after:avoid}
}
`;

import { arcsWidth, rowHeight } from './arcs.ts';

/** The style of the figures below an article. */
export const figuresStyle = `.drawn{margin-top:3rem}
.figure{margin:0 0 2.5rem;padding-top:1.1rem;border-top:1px solid var(--rule)}
.figure h2,.figure h3{font-size:.875rem;font-weight:650;display:inline}
.figure ol,.figure ul{list-style:none;margin:0;padding:0}
.figure [id]{scroll-margin:20vh}
.figure [id]:target{background:var(--raised);box-shadow:0 0 0 .4rem var(--raised)}
.figure .name{font-weight:650}
.more,.missing,.figure caption{color:var(--quiet);font-size:.8125rem}
.claims{display:flex;flex-wrap:wrap;gap:0 .9rem;font-size:.8125rem;line-height:1.5}
.claims a{text-decoration-color:var(--rule)}
.claims a:hover{text-decoration-color:currentColor}
.claims .firm{color:var(--quiet)}

.cast{display:grid;grid-template-columns:${arcsWidth / 16}rem minmax(0,1fr);max-width:35rem;margin-top:1rem}
.cast:not(:has(.arcs)){display:block}
.arcs{width:${arcsWidth / 16}rem;height:calc(var(--rows)*${rowHeight / 16}rem);overflow:visible}
.arcs a{--ink:var(--quiet)}
.arcs .support{--ink:var(--support)}
.arcs .opposition{--ink:var(--opposition)}
.arcs path{fill:none;stroke:var(--ink);stroke-width:1.6}
.arcs .near{stroke:transparent;stroke-width:9}
.arcs .support .line,.arcs .opposition .line{stroke-width:2.2}
.arcs .denied .line{stroke-dasharray:5 4}
.arcs .head{fill:var(--ink);stroke:none}
.arcs circle{fill:var(--page);stroke:var(--ink);stroke-width:1.4}
.arcs .sign{stroke-width:1.6}
.arcs a:hover .line{stroke:var(--text);stroke-width:3}
.members li{display:flex;gap:.45rem;align-items:baseline;height:2rem;line-height:2rem;padding-inline-start:.5rem;min-width:0;white-space:nowrap;font-size:.9375rem}
.members .name{overflow:hidden;text-overflow:ellipsis;flex:0 1 auto}
.members .named .name{font-weight:400}
.members .quiet{font-size:.75rem;flex:none}
.members .named{height:1.6rem;line-height:1.6rem;font-size:.875rem}
.members .acts+.named{margin-top:.4rem}

.deeds{width:100%;border-collapse:collapse;margin-top:1.25rem;font-size:.875rem;line-height:1.4}
.deeds th{font-size:.75rem;font-weight:400;color:var(--quiet);text-align:start;padding:0 .9rem .3rem 0}
.deeds td{vertical-align:baseline;padding:.4rem .9rem .4rem 0;border-top:1px solid var(--rule)}
.deeds .who,.deeds .whom{font-weight:650;width:22%}
.deeds .who .quiet,.deeds .whom .quiet{font-weight:400}
.deeds caption{caption-side:bottom;text-align:start;padding-top:.4rem}
.deeds .claims{display:block}
.deeds s{text-decoration-thickness:2px}
.stance{display:inline-block;min-width:1.15em;margin-inline-end:.3rem;border-radius:.6em;text-align:center;font-weight:700;line-height:1.15;color:var(--page);background:var(--support)}
.stance.opposition{background:var(--opposition)}

.where{display:grid;grid-template-columns:minmax(0,32rem) minmax(11rem,1fr);gap:1.25rem 2.25rem;align-items:start;margin-top:.9rem}
.where>.sites:only-child{grid-column:1/-1}
.map{margin:0;max-width:32rem;position:sticky;top:1rem}
.sheet{position:relative;overflow:hidden;background:var(--sea);border-radius:3px;line-height:0;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sheet svg{width:100%;height:auto}
.sheet path{stroke:none}
.sheet .land{fill:var(--land)}
.sheet .shade{fill:var(--shade)}
.sheet .border{fill:none;stroke:var(--border);stroke-width:1.6}
.sheet .reach{fill:var(--text);fill-opacity:.12;stroke:var(--text);stroke-width:2;stroke-dasharray:7 5}
.map figcaption{margin-top:.35rem;font-size:.75rem;color:var(--quiet)}
.pin,.land-name{position:absolute;left:var(--x);top:var(--y);width:24px;height:24px;margin:-12px;line-height:1rem;white-space:nowrap}
.pin{color:var(--text);font-size:.75rem;text-decoration:none;pointer-events:none}
.pin::before,.pin bdi{pointer-events:auto}
.pin::before{content:"";position:absolute;inset:7.5px;border-radius:50%;background:var(--text);box-shadow:0 0 0 1.5px var(--land)}
.pin.region::before{inset:5px;background:none;border:2px dashed var(--text);box-shadow:none}
.pin.vicinity::before{inset:9px}
.pin.country::before{content:none}
.land-name{font-size:.7rem;letter-spacing:.06em;color:var(--quiet);pointer-events:none}
.pin bdi,.land-name span{position:absolute;top:calc(12px - .5rem)}
.pin bdi{font-weight:600;text-shadow:0 0 2px var(--land),0 0 2px var(--land),0 0 3px var(--land),0 0 3px var(--land)}
.pin.country bdi{font-weight:400;letter-spacing:.06em}
.pin.east bdi{left:20px}
.pin.west bdi{right:20px}
:is(.pin,.land-name).middle>*{left:12px;transform:translateX(-50%)}
:is(.pin,.land-name):is(.north,.south,.high,.low)>*{top:auto;left:12px;transform:translateX(-50%)}
:is(.pin,.land-name).north>*{bottom:20px}
:is(.pin,.land-name).high>*{bottom:37px}
:is(.pin,.land-name).south>*{top:20px}
:is(.pin,.land-name).low>*{top:37px}
.pin.unnamed bdi{width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.pin:hover bdi,.pin:focus-visible bdi{text-decoration:underline;text-decoration-thickness:2px}
.sites{display:grid;gap:.55rem;font-size:.875rem;line-height:1.4}

.strip{position:relative;height:calc(var(--lanes)*1.05rem + 2.9rem);margin:1rem .4rem 1.1rem;padding-top:1.1rem;font-size:.75rem}
.published{position:absolute;left:var(--at);top:0;bottom:1.2rem;border-inline-start:1.5px solid var(--text);line-height:1}
.published span{position:absolute;left:.3rem;white-space:nowrap}
.published span.before{left:auto;right:.4rem}
.moment{position:absolute;left:var(--at);top:calc(1.15rem + var(--lane)*1.05rem);width:max(var(--wide),.7rem);height:.7rem;border-radius:.35rem;background:var(--text);color:var(--page)}
.moment:not(.point){height:.45rem;margin-top:.125rem;background:var(--quiet)}
.moment.implied:not(.point){border-color:var(--quiet)}
.moment.point{width:.7rem;margin-inline-start:-.35rem}
.moment.implied,.moment.implied:not(.point){background:var(--page);color:var(--text);border:2px solid var(--text)}
.moment.since::after,.moment.until::after{content:"";position:absolute;top:50%;width:.8rem;border-top:2px dotted var(--text);transform:translateY(-1px)}
.moment.since::after{left:100%}
.moment.until::after{right:100%}
.moment:hover{outline:2px solid var(--text);outline-offset:2px}
.scale{position:absolute;inset:auto 0 0;height:1.3rem}
.scale span{position:absolute;left:var(--at);top:.25rem;transform:translateX(-50%);white-space:nowrap;color:var(--quiet)}
.scale span.first{transform:none;left:0}
.scale span.last{transform:none;left:auto;right:0}
.stretch{position:absolute;left:var(--at);width:var(--wide);top:0;border-top:1.5px solid var(--quiet)}
.break{position:absolute;left:var(--at);top:-.6rem;transform:translateX(-50%);font:400 .8rem/1.2 var(--sans);letter-spacing:-.06em;color:var(--quiet)}
.moments{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.6rem 2.25rem;font-size:.875rem;line-height:1.4}
.moments .quiet{font-size:.8125rem}
.undated{margin-top:.8rem;font-size:.8125rem;color:var(--quiet)}
.undated .claims{display:inline-flex}

@media (max-width:52rem){
.scale .wide{display:none}
.where{grid-template-columns:minmax(0,1fr)}
.land-name.wide{display:none}
.map{position:static}
.pin.wide:not(:hover,:focus-visible) bdi{width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
}
@media (max-width:38rem){
.deeds,.deeds tbody{display:block}
.deeds thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.deeds tr{display:flex;flex-wrap:wrap;gap:0 .4rem;padding:.45rem 0;border-top:1px solid var(--rule)}
.deeds td{border:0;padding:0;width:auto!important}
.deeds .whom::before{content:"→ ";content:"→ "/"";font-weight:400}
.deeds .what{order:2;flex:1 0 100%}
.deeds .says{order:3}
.members .speaks,.members .word{display:none}
}
@media (forced-colors:active){.moment,.pin::before{forced-color-adjust:none}}
.moment,.stance,.pin::before{print-color-adjust:exact;-webkit-print-color-adjust:exact}
@media print{.map{position:static}.figure{break-inside:avoid}.deeds,.moments,.sites{break-inside:auto}}`;

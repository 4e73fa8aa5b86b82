/** Made-up articles about invented places, each different, from a number: the same number gives the same article. */

const people = [
  'Ilse Brandt',
  'Vera Lind',
  'Tomas Rek',
  'Nela Hald',
  'Oskar Venn',
  'Mira Solt',
  'Jonas Arle',
  'Dana Quill',
];
const titles = [
  'harbour master',
  'mayor',
  'minister',
  'engineer',
  'spokeswoman',
  'colonel',
  'witness',
  'owner of the ferry',
];
const places = ['Port Selim', 'Tarsa', 'Kalvia', 'Harrow', 'Osten', 'Melm', 'Vareno', 'Lower Brisk'];
const outlets = ['The Selim Courier', 'Meridian Wire', 'The Northern Lantern', 'Tarsa Evening News', 'Radio Osten'];
const things = [
  'the bridge',
  'the depot',
  'the ferry',
  'the convoy',
  'the pumping station',
  'the border post',
  'the school',
];
const deeds = [
  'was closed',
  'burned down',
  'was attacked',
  'had been repaired',
  'was searched',
  'stood empty',
  'lost its roof',
];
const causes = ['a storm', 'an old cable', 'shelling', 'a leak', 'a strike', 'neglect', 'a shortage of parts'];

/** A generator of numbers in [0, 1) that a seed fixes (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A page with an article of about `size` characters, which says where and when it appeared. */
export const page = (number: number, size: number): string => {
  const random = randomFrom(number);
  const [title, , ...paragraphs] = article(number, size).trimEnd().split('\n\n');
  const outlet = outlets[Math.floor(random() * outlets.length)];
  const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(random() * 3650))).toISOString();
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="${day}"></head><body><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph.trim()}</p>`).join('\n')}</article></body></html>`;
};

/** An article of about `size` characters. */
export const article = (number: number, size: number): string => {
  const random = randomFrom(number);
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const count = (most: number): number => 1 + Math.floor(random() * most);
  const date = (): string => `${count(28)} March ${2015 + count(10)}`;
  const event = (): string => `${one(things)} in ${one(places)} ${one(deeds)} because of ${one(causes)}`;
  const sentences: readonly (() => string)[] = [
    () => `${one(people)}, the ${one(titles)}, said ${event()}.`,
    () => `“We counted ${count(40)} people, and ${count(9)} were hurt,” ${one(people)} said on ${date()}.`,
    () => `According to ${one(outlets)}, ${event()}.`,
    () => `${one(people)} denied that ${event()}.`,
    () => `Officials in ${one(places)} did not say when ${one(things)} will open again.`,
    () => `It was the ${count(20) + 3}th time since ${date()} that ${event()}.`,
    () => `The repairs may cost ${count(900)} million dollars, ${one(outlets)} reported, citing ${one(people)}.`,
    () => `Residents told ${one(outlets)} they had seen ${count(12)} boats near ${one(places)}.`,
    () => `Report ${number} lists ${count(5000)} tonnes of fuel.`,
  ];
  const parts = [`${event().replace(/^t/, 'T')}\n`, `${one(outlets)}, ${date()}\n`];
  for (let length = 0; length < size; ) {
    const paragraph = Array.from({ length: 2 + count(3) }, () => one(sentences)()).join(' ');
    parts.push(`${paragraph}\n`);
    length += paragraph.length + 2;
  }
  return parts.join('\n');
};

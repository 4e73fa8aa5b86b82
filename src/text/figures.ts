/** A share in [0, 1] for reading: no share that is there at all shows as nothing. */
export const percent = (share: number): string => (share > 0 && share < 0.01 ? '<1%' : `${Math.round(share * 100)}%`);

/** "no claims", "1 claim", "1,200 claims". */
export const counted = (count: number, noun: string): string =>
  `${count === 0 ? 'no' : grouped(count)} ${noun}${count === 1 ? '' : 's'}`;

/** Whole digits in groups of three: "1,200". */
export const grouped = (count: number | string): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** Whole numbers of 32 bits, each with the place it was added at: 0, 1, 2 ... */
export interface KeyTable {
  /** Key and place + 1 by turns; 0 in the second is an empty slot. A power of two pairs. */
  readonly slots: Int32Array;
  readonly mask: number;
}

export const makeKeyTable = (keys: ArrayLike<number>): KeyTable => {
  let size = 2;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  const mask = size - 1;
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place]! | 0;
    let slot = mixed(key) & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = place + 1;
  }
  return { slots, mask };
};

/** The place of a key, or -1. */
export const placeOf = ({ slots, mask }: KeyTable, key: number): number => {
  for (let slot = mixed(key) & mask; ; slot = (slot + 1) & mask) {
    const place = slots[slot * 2 + 1]!;
    if (place === 0 || slots[slot * 2] === key) return place - 1;
  }
};

const mixed = (key: number): number => {
  const product = Math.imul(key, 0x9e3779b1);
  return product ^ (product >>> 15);
};

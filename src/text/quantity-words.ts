import type { Quantity } from '../record/quantity.ts';
import { grouped } from './figures.ts';
import { joinPieces } from './speaker.ts';

/**
 * How much or how many, short and for a reader: "41 soldiers killed", "at least 12 wounded", "about 300 people". Amounts of
 * money and measures, and words that give no number ("huge amounts"), stand as the article has them.
 */
export const quantityWords = (text: string, quantity: Quantity): string => {
  const { kind, casualty, of } = quantity;
  const number = kind === 'count' ? numberWords(quantity) : null;
  const own = joinPieces(text, [quantity]);
  const counted = of === null ? '' : joinPieces(text, [of]);
  const parts = [number ?? own];
  if (counted !== '' && (number !== null || !own.includes(counted))) parts.push(counted);
  if (casualty !== null && !parts.some((part) => part.includes(casualty))) parts.push(casualty);
  return parts.join(' ');
};

const numberWords = ({ value, low, high, approximate }: Quantity): string | null => {
  if (low !== null && high !== null && low !== high) return `${decimal(low)}–${decimal(high)}`;
  if (low !== null && high === null) return `at least ${decimal(low)}`;
  if (low === null && high !== null) return `up to ${decimal(high)}`;
  if (value === null) return null;
  return `${approximate ? 'about ' : ''}${decimal(value)}`;
};

/** "1,234.5"; what is too long to group as digits stands as the machine writes it. */
const decimal = (value: number): string => {
  const [whole, part] = String(value).split('.');
  return /^\d+$/.test(whole!) ? grouped(whole!) + (part ? `.${part}` : '') : String(value);
};

import type { Loaded } from '../record/loaded.ts';

/** Whose an evaluative word is. */
export const ownerOf = ({ inQuotation }: Loaded): string => (inQuotation ? 'in a quotation' : "in the writer's voice");

/** How many evaluative words there are, and whose: "6 in the writer's voice, 2 in quotations"; null where there are none. */
export const evaluativeWords = (loaded: readonly Loaded[]): string | null => {
  const quoted = loaded.filter(({ inQuotation }) => inQuotation).length;
  const own = loaded.length - quoted;
  const parts = [];
  if (own > 0) parts.push(`${own} in the writer's voice`);
  if (quoted > 0) parts.push(`${quoted} in ${quoted === 1 ? 'a quotation' : 'quotations'}`);
  return parts.length > 0 ? parts.join(', ') : null;
};

/** An http or https address in full, resolved against the page's own; null for anything else. It is never fetched. */
export const webAddress = (address: string | null | undefined, base?: string | null): string | null => {
  if (!address || address.length > LONGEST || !URL.canParse(address.trim(), base ?? undefined)) return null;
  const url = new URL(address.trim(), base ?? undefined);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
};

/** What browsers agree to take. */
const LONGEST = 2000;

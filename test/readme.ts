/** The text with what stands between `<!-- name -->` and the next `<!-- end -->` replaced. */
export const fill = (text: string, name: string, content: string): string => {
  const opening = `<!-- ${name} -->\n`;
  const start = text.indexOf(opening);
  const end = text.indexOf('<!-- end -->', start);
  if (start < 0 || end < 0) throw new RangeError(`the text has no place for ${name}`);
  return text.slice(0, start + opening.length) + content + text.slice(end);
};

/** The number in a row of a table made of spaces, counted from its end: 0 is the last. */
export const cellOf = (table: string, row: string, fromEnd: number): string => {
  const line = table.split('\n').find((candidate) => candidate.startsWith(`${row} `));
  const cell = line
    ?.trim()
    .split(/\s+/)
    .at(-1 - fromEnd);
  if (cell === undefined) throw new RangeError(`no row ${row}`);
  return cell;
};

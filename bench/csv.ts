/** The rows of a CSV text (RFC 4180: fields in double quotes may hold commas, line ends and doubled quotes). */
export const parseCsv = (csv: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    if (row.length > 1 || row[0]) rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
};

/** The rows below the first, each as an object whose keys the first row names. */
export const csvRecords = (csv: string): Record<string, string>[] => {
  const [names = [], ...rows] = parseCsv(csv);
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
};

/** A PDF of one page whose drawing is `content`, packed as `filter` says. */
export const makePdf = (content: Uint8Array, filter = ''): Uint8Array => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  let at = parts[0]!.length;
  const add = (part: Uint8Array | string): void => {
    const bytes = Buffer.from(part);
    at += bytes.length;
    parts.push(bytes);
  };
  const font = '<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>';
  const objects: (Uint8Array | string)[][] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources ${font} >>`],
    [`<< /Length ${content.length} ${filter && `/Filter ${filter}`} >>\nstream\n`, content, '\nendstream'],
  ];
  for (const [i, object] of objects.entries()) {
    places.push(at);
    add(`${i + 1} 0 obj\n`);
    for (const part of object) add(part);
    add('\nendobj\n');
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = at;
  add(`xref\n0 5\n0000000000 65535 f \n${table}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
};

import { decode, startsWith } from '../decode.ts';
import type { Input } from '../format.ts';
import { LoadError } from '../load-error.ts';
import type { Budget, Bundle, Lost, Part } from './bundle.ts';
import { inflate, joined } from './inflate.ts';

/** A ZIP archive, read by its own list of contents as the format's note (PKWARE APPNOTE 6.3) gives it. */
export const zipBundle: Bundle = {
  name: 'zip',
  docs: 'docs/formats/zip.md',
  most: 1_000_000_000,
  accepts: ({ bytes }) => startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06'),
  open: unzip,
};

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Of its own header. */
  readonly at: number;
}

/** The most bytes that one entry may say it has; it is refused again by what reads it. */
const MAX_ENTRY = 1_000_000_000;

async function* unzip({ bytes }: Input, budget: Budget): AsyncGenerator<Part | Lost> {
  const entries = contentsOf(entriesOf(bytes));
  for (const entry of entries) {
    if (entry.name.endsWith('/') || isOfTheSystem(entry.name)) continue;
    try {
      yield { name: entry.name, bytes: await unpackEntry(bytes, entry, budget), hints: { name: entry.name } };
    } catch (error) {
      if (!(error instanceof LoadError) || error.format === 'bomb') throw error;
      yield { name: entry.name, error };
    }
  }
}

/** What macOS and Windows put beside the files that somebody packed. */
const isOfTheSystem = (name: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\.[^./][^/]*$|Thumbs\.db$|desktop\.ini$)/i.test(name);

const documents: readonly (readonly [entry: string, kind: string])[] = [
  ['word/document.xml', 'a Word document (DOCX)'],
  ['xl/workbook.xml', 'an Excel table (XLSX)'],
  ['ppt/presentation.xml', 'PowerPoint slides (PPTX)'],
  ['META-INF/container.xml', 'an e-book (EPUB)'],
  ['content.xml', 'an OpenDocument file (ODT, ODS, ODP)'],
];

/** A web archive (WACZ) has its pages in WARCs, and beside them lists and indexes. */
const inWebArchive = /^archive\/[^/]+\.warc(?:\.gz)?$/i;

const contentsOf = (entries: readonly Entry[]): readonly Entry[] => {
  const names = new Set(entries.map(({ name }) => name));
  const found = documents.find(([name]) => names.has(name));
  if (found) throw new LoadError('zip', `it is ${found[1]}; save it as a PDF, a page or plain text`);
  const pages = entries.filter(({ name }) => inWebArchive.test(name));
  return names.has('datapackage.json') && pages.length ? pages : entries;
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Where ZIP64 is used, the small fields hold nothing but ones. */
const ZIP64 = 0xffffffff;

const entriesOf = (bytes: Uint8Array): Entry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === ZIP64) throw new LoadError('zip', 'it is a ZIP64 archive of more than 4 GB');
  const entries: Entry[] = [];
  // An archive of more than 65,535 entries counts them in ZIP64, so the list is read to where it ends.
  while (at + 46 <= end && view.getUint32(at, true) === CENTRAL) {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: decode(bytes.subarray(at + 46, at + 46 + nameLength), null, 'zip'),
      encrypted: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  if (entries.length % 0x10000 !== count && count !== 0xffff)
    throw new LoadError('zip', `its list of contents is damaged: it has ${entries.length} entries of ${count}`);
  return entries;
};

/** The list of contents is told of at the very end, before a comment of at most 65,535 bytes. */
const endOf = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--)
    if (view.getUint32(at, true) === END) return at;
  throw new LoadError('zip', 'its list of contents is missing: it is damaged or cut off');
};

const unpackEntry = async (bytes: Uint8Array, entry: Entry, budget: Budget): Promise<Uint8Array> => {
  if (entry.encrypted) throw new LoadError('zip', 'it is encrypted with a password');
  if (entry.size === ZIP64 || entry.size > MAX_ENTRY)
    throw new LoadError('zip', `it is too large: more than ${MAX_ENTRY / 1e6} MB`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL)
    throw new LoadError('zip', 'it is not where the list of contents says');
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw new LoadError('zip', 'it is cut off');
  const unpacked = await byMethod(packed, entry, budget);
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc)
    throw new LoadError('zip', 'it is damaged: its checksum is another');
  return unpacked;
};

const byMethod = async (packed: Uint8Array, { method, size }: Entry, budget: Budget): Promise<Uint8Array> => {
  if (method === 0) {
    budget.take(packed.length);
    return packed;
  }
  if (method !== 8) throw new LoadError('zip', `it is packed by method ${method}, which is not known here`);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of inflate(packed, 'deflate-raw', 'zip')) {
    length += piece.length;
    if (length > size) throw new LoadError('zip', `it is larger than the ${size} bytes that it says it has`);
    budget.take(piece.length);
    pieces.push(piece);
  }
  return joined(pieces);
};

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = crcTable[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
};

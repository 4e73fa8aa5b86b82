import { startsWith } from '../decode.ts';
import type { Format } from '../format.ts';

/** A PDF with text in it; the parser is loaded when the first one comes. */
export const pdfFormat: Format = {
  name: 'pdf',
  docs: 'docs/formats/pdf.md',
  // Most of a PDF is pictures and fonts.
  most: 64_000_000,
  apart: true,
  accepts: ({ bytes }) => startsWith(bytes, '%PDF-'),
  load: async ({ bytes, hints }) => (await import('./article.ts')).readPdf(bytes, hints),
};

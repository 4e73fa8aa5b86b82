import type { Format } from './format.ts';
import { htmlFormat } from './html/html.ts';
import { jsonFormat } from './json.ts';
import { mailFormat } from './mail/mail.ts';
import { pdfFormat } from './pdf/pdf.ts';
import { textFormat } from './text.ts';

/** The input formats; the first that accepts an input reads it. Plain text accepts all, so it comes last. */
export const formats: readonly Format[] = [pdfFormat, mailFormat, jsonFormat, htmlFormat, textFormat];

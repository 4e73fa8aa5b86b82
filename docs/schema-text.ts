import * as z from 'zod';
import { Attribution } from '../src/record/attribution.ts';
import { Claim, Firmness } from '../src/record/claim.ts';
import { About, Block, Document } from '../src/record/document.ts';
import { Entity, Mention } from '../src/record/entity.ts';
import { Evidence } from '../src/record/evidence.ts';
import { Loaded } from '../src/record/loaded.ts';
import { Place } from '../src/record/place.ts';
import { Quantity } from '../src/record/quantity.ts';
import { Reading } from '../src/record/reading.ts';
import { Span } from '../src/record/span.ts';
import { Time } from '../src/record/time.ts';

const nouns = {
  Span,
  Evidence,
  Block,
  About,
  Document,
  Mention,
  Entity,
  Attribution,
  Firmness,
  Claim,
  Time,
  Place,
  Quantity,
  Loaded,
};

const description =
  'What Hearsay found in one document: attributed claims, tied to its exact words. Spans are half-open and count UTF-16 code units of document.text.';

/** The JSON Schema (draft 2020-12) of a Reading, as `docs/reading.schema.json` holds it. */
export const schemaText = (): string => {
  const metadata = z.registry<{ id: string }>();
  for (const [id, noun] of Object.entries(nouns)) metadata.add(noun, { id });
  const schema = z.toJSONSchema(Reading, {
    metadata,
    override({ jsonSchema }) {
      // How the program treats its own values is nothing to a reader of the file; nor is the largest safe integer.
      delete jsonSchema.readOnly;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return `${JSON.stringify({ title: 'Reading', description, ...schema }, null, 2)}\n`;
};

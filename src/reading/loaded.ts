import type { Loaded } from '../record/loaded.ts';
import { idOf } from '../text/hash.ts';
import type { Scene } from './scene.ts';
import { spanOf } from './tokens.ts';

/** The evaluative words of the body, and whether they stand in quotation marks. */
export const findLoaded = (scene: Scene, document: string): Loaded[] => {
  const { tokens, language } = scene;
  const found: Loaded[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!language.loaded.has(tokens.lower[i]!)) continue;
    const span = spanOf(tokens, i, i);
    found.push({
      id: idOf('l', document, span.start),
      ...span,
      inQuotation: scene.quoteOf[i]! >= 0,
      because: { rule: 'loaded-word', spans: [span], score: 0.6 },
    });
  }
  return found;
};

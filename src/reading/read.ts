import type { Language } from '../language/language.ts';
import type { Model } from '../learn/model.ts';
import type { Attribution, Manner } from '../record/attribution.ts';
import type { Document } from '../record/document.ts';
import type { AttributionId } from '../record/ids.ts';
import type { Reading } from '../record/reading.ts';
import { idOf } from '../text/hash.ts';
import { findActions } from './actions/actions.ts';
import { findAttributions } from './attributions/find.ts';
import type { Nested } from './attributions/resolve.ts';
import { toClaims } from './claims.ts';
import { corefer } from './entities/coreference.ts';
import { toCast, toEntities } from './entities/entities.ts';
import { toSpeakers } from './entities/speakers.ts';
import { findLoaded } from './loaded.ts';
import { findPlaces } from './places/places.ts';
import { findQuantities } from './quantities/quantities.ts';
import { isMark, type Range, type Scene, toScene } from './scene.ts';
import { findTimes } from './times/times.ts';
import { spanOf } from './tokens.ts';

/** The version that a Reading names as its maker. */
const VERSION = '0.1.0';

/** Reads a document into its attributed claims. Pure: the same document, language and model give the same Reading. */
export const read = (document: Document, language: Language, model: Model): Reading => {
  const scene = toScene(document, language, model.tagger);
  const found = findAttributions(scene, model.attributions);
  const cast = toCast(
    scene,
    model.names,
    found.flatMap((one) => one.source),
  );
  const speakers = toSpeakers(scene, cast, found);
  const unresolved = model.coreference ? corefer(scene, cast, found, speakers, model.coreference) : [];
  const { mentions, entities, ids } = toEntities(scene, document.id, cast, unresolved);
  const attributionIds = found.map((one) => attributionId(scene, document.id, one));
  const spans = (ranges: readonly Range[]) => ranges.map(({ first, last }) => spanOf(scene.tokens, first, last));
  const attributions = found.map((one, i): Attribution => {
    const { kind, entity } = speakers[i]!;
    return {
      id: attributionIds[i]!,
      source: spans(one.source),
      cue: spans(one.cue),
      content: spans(one.content),
      sourceKind: kind,
      speaker: entity === null ? null : ids[entity]!,
      manner: mannerOf(scene, one),
      act: one.act,
      within: one.within === null ? null : attributionIds[one.within]!,
      because: { rule: one.rule, spans: spans(one.cue), score: one.score },
    };
  });
  const times = findTimes(scene, document, cast);
  const places = findPlaces(scene, document, cast, found, model.gazetteer);
  const quantities = findQuantities(scene, document.id, times);
  const claims = toClaims(scene, document.id, found, attributionIds, cast, ids, { times, places, quantities });
  return {
    document,
    by: { hearsay: VERSION, model: model.name },
    sentences: spans(scene.sentences),
    mentions,
    entities,
    attributions,
    claims,
    times,
    places,
    quantities,
    actions: findActions(scene, model.parser, { document: document.id, claims, attributions, cast, ids, times }),
    loaded: findLoaded(scene, document.id),
  };
};

const attributionId = (scene: Scene, document: string, one: Nested): AttributionId => {
  const parts = [...one.cue, ...one.content].flatMap(({ first, last }) => [
    scene.tokens.start[first]!,
    scene.tokens.end[last]!,
  ]);
  return idOf('a', document, ...parts) as AttributionId;
};

/** *direct* where every word of the content stands in quotation marks, *indirect* where none does, else *mixed*. */
const mannerOf = (scene: Scene, { content }: Nested): Manner => {
  let quoted = false;
  let plain = false;
  for (const { first, last } of content) {
    for (let i = first; i <= last; i++) {
      if (isMark(scene, i)) continue;
      if (scene.quoteOf[i]! >= 0) quoted = true;
      else plain = true;
    }
  }
  return quoted ? (plain ? 'mixed' : 'direct') : 'indirect';
};

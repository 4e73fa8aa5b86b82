import type { CSSProperties } from 'react';
import { placeWords } from '../../text/details.ts';
import { counted, grouped } from '../../text/figures.ts';
import { type Atlas, openAtlas } from '../map/atlas.ts';
import { aspect, type Frame, frameAround, type Spot, shareOf, together } from '../map/frame.ts';
import { type Placing, placed } from '../map/labels.ts';
import { across, areaPath, down, linePath } from '../map/outline.ts';
import type { Located, Site, Sites } from './sites.ts';
import { ClaimLinks, More, type Told } from './told.tsx';

/** More points than this on a small map are a stain. */
const mostOnMap = 40;
const mostListed = 40;

interface PlacesProps {
  readonly sites: Sites;
  readonly told: Told;
}

/** Where the claims are set: a map of the places that are known, and a list of all. */
export const Places = ({ sites: { located, unlocated }, told }: PlacesProps) => {
  const Heading = `h${told.level}` as const;
  const id = `${told.prefix}-where`;
  const shown = located.slice(0, mostOnMap).map((site) => ({ ...site, ...spotOf(site) }));
  const near = together(shown);
  const beyond = located.length - near.length;
  const listed = [...located, ...unlocated];
  return (
    <section className="figure" aria-labelledby={id} lang="en">
      <Heading id={id}>Where</Heading>{' '}
      <p className="totals">
        {located.length === 0
          ? 'No place that is named here is in the gazetteer, so there is no map.'
          : beyond > 0
            ? `The map shows where most claims are set. ${beyond === 1 ? '1 other place is' : `${grouped(beyond)} other places are`} in the list alone.`
            : ''}
      </p>
      <div className="where">
        {near.length > 0 && <MapOf shown={near} told={told} listed={listed} />}
        <ol className="sites">
          {listed.slice(0, mostListed).map((site, i) => (
            <li key={site.place.id} id={siteId(told, i)}>
              <bdi className="name">{placeWords(site.place)}</bdi>
              {site.place.lat === null && <span className="quiet"> not in the gazetteer</span>}
              <ClaimLinks claims={site.claims} told={told} by="words" />
            </li>
          ))}
          <More count={listed.length - mostListed} />
        </ol>
      </div>
    </section>
  );
};

const siteId = ({ prefix }: Told, i: number): string => `${prefix}p${i + 1}`;

const spotOf = ({ place, claims }: Site & { place: Located }): Spot => ({
  lat: place.lat,
  lon: place.lon,
  reach: place.precision === 'vicinity' ? (place.radius ?? 0) : 0,
  weight: Math.max(1, claims.length),
});

type Shown = Site & Spot & { readonly place: Located };

// Read once, for the first page that has a map.
let atlas: Atlas | null = null;

const MapOf = ({ shown, listed, told }: { shown: readonly Shown[]; listed: readonly Site[]; told: Told }) => {
  atlas ??= openAtlas();
  const frame = frameAround(shown);
  const pins = shown.map((site) => ({ site, name: site.place.name, ...shareOf(frame, site) }));
  const names = placed(pins, aspect);
  const shaded = new Set(
    shown.flatMap(({ place }) => (place.precision === 'country' && place.country ? place.country : [])),
  );
  return (
    <figure className="map">
      <div className="sheet">
        <svg viewBox={`0 0 ${across} ${down}`} aria-hidden="true">
          <path className="land" d={areaPath(atlas.land, frame)} />
          {[...shaded].map((code) => (
            <path key={code} className="shade" d={areaPath(atlas!.country(code), frame)} />
          ))}
          <path className="border" d={linePath(atlas.borders, frame)} />
          {pins.map(
            ({ site, x, y }) =>
              site.reach > 0 && (
                <circle
                  key={site.place.id}
                  className="reach"
                  cx={round(x * across)}
                  cy={round(y * down)}
                  r={round(radiusOf(site, frame))}
                />
              ),
          )}
        </svg>
        {pins.map(({ site, x, y }, i) => (
          <Pin key={site.place.id} site={site} x={x} y={y} name={names[i]!} told={told} listed={listed.indexOf(site)} />
        ))}
      </div>
      <figcaption>Shapes: Natural Earth. Places: GeoNames.</figcaption>
    </figure>
  );
};

interface PinProps {
  readonly site: Shown;
  readonly x: number;
  readonly y: number;
  readonly name: Placing | null;
  readonly told: Told;
  /** Its place in the list beside the map. */
  readonly listed: number;
}

/** A point with its name, that leads to its claim, or to its line in the list where it has several. */
const Pin = ({ site: { place, claims }, x, y, name, told, listed }: PinProps) => {
  const [claim] = claims;
  const href = (claims.length === 1 && claim && told.hrefOf(claim.id)) || `#${siteId(told, listed)}`;
  const side = name === null ? 'unnamed' : `${name.side}${name.wide ? ' wide' : ''}`;
  return (
    <a
      className={`pin ${place.precision ?? 'city'} ${side}`}
      style={{ '--x': `${round(x * 100)}%`, '--y': `${round(y * 100)}%` } as CSSProperties}
      href={href}
      title={`${placeWords(place)}, ${counted(claims.length, 'claim')}`}
    >
      <bdi>{place.name}</bdi>
    </a>
  );
};

const radiusOf = ({ lat, reach }: Spot, { width }: Frame): number =>
  ((reach / (111.2 * Math.max(0.1, Math.cos((lat * Math.PI) / 180)))) * across) / width;

const round = (value: number): number => Math.round(value * 10) / 10;

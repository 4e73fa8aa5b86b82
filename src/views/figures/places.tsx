import type { CSSProperties } from 'react';
import { counted, grouped } from '../../text/figures.ts';
import { type Atlas, openAtlas } from '../map/atlas.ts';
import { aspect, type Frame, frameAround, type Spot, shareOf, together } from '../map/frame.ts';
import { type Placing, placed } from '../map/labels.ts';
import { across, areaPath, down, linePath, middleOf } from '../map/outline.ts';
import type { Located, Site, Sites } from './sites.ts';
import { ClaimLinks, More, type Told } from './told.tsx';

/** More points on a small map are a stain, and each needs its line in the list. */
const mostShown = 30;
/** The share of the map that a country takes to be named for its own sake. */
const leastNamed = 0.015;
/** A country counts less than a town for what the map is about: it is there whenever anything in it is. */
const countryWeight = 0.4;

interface PlacesProps {
  readonly sites: Sites;
  readonly told: Told;
}

/** Where the claims are set: a map of the places that are known, and a list of all. */
export const Places = ({ sites: { located, unlocated }, told }: PlacesProps) => {
  const Heading = `h${told.level}` as const;
  const id = `${told.prefix}-where`;
  const shown = located.slice(0, mostShown).map(shownOf);
  const near = together(shown);
  const beyond = located.length - near.length;
  const listed = [...located, ...unlocated];
  return (
    <section className="figure" aria-labelledby={id} lang="en">
      <Heading id={id}>Where</Heading>{' '}
      {located.length === 0 ? (
        <p className="totals">No place that is named here is in the gazetteer, so there is no map.</p>
      ) : (
        beyond > 0 && (
          <p className="totals">
            The map shows where most claims are set.{' '}
            {beyond === 1 ? '1 other place is' : `${grouped(beyond)} other places are`} in the list alone.
          </p>
        )
      )}
      <div className="where">
        {near.length > 0 && <MapOf shown={near} told={told} listed={listed} />}
        <ol className="sites">
          {listed.slice(0, mostShown).map((site, i) => (
            <li key={site.place.id} id={siteId(told, i)}>
              <bdi className="name">{site.words.join(', ')}</bdi>
              {site.place.lat === null && <span className="quiet"> not in the gazetteer</span>}
              <ClaimLinks claims={site.claims} told={told} by="words" />
            </li>
          ))}
          <More count={listed.length - mostShown} />
        </ol>
      </div>
    </section>
  );
};

const siteId = ({ prefix }: Told, i: number): string => `${prefix}p${i + 1}`;

type Shown = Located & Spot;

const shownOf = (site: Located): Shown => ({
  ...site,
  weight: Math.max(1, site.claims.length) * (site.place.precision === 'country' ? countryWeight : 1),
});

// Read once, for the first page that has a map.
let atlas: Atlas | null = null;

const MapOf = ({ shown, listed, told }: { shown: readonly Shown[]; listed: readonly Site[]; told: Told }) => {
  atlas ??= openAtlas();
  const frame = frameAround(shown);
  const named = new Set(
    shown.flatMap(({ place: { precision, country } }) => (precision === 'country' && country ? country : [])),
  );
  const pins = shown.map((site) => ({
    site,
    name: site.place.name,
    area: site.place.precision === 'country',
    ...((site.place.precision === 'country' && middleIn(frame, site.place.country)) || shareOf(frame, site)),
  }));
  const around = [...atlas.countries]
    .filter(([code]) => !named.has(code))
    .flatMap(([code, { name, area }]) => ({
      code,
      name,
      area: true,
      ...(middleOf(area, frame) ?? { share: 0, x: 0, y: 0 }),
    }))
    .filter(({ share }) => share >= leastNamed)
    .sort((a, b) => b.share - a.share);
  const sides = placed([...pins, ...around], aspect);
  return (
    <figure className="map">
      <div className="sheet">
        <svg viewBox={`0 0 ${across} ${down}`} aria-hidden="true">
          <path className="land" d={areaPath(atlas.land, frame)} />
          {[...named].map((code) => (
            <path key={code} className="shade" d={areaPath(atlas!.countries.get(code)?.area ?? [], frame)} />
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
        {around.map(({ code, name, x, y }, i) => {
          const side = sides[pins.length + i];
          return (
            side && (
              <span key={code} className={`land-name ${sideOf(side)}`} style={at(x, y)} aria-hidden="true">
                <span>{name}</span>
              </span>
            )
          );
        })}
        {pins.map(({ site, x, y }, i) => (
          <Pin
            key={site.place.id}
            site={site}
            x={x}
            y={y}
            side={sides[i]!}
            told={told}
            listed={listed.findIndex(({ place }) => place === site.place)}
          />
        ))}
      </div>
      <figcaption>Shapes: Natural Earth. Places: GeoNames.</figcaption>
    </figure>
  );
};

/** The middle of what is seen of a country, which is not that of the whole of it. */
const middleIn = (frame: Frame, code: string | null) => {
  const country = code === null ? undefined : atlas?.countries.get(code);
  return country ? middleOf(country.area, frame) : null;
};

const sideOf = (placing: Placing | null): string =>
  placing === null ? 'unnamed' : `${placing.side}${placing.wide ? ' wide' : ''}`;

const at = (x: number, y: number): CSSProperties =>
  ({ '--x': `${round(x * 100)}%`, '--y': `${round(y * 100)}%` }) as CSSProperties;

interface PinProps {
  readonly site: Shown;
  readonly x: number;
  readonly y: number;
  readonly side: Placing | null;
  readonly told: Told;
  /** Its place in the list beside the map. */
  readonly listed: number;
}

/** A point with its name, that leads to its claim, or to its line in the list where it has several. */
const Pin = ({ site: { place, words, claims }, x, y, side, told, listed }: PinProps) => {
  const [claim] = claims;
  const href = (claims.length === 1 && claim && told.hrefOf(claim.id)) || `#${siteId(told, listed)}`;
  return (
    <a
      className={`pin ${place.precision ?? 'city'} ${sideOf(side)}`}
      style={at(x, y)}
      href={href}
      title={`${words.join(', ')}, ${counted(claims.length, 'claim')}`}
    >
      <bdi>{place.name}</bdi>
    </a>
  );
};

const radiusOf = ({ lat, reach }: Spot, { width }: Frame): number =>
  ((reach / (111.2 * Math.max(0.1, Math.cos((lat * Math.PI) / 180)))) * across) / width;

const round = (value: number): number => Math.round(value * 10) / 10;

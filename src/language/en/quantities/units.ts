import type { Unit } from '../../quantity-words.ts';
import { keyed, list, phrase } from './lists.ts';

const measures: Readonly<Record<Exclude<Unit['kind'], 'count' | 'money'>, Readonly<Record<string, string>>>> = {
  distance: {
    km: 'km kms kilometre kilometres kilometer kilometers',
    m: 'm metre metres meter meters',
    cm: 'cm cms centimetre centimetres centimeter centimeters',
    mm: 'mm millimetre millimetres millimeter millimeters',
    µm: 'µm μm micron microns micrometre micrometres micrometer micrometers',
    nm: 'nm nanometre nanometres nanometer nanometers',
    mi: 'mi mile miles',
    nmi: 'nautical_mile nautical_miles',
    yd: 'yard yards yd yds',
    ft: 'foot feet ft',
    in: 'inch inches',
    ly: 'light-year light-years light_year light_years',
  },
  area: {
    'km²': 'km² km2 sq_km square_km square_kilometre square_kilometres square_kilometer square_kilometers',
    'm²': 'm² m2 sq_m square_metre square_metres square_meter square_meters',
    'mi²': 'sq_mi square_mile square_miles',
    'ft²': 'sq_ft square_foot square_feet',
    ha: 'ha hectare hectares',
    ac: 'acre acres',
  },
  volume: {
    L: 'litre litres liter liters',
    mL: 'ml millilitre millilitres milliliter milliliters',
    'm³': 'm³ m3 cubic_metre cubic_metres cubic_meter cubic_meters',
    'km³': 'km³ km3 cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers',
    'ft³': 'cubic_foot cubic_feet',
    gal: 'gallon gallons',
    bbl: 'barrel barrels',
  },
  mass: {
    kg: 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes',
    g: 'g gram grams gramme grammes',
    mg: 'mg milligram milligrams milligramme milligrammes',
    µg: 'microgram micrograms',
    t: 't tonne tonnes metric_ton metric_tons',
    ton: 'ton tons',
    lb: 'lb lbs',
    oz: 'oz ounce ounces',
  },
  speed: { 'km/h': 'km_/_h kmh kph', mph: 'mph', kn: 'knot knots' },
  temperature: {
    '°C': 'c °_c degree_celsius degrees_celsius degree_centigrade degrees_centigrade',
    '°F': 'f °_f degree_fahrenheit degrees_fahrenheit',
    '°': '° degree degrees',
    K: 'kelvin',
  },
  power: {
    W: 'watt watts',
    kW: 'kw kilowatt kilowatts',
    MW: 'mw megawatt megawatts',
    GW: 'gw gigawatt gigawatts',
    hp: 'horsepower hp',
  },
  share: {
    '%': '% percent per_cent pc',
    pp: 'percentage_point percentage_points',
  },
  other: {
    magnitude: 'magnitude',
    kWh: 'kwh kilowatt-hour kilowatt-hours',
    MWh: 'mwh megawatt-hour megawatt-hours',
    GWh: 'gwh gigawatt-hour gigawatt-hours',
    TWh: 'twh terawatt-hour terawatt-hours',
    V: 'volt volts',
    kV: 'kv kilovolt kilovolts',
    A: 'amp amps ampere amperes',
    Hz: 'hz hertz',
    dB: 'db decibel decibels',
    hPa: 'hpa hectopascal hectopascals millibar millibars',
    MB: 'mb megabyte megabytes',
    GB: 'gb gigabyte gigabytes',
    TB: 'tb terabyte terabytes',
    kcal: 'kcal calorie calories kilocalorie kilocalories',
    kt: 'kiloton kilotons kilotonne kilotonnes',
  },
};

/** Currencies by ISO 4217. Words that several of them share, or that have no code, stand under "?". */
const currencies: Readonly<Record<string, string>> = {
  USD: 'usd dollar dollars us_dollar us_dollars u.s._dollars american_dollars',
  CAD: 'cad canadian_dollars',
  AUD: 'aud australian_dollars',
  NZD: 'nzd',
  EUR: 'eur euro euros',
  GBP: 'gbp sterling pounds_sterling british_pounds pound pounds',
  JPY: 'jpy yen',
  CNY: 'cny rmb yuan renminbi',
  CHF: 'chf swiss_francs',
  RUB: 'rub rouble roubles ruble rubles',
  INR: 'inr indian_rupees',
  ILS: 'ils shekel shekels',
  UAH: 'uah hryvnia hryvnias',
  PLN: 'pln zloty zlotys',
  TRY: 'turkish_lira turkish_liras',
  BRL: 'brl reais',
  ZAR: 'zar',
  NGN: 'ngn naira',
  THB: 'thb baht',
  IDR: 'idr rupiah',
  MYR: 'myr ringgit',
  KRW: 'krw',
  VND: 'vnd',
  HUF: 'huf forint forints',
  '?': 'crown crowns krone kroner krona kronor franc francs dinar dinars peso pesos rupee rupees lira liras rial rials riyal riyals dirham dirhams shilling shillings cent cents pence',
};

/** What English measures in, with symbols, and pays in. */
export const units = keyed<Unit>([
  ...Object.entries(measures).flatMap(([kind, symbols]) =>
    Object.entries(symbols).flatMap(([symbol, words]) =>
      list(words).map((one) => ({
        words: phrase(one),
        kind: kind as Unit['kind'],
        unit: symbol,
      })),
    ),
  ),
  ...Object.entries(currencies).flatMap(([code, words]) =>
    list(words).map((one) => ({ words: phrase(one), kind: 'money' as const, unit: code === '?' ? null : code })),
  ),
]);

import { describe, expect, it } from 'vitest';
import { outletNamed, outlets } from '../../src/language/en/outlets.ts';

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

describe('the list of outlets', () => {
  it('has at least 1,500, of every continent and of small countries', () => {
    expect(outlets().length).toBeGreaterThanOrEqual(1500);
    const countries = Map.groupBy(outlets(), ({ country }) => country);
    expect(countries.size).toBeGreaterThanOrEqual(180);
    const least = { NG: 20, KE: 10, BR: 20, MX: 20, IN: 50, ID: 15, SY: 10, IR: 20, LY: 5, TV: 1, LS: 2 };
    for (const [country, count] of Object.entries(least))
      expect(countries.get(country)?.length, country).toBeGreaterThanOrEqual(count);
  });

  it('gives every one a country that there is, a kind and a name', () => {
    for (const { name, country, kind } of outlets()) {
      expect(regions.of(country), `${name}: ${country}`).toBeDefined();
      expect(['newspaper', 'agency', 'broadcaster', 'magazine', 'site'], name).toContain(kind);
      expect(name, country).toMatch(/^[^\s|=].*[^\s|]$/);
    }
  });

  it('has none twice, by whatever name', () => {
    const seen = new Map<string, string>();
    for (const { name, country, aliases } of outlets()) {
      const own = new Set([name, ...aliases].map((one) => one.toLowerCase().replace(/^the /, '')));
      for (const one of own) {
        expect(seen.get(one), one).toBeUndefined();
        seen.set(one, country);
      }
    }
  });

  it.each([
    ['Reuters', 'GB'],
    ['Agence France-Presse', 'FR'],
    ['afp', 'FR'],
    ['al manar', 'LB'],
    ['Al-Manar', 'LB'],
    ['The New York Times', 'US'],
    ['Hurriyet', 'TR'],
    ['Página/12', 'AR'],
    ['pagina/12', 'AR'],
  ])('finds %s', (name, country) => {
    expect(outletNamed(name)?.country).toBe(country);
  });

  it('finds each by all its names', () => {
    for (const outlet of outlets())
      for (const name of [outlet.name, ...outlet.aliases]) expect(outletNamed(name), name).toEqual(outlet);
  });

  it('knows no others', () => {
    expect(outletNamed('Selim Courier')).toBeNull();
    expect(outletNamed('')).toBeNull();
  });

  it('says which names are words too', () => {
    expect(outletNamed('Metro')).toMatchObject({ ordinary: true });
    expect(outletNamed('Haaretz')).toMatchObject({ ordinary: false });
  });
});

import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../../src/cli/model.ts';
import { english } from '../../../src/language/en/english.ts';
import { load } from '../../../src/load/load.ts';
import { read } from '../../../src/reading/read.ts';
import type { Party } from '../../../src/record/action.ts';
import { Reading } from '../../../src/record/reading.ts';

const model = await shippedModel();

const readText = async (text: string) =>
  read(await load(new TextEncoder().encode(text), { name: 'article.txt' }), english, model);

/** Every action as "Kalvia AID the Harrow Brigade, denied actual". */
const told = async (text: string): Promise<string[]> => {
  const { actions, claims, document } = await readText(text);
  const party = (one: Party | null) =>
    one?.words.map(({ start, end }) => document.text.slice(start, end)).join(' … ') ?? 'somebody';
  return actions.map(({ actor, type, target, claim }) => {
    const { polarity, mode } = claims.find(({ id }) => id === claim)!.firmness;
    return `${party(actor)} ${type} ${party(target)}, ${polarity} ${mode}`;
  });
};

describe('who does what to whom', () => {
  it('keeps a denied action with the claim that denies it', async () => {
    expect(await told('Kalvia denies arming the Harrow Brigade.')).toEqual([
      'Kalvia AID the Harrow Brigade, denied actual',
    ]);
  });

  it.each([
    ['Israel did not attack Lebanon.', 'Israel ASSAULT Lebanon, denied actual'],
    ['Iran never attacked Israel.', 'Iran ASSAULT Israel, denied actual'],
    ['Iran failed to attack Israel.', 'Iran ASSAULT Israel, denied actual'],
    ['Iran will attack Israel.', 'Iran ASSAULT Israel, affirmed future'],
    ['Iran would attack Israel if it could.', 'Iran ASSAULT Israel, affirmed conditional'],
    ['The minister did not criticise Israel.', 'The minister ACCUSE Israel, denied actual'],
  ])('shows what was not done as not done: %s', async (text, action) => {
    expect(await told(text)).toEqual([action]);
  });

  it('shows no attack as done by one of those of whom neither attacked', async () => {
    for (const action of await told('Neither Iran nor Syria attacked Israel.'))
      expect(action).toMatch(/denied actual$/);
  });

  it.each([
    'Russia stopped bombing Aleppo.',
    'France ended its support for the rebels.',
    'The shelling of Homs stopped.',
    'The army broke off its siege of the town.',
    'A planned attack by Iran on Israel was foiled.',
    'Police prevented rebels from attacking the town.',
    'The rebels abandoned plans to attack the town.',
    'Attempts by Iran to attack Israel failed.',
    'The visit of the minister to Iran was called off.',
    'Iran almost attacked Israel.',
  ])('finds no act in what is over, off or was never done: %s', async (text) => {
    expect(await told(text)).toEqual([]);
  });

  it.each([
    'The attack by rebels on the town did not kill anyone.',
    'Kalvia’s talks with Norland failed to break the ice.',
  ])('denies no act of which only the outcome is denied: %s', async (text) => {
    expect(await told(text)).toEqual([]);
  });

  it.each([
    ['The visit of the minister to Iran did not take place.', 'the minister CONSULT Iran, denied actual'],
    ['Talks between Kalvia and Norland ended on Tuesday.', 'Kalvia CONSULT Norland, affirmed actual'],
    ['The attack by rebels on the town ended the truce.', 'rebels ASSAULT the town, affirmed actual'],
    ['The US sanctions on Iran were lifted.', 'somebody CONCEDE Iran, affirmed actual'],
    ['Iran was about to attack Israel.', 'Iran ASSAULT Israel, affirmed future'],
    ['The attack by the rebels on the army killed five.', 'the rebels ASSAULT five, affirmed actual'],
    ['The US, UK and France bombed Syria.', 'The US, UK and France ASSAULT Syria, affirmed actual'],
    ['The army bombed Homs, Hama and Idlib.', 'The army ASSAULT Homs, Hama and Idlib, affirmed actual'],
    ['Turkey, an ally of the rebels, shot down a Russian jet.', 'Turkey ASSAULT a Russian jet, affirmed actual'],
    ['Kalvia has tried to calm Norland, accusing it of theft.', 'Kalvia ACCUSE it, affirmed actual'],
    [
      'Hackers targeted the banks of Norland in recent months.',
      'Hackers ASSAULT the banks of Norland, affirmed actual',
    ],
    ['Rebels bombed a hospital in Aleppo on Wednesday.', 'Rebels ASSAULT a hospital in Aleppo, affirmed actual'],
  ])('names the act and its parties: %s', async (text, action) => {
    expect(await told(text)).toEqual([action]);
  });

  it('shows a threat of force as a threat, and what is threatened as not done', async () => {
    const found = await told('Saudi Arabia threatened to bomb Yemen.');
    expect(found).toContain('Saudi Arabia THREATEN Yemen, affirmed actual');
    expect(found).not.toContainEqual(expect.stringMatching(/ASSAULT .* actual$/));
  });

  it('tells how it was done by words for the act, and shows them, not by words for the victim', async () => {
    const modes = async (text: string) =>
      (await readText(text)).actions.map(({ mode, because }) => [
        mode,
        because.spans.map(({ start, end }) => text.slice(start, end)),
      ]);
    expect(await modes('Police killed a gunman with a knife.')).toEqual([[null, ['killed']]]);
    expect(await modes('Gunmen killed a guard on Monday.')).toEqual([['firearms', ['Gunmen', 'killed']]]);
  });

  it('gives an accusation to the words that accuse, and what somebody is accused of to the claim', async () => {
    expect(await told('Norland accused Kalvia of shelling the town of Selim.')).toEqual([
      'Norland ACCUSE Kalvia, affirmed actual',
      'Kalvia ASSAULT the town of Selim, affirmed actual',
    ]);
  });

  it('makes whoever vows to act the actor', async () => {
    const [action] = await told('The Harrow Brigade vowed to attack Norland.');
    expect(action).toMatch(/^The Harrow Brigade ASSAULT Norland, affirmed (?:intended|future)$/);
  });

  it.each([
    ['a name', 'The Harrow Brigade shelled the village on Monday.', 'Harrow Brigade'],
    ['the country of an adjective', 'Libyan airstrikes on the village went on. Libya said nothing.', 'Libya'],
    ['the state whose forces they are', 'Libyan forces shelled the village. Libya said nothing.', 'Libya'],
    ['whoever says “we”', '“We shelled the village,” Ilse Marant said.', 'Ilse Marant'],
  ])('ties the actor to an entity by %s', async (_, text, name) => {
    const { actions, entities } = await readText(text);
    expect(entities.find(({ id }) => id === actions[0]?.actor?.entity)?.name).toBe(name);
  });

  it('names the two who talk, not their talks, as the parties', async () => {
    expect(await told('Talks between Kalvia and Norland opened on Tuesday.')).toEqual([
      'Kalvia CONSULT Norland, affirmed actual',
    ]);
  });

  it('lets no time take part', async () => {
    const parties = async (text: string) =>
      (await readText(text)).actions.flatMap(({ actor, target }) => [actor, target]).flatMap((one) => one?.words ?? []);
    const text = 'The bombing of 2011 by Norland turned the town into ruins.';
    for (const { start, end } of await parties(text)) expect(text.slice(start, end)).not.toBe('2011');
  });

  it('takes nobody for the target of what they do themselves', async () => {
    const { actions } = await readText('The Harrow Brigade holds the mill. The brigade’s men attacked it.');
    for (const { actor, target } of actions) if (target?.entity) expect(target.entity).not.toBe(actor?.entity);
  });

  it.each([
    'Kalvia beat Norland 3-1 in the final on Saturday.',
    'Wheat futures rallied on Monday after two weak weeks.',
    'The storm hit the coast and killed nine people.',
    'The film bombed in its first week.',
  ])('finds nobody acting in: %s', async (text) => {
    expect(await told(text)).toEqual([]);
  });

  it('points with every span at words of its own claim or its sentence', async () => {
    const reading = await readText(
      'Norland shelled Selim on Monday, the mayor said. “They attacked our school,” he said. Ostrin sent tents to the town.',
    );
    expect(() => Reading.parse(reading)).not.toThrow();
    expect(reading.actions.length).toBeGreaterThan(1);
    for (const { claim, words } of reading.actions) {
      const { content } = reading.claims.find(({ id }) => id === claim)!;
      for (const word of words)
        expect(content.some(({ start, end }) => start <= word.start && word.end <= end)).toBe(true);
    }
  });

  it('takes time in proportion to the text, whatever its sentences are', async () => {
    const seconds = async (text: string) => {
      const document = await load(new TextEncoder().encode(text), { name: 'article.txt' });
      const from = process.cpuUsage();
      read(document, english, { ...model, attributions: null, names: null });
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1e6;
    };
    const hostile = (times: number) => 'rebels attack on the attacked army by '.repeat(times);
    await seconds(hostile(500));
    const short = await seconds(hostile(1_000));
    const long = await seconds(hostile(8_000));
    expect(long).toBeLessThan(8 * 6 * Math.max(short, 0.02));
  });
});

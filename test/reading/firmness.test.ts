import { describe, expect, it } from 'vitest';
import { putOf } from './read-text.ts';

const examples = (cases: Readonly<Record<string, string>>) =>
  it.each(Object.entries(cases))('%s → %s', async (text, put) => {
    expect((await putOf(text)).put).toBe(put);
  });

describe('only the main clause of a claim denies it', () => {
  examples({
    'Ann Doe said the bridge was not safe.': 'denied',
    'Ann Doe said no bridge was safe.': 'denied',
    'Ann Doe said the ferry had no captain.': 'denied',
    'Ann Doe said crews were unable to reach the mill.': 'denied',
    'Ann Doe said crews failed to reach the mill.': 'denied',
    'Ann Doe said neither the mill nor the bridge burned.': 'denied',
    'Ann Doe said No. 7 Squadron left the cape.': 'plain',
    'Ann Doe said No 7 Squadron left the cape.': 'plain',
    'Ann Doe said the fever spread at the market, but it did not kill.': 'plain',
    'Ann Doe said 37 cases had been counted, none of them grave.': 'plain',
    'Ann Doe said the guard who had not slept opened the gate.': 'plain',
  });
});

describe('a cue that denies, refuses or doubts', () => {
  examples({
    'Ann Doe denied that the cape was lost.': 'denied',
    'Ann Doe denied that the cape was not hers.': 'plain',
    'Ann Doe refused to leave the mill.': 'denied intended',
    'Ann Doe doubted that anyone could carry it.': 'denied possible',
  });
});

describe('how sure a claim is put', () => {
  examples({
    'Ann Doe said the roof may fall.': 'possible',
    'Ann Doe said the roof probably fell.': 'probable',
    'Ann Doe said perhaps the roof fell.': 'possible',
    'Ann Doe believes that the goat is near.': 'probable',
    'The fire is believed to be the worst in Port Selim.': 'probable',
    'Ann Doe said the tank burned before anyone could reach the valve.': 'plain',
    'Ann Doe said the smoke could be seen from Vellmar.': 'plain',
    'The firm reportedly paid the rent.': 'plain',
    'Ann Doe said perhaps most of all the roof leaked.': 'plain',
    'Ann Doe said the alleged attack was filmed.': 'possible',
    'Ann Doe said the alleged attacker was jailed.': 'plain',
    'Claims by Ann Doe that the mill burned are false.': 'denied',
    'Ann Doe told the court that her cousin believed the tale.': 'plain',
  });
});

describe('what is to come, to be done or left open', () => {
  examples({
    'Ann Doe said the bridge would close at noon.': 'future',
    'Ann Doe said the ferry will run.': 'future',
    'Ann Doe said the ferry is due to leave.': 'future',
    'Traders expect prices to rise.': 'probable future',
    'Ann Doe said schools may open if the air is clean.': 'possible conditional',
    '“If the cold holds, we will be done by April,” Ann Doe said.': 'conditional',
    'Ann Doe ordered the pipes to be removed.': 'intended',
    'Ann Doe urged them to be patient.': 'intended',
    'Ann Doe said nothing should be decided.': 'denied intended',
    'Ann Doe asked whether the road was open.': 'questioned',
    'Ann Doe did not say how the plan had passed.': 'questioned',
    'Ann Doe declined to comment on the report.': 'questioned',
    'It was not clear what started the fire.': 'questioned',
  });
});

it('names the words that set how a claim is put, those of the cue among them', async () => {
  expect((await putOf('Ann Doe said the roof may not fall.')).by).toBe('may … not');
  expect((await putOf('Ann Doe did not say how it fell.')).by).toBe('not');
  expect((await putOf('Ann Doe said the roof fell.')).by).toBe('');
});

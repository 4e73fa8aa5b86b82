import type { Casualty } from '../../../record/quantity.ts';
import type { CasualtyWords } from '../../quantity-words.ts';
import { set, table } from './lists.ts';

const kinds = (rows: Readonly<Partial<Record<Casualty, string>>>): ReadonlyMap<string, Casualty> =>
  table(rows, (key) => key as Casualty);

/** How English says what became of people. */
export const casualties: CasualtyWords = {
  doing: kinds({
    killed:
      'kill kills killed killing slay slew slaying murder murdered murdering assassinated execute executed executing drowned massacred beheaded beheading',
    wounded: 'wound wounds wounded wounding injure injures injured injuring hurt hurting maimed maiming',
    detained:
      'detain detains detained detaining arrest arrests arrested arresting jail jails jailed jailing imprison imprisoned imprisoning capture captured capturing abduct abducted abducting kidnap kidnapped kidnapping',
    displaced: 'displace displaces displaced displacing uproot uprooted uprooting evacuate evacuated evacuating',
  }),
  done: kinds({
    killed: 'killed slain murdered assassinated executed massacred beheaded',
    wounded: 'wounded injured hurt maimed',
    detained: 'detained arrested jailed imprisoned captured abducted kidnapped held',
    displaced: 'displaced uprooted evacuated',
  }),
  being: kinds({
    killed: 'dead died dies die perished drowned',
    missing: 'missing unaccounted disappeared vanished',
    displaced: 'homeless fled flee fleeing',
  }),
  nouns: kinds({
    killed: 'death deaths fatality fatalities dead deceased killings',
    wounded: 'injury injuries injured wounded',
    missing: 'missing disappearances',
    detained: 'arrest arrests detention detentions',
    displaced: 'evacuees',
  }),
  adjectives: kinds({
    killed: 'dead deceased slain murdered fallen drowned',
    wounded: 'wounded injured',
    missing: 'missing disappeared',
    detained: 'detained arrested jailed imprisoned captured abducted kidnapped',
    displaced: 'displaced homeless evacuated',
  }),
  tolls: kinds({ killed: 'toll fatalities deaths' }),
  taking: set('claim claims claimed claiming cost costs costing take took taken taking lose lost losing loss'),
  lives: 'lives',
  holding: set('take takes took taken taking hold holds held holding'),
  captives: set('hostage hostages prisoner prisoners captive captives detainee detainees inmate inmates'),
  driving: set('drive drives drove driven driving force forces forced forcing'),
  homes: set('homes houses home'),
  passive: set('be is are was were been being get gets got'),
  not: set("not n't never nobody no"),
  including: set('including among'),
  people: /(?:men|people|children)$/,
  notPeople: set(
    `animal animals bird birds sheep lamb lambs cow cows cattle goat goats pig pigs horse horses dog dogs cat cats chicken chickens hen hens fish whale whales seal
    seals dolphin dolphins elephant elephants wolf wolves bear bears deer camel camels mink bee bees tree trees crops plants livestock job jobs truck trucks vehicle
    vehicles car cars tank tanks ship ships boat boats plane planes aircraft jet jets drone drones helicopter helicopters house houses home homes building buildings
    village villages town towns city cities position positions weapon weapons rifle rifles book books document documents painting paintings stalls shops hour hours`,
  ),
};

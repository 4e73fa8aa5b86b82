import type { ActionMode, ActionType } from '../../../record/action.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns, in the singular or as they stand, beside those that `sources.ts` has for people and bodies. */
export const actors = set(`
  army navy forces force troops soldier soldiers fighter fighters rebel rebels insurgent insurgents militant militants gunman gunmen militia militias
  militiaman militiamen guerrilla guerrillas terrorist terrorists attacker attackers assailant assailants bomber bombers sniper pirate pirates bandit bandits kidnapper
  kidnappers hijacker smuggler smugglers hacker hackers mob crowd crowds gang gangs police policeman policemen guard guards warplane warplanes jet jets gunboat gunboats warship
  warships tank tanks drone drones helicopter helicopters aircraft battalion battalions brigade brigades regime government governments state states country countries nation nations
  power powers ally allies enemy enemies neighbour neighbours side sides faction factions group groups party parties movement coalition alliance opposition cabinet
  parliament court courts judge judges jury prosecutor prosecutors union unions farmer farmers villager villagers fisherman fishermen docker dockers miner miners nurse nurses
  teacher teachers student students worker workers driver drivers protester protesters demonstrator demonstrators marcher marchers striker strikers resident residents
  citizen citizens civilian civilians refugee refugees migrant migrants prisoner prisoners detainee detainees hostage hostages captive captives inmate inmates child
  children woman women man men people boy boys girl girls youth youths family families victim victims survivor survivors pilgrim pilgrims passenger passengers tourist tourists
  diplomat diplomats envoy envoys ambassador ambassadors delegation delegations mission premier president minister ministers king queen emir
  leader leaders chief officials official authorities authority administration council bishop bishops church cleric clerics reporter reporters journalist journalists editor
  editors activist activists critic critics lawmaker lawmakers senator senators mayor governor commander commanders general colonel officer officers captain sailor
  sailors crew crews owner owners company companies firm firms bank banks agency agencies committee charity charities trader traders merchant merchants creditor creditors
  donor donors monitors observers peacekeepers inspectors separatist separatists secessionists loyalist loyalists jihadist jihadists extremist extremists
  supporters opponents head heads widow relatives thousands hundreds dozens scores shepherd dancer miller poet engineer engineers member members fugitive suspect suspects`);

/** What is no party and yet what force is used on or asked of. */
const sites = `
  town towns city cities village villages district province region valley capital port harbour harbor border bridge dam school schools hospital hospitals clinic market
  mosque temple shrine checkpoint checkpoints base bases barracks camp camps convoy convoys embassy embassies consulate airport airfield palace station headquarters ship ships vessel
  vessels boat boats tanker plane planes position positions outpost outposts stronghold hill hills island islands refinery pipeline depot territory area areas home homes house
  houses building buildings neighbourhood neighborhood square road compound facility facilities plant target targets
  church churches property monument monuments statue statues crops equipment power`;

/** What the things that a group's verbs take are called; the object's head noun decides. */
export const objects: Readonly<Record<string, ReadonlySet<string>>> = {
  parties: set(sites),
  weapons:
    set(`rocket rockets missile missiles shell shells mortar mortars grenade grenades bomb bombs stone stones rock rocks bottle bottles petrol gas shot shots round
    rounds bullet bullets gun guns cannon torpedo attack attacks strike strikes airstrike airstrikes offensive raid raids assault operation`),
  troops:
    set(`troop troops soldier soldiers force forces army battalion battalions brigade tank tanks warship warships frigate fleet jet jets police unit units
    division militia reinforcements battalions brigades officers missiles frigates soldiers guards peacekeepers fighters`),
  goods:
    set(`aid assistance help relief money fund funds cash loan loans grant crown crowns dollar dollars euro euros pound pounds food grain wheat flour rice water fuel oil
    medicine medicines vaccine vaccines tent tents blanket blankets shelter supplies weapon weapons arms rifle rifles ammunition tank tanks missile missiles jet jets equipment
    ambulances trucks asylum refuge backing support training protection million billion`),
  plans:
    set(`plan plans proposal proposals offer offers deal deals bill bills law laws budget budgets policy policies decision decisions reform reforms record ruling rulings
    idea resolution treaty agreement accord terms ceasefire truce invitation request demand demands amendment tax taxes cuts strategy scheme stance speech appointment`),
  treaties: set(
    'treaty treaties agreement agreements deal deals pact pacts accord accords memorandum protocol convention contract truce ceasefire armistice',
  ),
  relations:
    set(`relations ties trade talks aid cooperation contacts negotiations links exports imports deliveries shipments supplies assistance membership payments flights
    funding support dialogue`),
  concessions: set(
    'sanctions sanction curfew embargo blockade ban restrictions siege ceasefire truce amnesty censorship boycott',
  ),
  knowledge: set('intelligence information data evidence prisoners fingerprints technology secrets captives files'),
  ways: set(
    'road roads route routes highway bridge port ports border borders crossing crossings street streets entrance entrances gate gates railway track tracks access canal strait airport pass',
  ),
};

/** Words by whose company a mode is told where the group leaves it open. */
export const hints: readonly {
  readonly mode: ActionMode;
  readonly types: readonly ActionType[];
  readonly words: ReadonlySet<string>;
}[] = [
  { mode: 'suicide-attack', types: ['ASSAULT'], words: set('suicide') },
  {
    mode: 'heavy-weapons',
    types: ['ASSAULT'],
    words:
      set(`rocket rockets missile missiles mortar mortars artillery tank tanks warplane warplanes jet jets drone drones helicopter helicopters gunship gunboat gunboats
      air aircraft howitzer`),
  },
  {
    mode: 'explosives',
    types: ['ASSAULT'],
    words: set('bomb bombs mine mines explosive explosives grenade grenades ied blast dynamite'),
  },
  {
    mode: 'firearms',
    types: ['ASSAULT'],
    words: set(
      'gun guns rifle rifles pistol pistols gunman gunmen gunfire shot shots bullet bullets sniper machine-gun',
    ),
  },
  {
    mode: 'primitive',
    types: ['ASSAULT'],
    words: set(
      'knife knives machete machetes stone stones rock rocks axe axes club clubs sword fire petrol bottle bottles',
    ),
  },
  { mode: 'unconventional', types: ['ASSAULT'], words: set('sarin chlorine nerve chemical poison') },
  {
    mode: 'meet',
    types: ['REQUEST', 'REJECT'],
    words: set('meet talks negotiate negotiations meeting dialogue mediation talk'),
  },
  {
    mode: 'yield',
    types: ['REQUEST', 'REJECT'],
    words: set('release free ceasefire truce withdraw withdrawal lift ease disarm surrender pull'),
  },
  { mode: 'assist', types: ['REQUEST', 'REJECT'], words: set('aid help assistance support loan loans relief shelter') },
  {
    mode: 'change',
    types: ['REQUEST', 'REJECT'],
    words: set('reform reforms law resign resignation election elections constitution policy change'),
  },
  { mode: 'expel', types: ['THREATEN'], words: set('expel expulsion') },
  { mode: 'relations', types: ['THREATEN'], words: set('relations ties talks trade aid leave quit withdraw suspend') },
  { mode: 'arrest', types: ['THREATEN'], words: set('arrest jail detain prosecute imprison') },
  { mode: 'ban', types: ['THREATEN'], words: set('ban outlaw dissolve') },
  { mode: 'restrict', types: ['THREATEN'], words: set('sanctions blockade strike boycott close curfew embargo block') },
  { mode: 'territory', types: ['THREATEN'], words: set('invade occupy seize annex') },
  {
    mode: 'violence',
    types: ['THREATEN'],
    words: set('attack kill bomb strike shoot shell destroy force violence war burn retaliate'),
  },
  { mode: 'phone', types: ['CONSULT'], words: set('phone telephone telephoned call video') },
  { mode: 'troops', types: ['MOBILIZE'], words: set('troops soldiers army battalion battalions brigade division') },
  { mode: 'police', types: ['MOBILIZE'], words: set('police officers') },
  { mode: 'weapons', types: ['MOBILIZE'], words: set('missiles missile tanks warships jets fleet artillery') },
  { mode: 'militia', types: ['MOBILIZE'], words: set('militia militias fighters militiamen') },
];

/** A sentence with two of these, or with a result, is about a game, in which nobody is attacked, beaten or met. */
export const games = set(`
  match matches goal penalty penalties semi-final semi-finals quarter-final final cup league innings striker goalkeeper midfielder defender
  tournament championship referee wicket wickets half-time scored score rugby football cricket tennis playoff team coach title`);

/** Verbs that hold a noun of action for their subject: "launched an attack". */
export const lending = set(`
  launch launched launches launching carry carried carries carrying mount mounted conduct conducted conducts stage staged make made makes making hold held holds holding open opened
  opens begin began begun start started impose imposed imposes imposing declare declared declares announce announced announces lead led leads face faced order ordered resume
  resumed give gave given gives offer offered offers provide provided provides grant granted grants send sent sends go went gone goes call called join joined express expressed expresses
  enter entered continue continued host hosted attend attended plan planned pledge pledged issue issued seek sought tender tendered submit
  submitted slap slapped extend extended do did perform performed put initiate initiated organise organised organize organized`);

/** Verbs whose object does what follows: "urged Kalvia to withdraw". */
export const directing = set(`
  urge urged urges urging ask asked asks asking order ordered orders tell told force forced allow allowed persuade persuaded press pressed warn warned help helped helps let lets
  make made call called calls calling appeal appealed beg begged want wants wanted expect expects expected require required requires encourage encouraged forbid forbade forbidden see saw instruct instructed
  command commanded get got accuse accused accuses accusing blame blamed blames blaming suspect suspected suspects charge charged criticise criticised criticize criticized condemn condemned`);

/** Verbs, and nouns, with which what they are about is over, off or kept from being: "stopped bombing", "the visit was called off". */
export const ending = `
  stop cease end halt quit discontinue cancel call_off foil thwart avert prevent abort abandon scrap give_up refrain_from avoid lift suspend postpone
  break_off drop withdraw revoke rescind repeal block deter cessation suspension cancellation lifting prevention withdrawal`;

/** Words before or above an action that was not done, or not yet: "almost attacked", "a planned attack", "an attempt to attack", "failed to attack". */
export const unreal = set(`
  almost nearly planned intended proposed foiled thwarted attempted averted aborted abandoned cancelled canceled postponed imminent would-be potential hypothetical
  feared threatened alleged purported so-called supposed fail fails failed failing attempt attempts attempted try tries tried plan plans plot plots bid
  scheme preparations prepare prepares prepared preparing ready`);

import { pluralOf } from './cues/forms.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for people beside those that are sources, singular and plural: those of whom the text says "they" and "who". */
export const persons: ReadonlySet<string> = set(`
  kid kids child client clients attendee attendees participant participants competitor competitors contestant contestants employee employees
  employer employers contractor contractors subcontractor subcontractors dignitary dignitaries celebrity celebrities fan fans user users reader readers
  listener listeners viewer viewers follower followers subscriber subscribers crowd crowds audience audiences pilgrim pilgrims worshipper worshippers
  professional professionals pro pros counselor counselors counsellor counsellors bartender bartenders waiter waiters waitress chef chefs cook cooks
  mum mums mom moms dad dads baby babies infant infants toddler toddlers teen teens teenager teenagers adult adults youngster youngsters pupil pupils
  learner learners graduate graduates alumni classmate classmates roommate teammate teammates bandmate co-worker co-workers colleague colleagues
  creator creators inventor inventors founder collector collectors narrator character hero heroes heroine villain legend legends idol star stars
  lady ladies gentleman gentlemen gal gals guy guys bloke blokes fellow fellows lad lads girlfriends partner partners spouse spouses couple couples
  twin twins sibling siblings parent grandparent grandparents grandchild grandchildren ancestor ancestors descendant descendants orphan orphans
  soldier soldiers troop fighter fighters gunman gunmen attacker attackers bomber bombers hostage hostages captor captors hijacker hijackers terrorist terrorists
  insurgent insurgents jihadist jihadists militiaman militiamen commando commandos sniper snipers veteran veterans recruit recruits deserter deserters defector defectors
  criminal criminals thief thieves robber robbers killer killers murderer murderers kidnapper kidnappers smuggler smugglers dealer offender offenders culprit
  culprits accomplice accomplices convict convicts detainee detainees prisoner prisoners fugitive fugitives hacker hackers pirate pirates
  appellant appellants appellee appellees petitioner petitioners respondent respondents litigant litigants claimant claimants borrower borrowers lender lenders
  taxpayer taxpayers voter electorate elector electors councillor councillors lawmaker legislators politician monarch monarchs ruler rulers tyrant dictator dictators
  nominee nominees incumbent incumbents successor successors predecessor predecessors rival rivals winner winners loser losers champion champions medallist
  immigrant immigrants emigrant exile exiles evacuee evacuees seeker seekers newcomer newcomers foreigner foreigners outsider outsiders native natives inhabitant inhabitants
  settler settlers colonist colonists nomad nomads peasant peasants labourer labourers laborer laborers miner miners sailor crewman crewmen crewmate astronaut astronauts
  bystander bystanders passer-by passers-by pedestrian pedestrians motorist motorists rider riders driver drivers survivor casualty casualties
  donor donors sponsor sponsors volunteer volunteers benefactor shareholder shareholders investor customer customers consumer consumers shopper shoppers
  muslim muslims christian christians jew jews hindu hindus buddhist buddhists catholic catholics protestant protestants sunni sunnis shia shiite shiites kurd kurds
  arab arabs american americans british briton britons russian russians israeli israelis palestinian palestinians iraqi iraqis syrian syrians afghan afghans iranian iranians
  libyan libyans turk turks german germans frenchman italian italians spaniard spaniards chinese japanese indian indians pakistani pakistanis ukrainian ukrainians african africans
  european europeans asian asians mexican mexicans canadian canadians australian australians
  population public community humanity mankind generation household households tribe tribesman tribesmen clan minority everybody everyone anybody anyone somebody someone
  mistress prince princess knight lord lords servant servants slave slaves maid butler patron patrons guest visitor tourists magician magicians dancer dancers
  writer writers publisher publishers agent agents individual individuals mentor mentors guide guides instructor instructors investigator investigators
  proponent proponents recipient recipients academic academics workforce elite elites enthusiast enthusiasts independent independents merchant merchants
  male males female females beings human humans whoever millions wealthy poor disabled injured wounded dead schoolboy schoolgirl schoolboys schoolgirls schoolchildren
  companion companions superior superiors subordinate subordinates virtuoso martyr martyrs saint saints baron barons tycoon tycoons magnate magnates oligarch oligarchs
  commandant steward stewards bachelor bully bullies comrade comrades conspirator conspirators collaborator collaborators envoy envoys entourage readership viewership
  separatist loyalist bridegroom bride groom newlyweds schoolmate flatmate landowner landowners entrepreneur entrepreneurs freelancer freelancers
  scholar scholars thinker thinkers intellectual intellectuals expert specialist specialists practitioner practitioners trainee trainees apprentice intern interns
  mathematician experimenter discoverer explorer explorers adventurer pioneer pioneers gamer gamers player speaker speakers interviewee interviewer
`);

/** Nouns that end as those for people do, and are none: "computers", "career". Singular and plural. */
export const lookalikes: ReadonlySet<string> = new Set(
  [
    ...set(`
  career beer deer veneer frontier roster monster cluster disaster
  water winter summer helicopter computer browser marker meter kilometer centimeter millimeter kilometre centimetre millimetre parameter
  thermometer corner border shoulder loudspeaker badger spoiler sneaker sweater number power tower river lever cover layer letter
  shelter container trailer tanker bunker boiler burner printer scanner server router bumper hammer trigger finger feather flower
  cucumber pepper burger freezer blender locker drawer folder filter booster quarter headquarter order offer answer matter
  cancer fiber timber ladder poker prayer sticker paper chapter register transfer barrier pier carrier
  cylinder counter adapter transmitter amplifier encounter disorder blister`),
  ].flatMap((noun) => [noun, pluralOf(noun)]),
);

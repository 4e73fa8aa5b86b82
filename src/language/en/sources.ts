import type { SourceWords } from '../language.ts';
import { femaleNames, maleNames, otherNames } from './first-names.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);
const set = (...lists: (string | ReadonlySet<string>)[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => (typeof list === 'string' ? words(list) : [...list])));

const regular = (noun: string): string =>
  /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
/** The nouns and their regular plurals. */
const both = (list: string): string =>
  words(list)
    .flatMap((noun) => [noun, regular(noun)])
    .join(' ');

const titles = `
  mr mrs ms miss mx dr prof sir lord lady dame president vice-president vice minister secretary undersecretary under-secretary senator sen rep gov
  governor mayor judge justice magistrate general gen colonel col major maj captain capt commander lieutenant lt corporal private sergeant sgt brigadier brig
  marshal admiral adm king queen prince princess duke duchess emperor empress sultan emir pope bishop archbishop cardinal imam ayatollah mufti rabbi reverend rev father pastor
  monsignor monsenor sheikh shaikh chancellor premier ambassador envoy consul congressman congresswoman assemblyman assemblywoman chairman chairwoman chairperson chair chief director
  professor spokesman spokeswoman spokesperson officer attorney prosecutor lawyer solicitor coach manager doctor nurse detective constable inspector superintendent commissioner
  councillor councilman councilwoman alderman analyst leader deputy official representative delegate activist campaigner author co-author novelist poet historian scientist researcher
  ecologist biologist geologist physicist chemist astronomer hydrologist epidemiologist virologist economist engineer architect actor actress singer pianist
  painter composer conductor musician striker goalkeeper defender midfielder captain winger editor reporter journalist correspondent columnist presenter
  founder co-founder owner ceo cfo executive treasurer fellow curator keeper farmer fisherman shopkeeper beekeeper baker cashier gardener teacher headteacher headmaster
  headmistress principal dean rector provost student guard firefighter paramedic pilot driver sailor skipper harbourmaster warden ranger sheriff marshal
  speaker whip candidate lawmaker legislator mp msp mep md phd esq acting former interim assistant senior junior lead first-lady counsel adviser advisor
  sister brother uncle aunt saint`;

/** Head nouns and name parts that tell what kind of source it is. Lower case; plurals are listed where they differ in kind. */
export const sources: SourceWords = {
  vague: set(`
    reports rumors rumours rumour rumor speculation evidence indications signs accounts allegations claims suggestions hints talk word
    whispers chatter gossip nobody none something everything anything`),
  hearsay:
    set(`believed thought known understood considered expected reported said alleged rumoured rumored feared suspected presumed estimated assumed
    regarded deemed supposed called clear unclear unknown uncertain certain likely unlikely possible evidence sign signs rumour rumours rumor rumors fears speculation
    reportedly allegedly supposedly purportedly ostensibly apparently seemingly presumably`),
  undefined: set('some many most others critics observers skeptics sceptics detractors pundits commentators'),
  media: set('media press'),
  document: set(
    both(`report study article survey poll document memorandum letter email e-mail filing indictment lawsuit complaint affidavit statement transcript book
    paper editorial column op-ed essay bill law act ruling verdict judgment judgement resolution treaty agreement accord charter constitution census review audit
    assessment estimate forecast projection model finding investigation inquiry inquest photo photograph image recording tape tweet post message ad advert
    advertisement commercial sign banner note story dispatch bulletin chapter footnote graph chart map exhibit petition plan proposal budget draft answer
    press-release release communique communiqué manifesto motion warrant subpoena leaflet pamphlet brochure flyer poster letter diary memoir biography textbook
    autopsy post-mortem test experiment sample database dataset register registry record log logbook ledger timetable calendar schedule contract lease deed will
    certificate invoice receipt notice inscription plaque label questionnaire referendum caption headline webpage guideline regulation rule statute decree code
    standard submission thesis dissertation preprint publication summary dossier white-paper handbook manual blueprint obituary interview telegram cable list`),
    `data figures statistics numbers results records files minutes memo memos census analysis analyses research footage video videos image work works findings charcoal sediment
    sediments fossils remains evidence measurements readings observations calculations simulations instruments radar satellite satellites`,
  ),
  outlet: set(`
    newspaper newspapers daily weekly broadcaster magazine tabloid television tv radio channel network website site blog podcast outlet newsroom
    paper journal media times post herald tribune gazette courier guardian observer telegraph chronicle argus echo
    news wire dispatch bulletin mirror examiner inquirer sentinel globe standard mail express broadcasting press presse reuters
    afp ap upi bbc cnn nbc cbs abc npr pbs msnbc cbc itv aljazeera tass xinhua interfax dpa efe ansa kyodo politico axios pap pti ani isna irna fars tasnim yonhap
    anadolu ndtv abs-cbn rte rté skynews france24 euronews dw rfi rferl voa bernama antara jiji belga lusa apa mti unian ukrinform ria
    bloomberg breitbart huffpost buzzfeed vox slate salon newsweek wsj wapo nyt sputnik rt wired forbes fortune variety spiegel monde figaro parisien
    repubblica stampa mundo país dawn haaretz asahi mainichi yomiuri nikkei izvestia kommersant pravda`),
  outletNouns: set(
    'newspaper daily weekly broadcaster magazine tabloid channel station network website site blog outlet agency paper journal publication wire podcast',
  ),
  newsAgency: set('news press wire'),
  organisation: set(
    both(`ministry government army navy force military council court commission committee party union company corporation firm bank department office agency bureau
    authority administration parliament congress senate assembly cabinet campaign hospital university college school institute institution foundation association
    federation confederation league club team group organisation organization movement militia brigade front embassy consulate service board panel coalition alliance regime
    state city county town village district province municipality republic kingdom opposition church parish diocese mosque temple charity airline regulator watchdog tribunal junta studio museum
    society chamber guild centre center fund trust lab laboratory observatory secretariat delegation mission railway brewery bakery prosecution jury crew band
    orchestra choir theatre theater syndicate consortium cooperative co-operative clinic surgery library academy faculty inspectorate directorate constabulary
    garrison battalion regiment squadron unit division corps taskforce ombudsman utility operator carrier manufacturer maker supplier retailer supermarket chain shop store
    hotel promotion startup start-up venture brand label factory plant mill port embassy counterpart tribe caucus treasury exchange`),
    `police forces house kremlin pentagon services elements propaganda leadership camp command holdings industries technologies pharmaceuticals petroleum oil gas
    airways steel motors energy railways insurance defence defense authorities inc ltd llc plc corp co gmbh limited incorporated partners associates enterprises
    international systems solutions laboratories forge mills foods electric power telecom bancorp capital ventures productions pictures records rescue customs intelligence
    taliban hamas hezbollah houthis nato isis isil daesh eu un us uk usa who unicef unesco unhcr opec wto imf fbi cia nasa nsa esa cdc fda epa fed gop dnc rnc interpol europol
    google facebook microsoft amazon apple boeing airbus toyota volkswagen samsung sony nokia tesla uber ikea`,
  ),
  partsOfNames: set(`
    inc ltd llc plc corp co gmbh limited incorporated holdings enterprises industries technologies systems solutions international partners associates
    service services office operation operations campaign mission trust fund center centre unit division foods motors gas oil steel power electric energy
    telecom pharmaceuticals railways airways capital ventures productions pictures records insurance chain brand`),
  affairs:
    set(`fire rescue health safety trade industry commerce welfare food drug agriculture fisheries justice security science technology education culture
    sport sports tourism environment energy water roads transport defence defense labour labor housing finance planning research development arts information
    communications immigration customs wildlife parks forestry`),
  place: set(`
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan
    bolivia bosnia botswana brazil britain brunei bulgaria burma burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia
    denmark djibouti ecuador egypt england eritrea estonia eswatini ethiopia europe fiji africa asia america finland france gabon gambia gaza georgia germany ghana greece
    greenland grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo
    kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova
    monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine
    panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia
    slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey türkiye turkmenistan tuvalu
    uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam wales yemen zambia zimbabwe
    washington moscow beijing london paris berlin tehran baghdad damascus ankara cairo tripoli jerusalem brussels kyiv kiev riyadh
    delhi islamabad kabul tokyo seoul pyongyang geneva vienna rome madrid warsaw california texas florida ohio virginia
    michigan wisconsin iowa nevada pennsylvania arizona`),
  titles: set(titles),
  male: set(
    'mr sir lord king prince abu father son brother husband uncle grandfather nephew grandson spokesman chairman congressman businessman fisherman man boy duke emperor sultan emir actor bishop imam monsignor',
    maleNames,
  ),
  female: set(
    'mrs ms miss lady dame queen princess umm mother daughter sister wife aunt grandmother niece granddaughter spokeswoman chairwoman congresswoman businesswoman woman girl actress duchess empress headmistress',
    femaleNames,
  ),
  firstNames: set(maleNames, femaleNames, otherNames),
  people: set(
    both(`${titles} critic supporter opponent ally observer expert resident witness source voter aide member republican democrat conservative liberal protester
    demonstrator worker parent neighbour neighbor investor trader fan player insider whistleblower rebel militant soldier policeman policewoman serviceman civilian refugee migrant
    survivor victim patient customer passenger commuter tourist visitor traveller traveler innkeeper islander villager local citizen diplomat minister counterpart politician
    negotiator mediator mother father brother sister son daughter husband wife uncle aunt nephew niece cousin grandfather grandmother great-nephew great-niece
    grandson granddaughter relative colleague friend girlfriend boyfriend fiance widow widower boy girl guest host heir clerk accountant builder plumber electrician
    carpenter butcher grocer trader vendor seller buyer dealer broker banker landlord tenant judge juror lawyer defendant plaintiff suspect inmate prisoner guard
    athlete runner swimmer cyclist skier footballer cricketer referee umpire midwife surgeon physician psychologist psychiatrist dentist vet veterinarian
    archaeologist anthropologist sociologist philosopher linguist mathematician statistician programmer developer designer photographer filmmaker producer
    blogger translator interpreter librarian archivist monk nun priest preacher believer captain hunter trapper climber hiker camper diver`),
    `he she they we i you who several few everyone everybody anyone somebody someone children men women man woman fishermen firemen policemen scientists
    spokesmen spokeswomen chairmen staff crew personnel troops experts officials residents others youth youths folk folks family families couple duo trio pair
    half majority minority dozens hundreds thousands`,
  ),
  agents:
    /(?:[^aeiou]ist|ologist|grapher|keeper|master|maker|monger|smith|wright|man|woman|men|women|person|people|ian|ians|ists|ers|eer|eers|ster|sters|worker|holder|goer|owner)$/,
};

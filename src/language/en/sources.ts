import type { SourceWords } from '../language.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Head nouns and name parts that tell what kind of source it is. Lower case; plurals are listed where they differ in kind. */
export const sources: SourceWords = {
  vague: words(`
    reports rumors rumours speculation evidence indications signs accounts allegations claims suggestions hints talk word
    whispers chatter gossip nobody none something everything anything`),
  document: words(`
    report study article survey poll polls document documents memo memorandum letter letters email emails e-mail e-mails filing filings
    indictment lawsuit complaint affidavit statement statements transcript book paper papers editorial column op-ed essay
    bill law act ruling verdict judgment judgement resolution treaty agreement accord charter constitution
    data figures statistics numbers results records files file census analysis research review audit assessment
    estimate estimates forecast forecasts projection projections model models findings investigation inquiry video footage photo
    photos photograph photographs image images recording tape tapes tweet tweets post posts message messages ad ads advert advertisement
    commercial commercials sign signs banner note notes story stories dispatch bulletin chapter footnote graph chart map exhibit petition plan
    proposal budget draft answer minutes press-release release communique communiqué manifesto motion warrant subpoena reports.of studies surveys articles`),
  outlet: words(`
    newspaper newspapers daily weekly broadcaster magazine tabloid television tv radio channel network website site blog outlet agency.news
    paper journal press media times post herald tribune gazette courier guardian observer telegraph chronicle
    news wire dispatch bulletin mirror examiner inquirer sentinel globe standard mail express broadcasting reuters
    afp ap upi bbc cnn nbc cbs abc npr pbs msnbc cbc itv aljazeera tass xinhua interfax dpa efe ansa kyodo politico axios
    bloomberg breitbart huffpost buzzfeed vox slate salon newsweek wsj wapo nyt sputnik rt`),
  organisation: words(`
    ministry government police army navy force forces military council court commission committee party union company corporation firm
    bank department office agency bureau authority authorities administration parliament congress senate house assembly cabinet campaign
    hospital university college school institute institution foundation association federation league club team group organisation
    organization movement militia brigade front embassy consulate kremlin pentagon service services board panel coalition
    alliance regime state city county town district republic kingdom opposition church mosque charity airline airlines
    regulator watchdog tribunal junta network.org company companies studio museum society chamber guild centre center
    propaganda leadership camp elements corps command fund petroleum oil gas airways steel motors energy railways railway insurance holdings industries technologies pharmaceuticals bakery brewery defence defense prosecution jury trust lab laboratory observatory secretariat delegation mission taliban hamas hezbollah nato
    isis isil daesh eu un us uk usa who unicef opec fbi cia nasa nsa fed gop dnc rnc`),
  place: words(`
    afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
    bolivia bosnia brazil britain bulgaria burma cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus
    denmark ecuador egypt england eritrea estonia ethiopia europe africa asia america finland france gaza georgia germany ghana greece guatemala
    haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo
    kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg malaysia mali malta mexico moldova mongolia
    montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine
    panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia singapore slovakia
    slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkmenistan
    uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe
    washington moscow beijing london paris berlin tehran baghdad damascus ankara cairo tripoli jerusalem brussels kyiv kiev riyadh
    delhi islamabad kabul tokyo seoul pyongyang geneva vienna rome madrid warsaw california texas florida ohio virginia
    michigan wisconsin iowa nevada pennsylvania arizona georgia`),
  titles: words(`
    mr mrs ms miss dr prof sir lord lady dame president vice-president minister secretary senator sen rep gov governor mayor
    judge justice general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm king queen prince
    princess pope bishop archbishop cardinal imam rabbi reverend rev sheikh chancellor premier ambassador congressman
    congresswoman chairman chairwoman chief director professor spokesman spokeswoman spokesperson officer attorney coach doctor detective
    inspector superintendent commissioner councillor analyst leader deputy official activist author historian scientist actor
    actress singer striker captain goalkeeper manager`),
  male: words(`
    mr sir lord king prince father son brother husband uncle grandfather spokesman chairman congressman businessman fisherman man boy
    bishop imam john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
    donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas
    eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis
    jerry tyler aaron jose adam nathan henry peter muhammad mohammed mohamed ahmed ahmad ali omar hassan hussein ibrahim
    abdullah khalid vladimir ivan sergei dmitri boris carlos juan luis pedro antonio marco giovanni hans karl lars pierre
    jean michel francois bill bob tom jim joe mike steve ted bernie barack mitt marco rand`),
  female: words(`
    mrs ms miss lady dame queen princess mother daughter sister wife aunt grandmother spokeswoman chairwoman congresswoman
    businesswoman woman girl actress mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy
    betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura
    cynthia kathleen amy angela shirley anna ann anne brenda pamela emma nicole helen samantha katherine christine debra
    rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia fatima aisha leila mariam zainab
    olga natalia svetlana irina elena ingrid greta claire marie sophie isabel carmen lucia hillary megyn carly jane kate ellen`),
  people: words(`
    he she they we i you who some many others several most few critics supporters opponents allies observers analysts experts officials
    residents witnesses sources voters people aides advisers advisors members lawmakers republicans democrats conservatives
    liberals activists protesters leaders workers farmers doctors nurses teachers students parents neighbours neighbors
    scientists researchers economists investors traders fans players everyone anyone somebody someone`),
};

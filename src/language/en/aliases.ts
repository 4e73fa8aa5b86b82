/**
 * Spellings of one word of a name, from one script into another by different rules, the first the one they are folded to. To
 * add one, write it behind its like, in lower case and without diacritics; a line of its own where there is none. Only
 * spellings that are no other name's stand here.
 */
const spellings = `
gaddafi qaddafi qadhafi gadhafi kadhafi kaddafi qadaffi gadafi khadafy khaddafi gathafi
muammar moammar mu'ammar moamer muammer
mohammed muhammad mohammad mohamed muhammed mohamad
ahmed ahmad
hussein hussain husayn husain hossein huseyin
hassan hasan
abdallah abdullah abdulla abdellah
abdelaziz abdulaziz abdel-aziz abd-al-aziz
osama usama ussama
baghdadi bagdadi
zawahiri zawahri
zarqawi zarkawi
soleimani suleimani sulaymani soleymani
khamenei khamenai khameini
khomeini khomeyni
ahmadinejad ahmedinejad
rouhani rohani ruhani
raisi raeisi
nasrallah nasrullah
haniyeh haniya haniye
meshaal mashal meshal mishal
sinwar sinouar
erdogan erdoghan
netanyahu netanyahou
zelensky zelenskyy zelenskiy zelenski
zaluzhny zaluzhnyi
poroshenko poroshenka
yanukovych yanukovich
tymoshenko timoshenko
lukashenko lukashenka
yeltsin jeltsin
gorbachev gorbachov gorbatchev
khrushchev khruschev kruschev
navalny navalnyy navalniy
prigozhin prigozhyn
shoigu shoygu
lavrov lawrow
medvedev medvedyev
kadyrov kadirov qadyrov
tokayev tokaev toqaev
nazarbayev nazarbaev
mirziyoyev mirziyoev
aliyev aliev
haftar hifter hafter
serraj sarraj
dbeibah dbeibeh dabaiba
hezbollah hizbollah hizbullah hezbullah hizballah hizbu'llah
houthi huthi houthis huthis
daesh daish da'esh da'ish
qaeda qaida qa'ida qa'eda
shabaab shabab
taliban taleban
mujahideen mujahidin mujahedin mujahedeen mojahedin
peshmerga pesh-merga
kiev kyiv
kharkiv kharkov
odesa odessa
lviv lvov
beijing peking
mumbai bombay
kolkata calcutta
yangon rangoon
makkah mecca
raqqa raqqah rakka
kobani kobane
homs hims
deir-ez-zor deir-al-zor deir-ezzor
tripoli tarabulus
benghazi bengazi banghazi
sirte sirt surt
misrata misurata misratah
sana'a sanaa
jazeera jazira jazirah
arabiya arabiyya
masirah masira
xinhua hsinhua
`;

/** Names of one body that are different words, the first the one they are folded to, apart by "|". */
const names = `
islamic state | isis | isil | daesh | is | islamic state of iraq and syria | islamic state in iraq and syria | islamic state of iraq and the levant | islamic state in iraq and the levant | islamic state of iraq and al-sham | islamic state group | so-called islamic state
al-qaeda | al-qaida | aq
al-qaeda in the arabian peninsula | aqap
al-qaeda in the islamic maghreb | aqim
al-nusra front | jabhat al-nusra | nusra front | al-nusra
hayat tahrir al-sham | hts
syrian democratic forces | sdf
free syrian army | fsa
kurdistan workers party | pkk
people's protection units | ypg
popular mobilization forces | popular mobilisation forces | pmf | hashd al-shaabi
irgc | islamic revolutionary guard corps | revolutionary guards | iranian revolutionary guards
houthi | ansar allah | ansarallah | houthis | houthi movement
hamas | islamic resistance movement
united nations | un | u.n.
european union | eu | e.u.
nato | north atlantic treaty organization | north atlantic treaty organisation
african union | au
world health organization | world health organisation
international atomic energy agency | iaea
international criminal court | icc
international monetary fund | imf
united nations high commissioner for refugees | unhcr | un refugee agency
medecins sans frontieres | msf | doctors without borders
international committee of the red cross | icrc
organisation for economic co-operation and development | oecd | organisation for economic cooperation and development
organization for security and co-operation in europe | osce
opec | organization of the petroleum exporting countries
central intelligence agency | cia
federal bureau of investigation | fbi
national security agency | nsa
department of justice | justice department
department of defense | defense department | pentagon
department of state | state department | us state department
environmental protection agency | epa
federal security service | fsb
israel defense forces | idf | israeli defense forces | israel defence forces
wagner group | wagner
boko haram | jama'atu ahlis sunna lidda'awati wal-jihad
taliban | islamic emirate of afghanistan
revolutionary armed forces of colombia | farc
national liberation army colombia | eln
irish republican army | ira
african national congress | anc
chinese communist party | communist party of china | ccp
bharatiya janata party | bjp
`;

const toFirst = (list: string, apart: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...others] = line.split(apart);
        return others.map((other): [string, string] => [other, first]);
      }),
  );

let words: ReadonlyMap<string, string> | null = null;
let whole: ReadonlyMap<string, string> | null = null;

/** The Arabic article, written apart or joined, also as it sounds before some letters: "al manar", "ash-shabaab". */
const article = /(^| )(?:al|el|ash|as|an|ar|at|ad|az)-(?=\p{L}{3})|(^| )(?:al|el) (?=\p{L}{3})/gu;

/**
 * A name as it is compared: lower case; no diacritics, leading "the" or apostrophe-like letters; the Arabic article one way,
 * "al-"; each word in its first spelling and the whole under its first name of the lists above. Names that differ in a word
 * stay apart, and so do first names and initials: it folds spellings, never people.
 */
export const foldName = (name: string): string => {
  words ??= toFirst(spellings, ' ');
  whole ??= toFirst(names, ' | ');
  let plain = name.toLowerCase();
  if (/[^\u0020-\u007e]/.test(plain))
    plain = plain
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replaceAll('ł', 'l')
      .replaceAll('ı', 'i')
      .replaceAll('’', "'")
      .replace(/[ʿʾ‘`]/g, '');
  if (plain.startsWith('the ')) plain = plain.slice(4);
  const joined = plain.replace(article, '$1$2al-');
  const spelled = joined.split(' ').map(spell).join(' ');
  return whole.get(spelled) ?? spelled;
};

const spell = (word: string): string =>
  word.startsWith('al-') ? `al-${words!.get(word.slice(3)) ?? word.slice(3)}` : (words!.get(word) ?? word);

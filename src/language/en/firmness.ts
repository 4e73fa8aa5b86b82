import type { FirmnessWords } from '../language.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that set how a claim is put (Saurí and Pustejovsky's factuality: polarity and certainty; mode is our own cut of the rest). */
export const firmness: FirmnessWords = {
  negations: words("not n't never neither nor cannot hardly scarcely"),
  nobody: words('no nobody nothing none no-one neither nowhere'),
  emptyObjects: words('choice doubt wonder surprise'),
  unable: words('unable fail fails failed'),
  untrue: words('false untrue wrong baseless unfounded nonsense'),
  denying: words(
    'deny reject refute rebut dispute repudiate disavow dismiss disagree disagree_with contradict contest rule_out exclude',
  ),
  doubting: words('doubt question doubtful'),
  refusing: words(
    'refuse decline oppose resist object_to balk_at prohibit forbid ban veto argue_against speak_against vote_against warn_against caution_against advise_against campaign_against lobby_against push_back_against rule_out opposition',
  ),
  withholding: words(
    'say know disclose explain reveal name tell specify comment comment_on elaborate elaborate_on confirm clarify state discuss answer identify give release',
  ),
  possible: words('may might could possibly perhaps maybe conceivably'),
  possibilities: words('possible possibility potential danger risk chance'),
  alleged: words('alleged purported so-called supposed'),
  probable: words('likely probably apparently seemingly presumably'),
  seeming: words('seem seems seemed appear appears appeared'),
  thinkingProbable: words(
    'think believe expect suspect assume suppose guess reckon estimate suggest presume hint thought believed expected suspected presumed assumed likely unlikely seem appear apparently seemingly presumably',
  ),
  thinkingPossible: words(
    'fear wonder speculate worry hypothesis hypothesise hypothesize speculation fears fear possible optimistic hopeful afraid fearful worried rumor rumour',
  ),
  unlikely: words('unlikely doubtful'),
  future: words("will shall wo 'll"),
  futureTo: words('due set going about bound likely unlikely certain expected scheduled poised'),
  conditional: words('if unless'),
  would: words("would 'd"),
  duty: words('must should ought'),
  wanting: words(
    'want wants wanted hope hopes hoped plan plans planned intend intends intended aim aims aimed wish wishes wished',
  ),
  intentions: words('plan plans intention intentions desire wish interest'),
  intending: words(
    `demand order call_for call_on call_upon request promise pledge vow want plan intend aim seek offer threaten wish propose
     recommend urge insist_on push_for press_for plead_for lobby_for campaign_for argue_for advocate require`,
  ),
  directing: words(
    'ask tell order warn advise instruct urge beg direct remind encourage call_on call_upon implore beseech exhort appeal',
  ),
  foretelling: words('expect anticipate predict forecast foresee warn warning warn_of warn_about'),
  hoping: words('hope'),
  questioning: words('ask wonder want_to_know inquire enquire query'),
  unknown: words('unclear unknown uncertain unsure'),
  clear: words('clear known certain sure obvious evident'),
  asks: words('whether if how why what who whom whose which when where'),
  sensing: words('see seen hear heard feel felt smell smelled smelt find found tell'),
};

/** A sentence for each list, and how its claim is put; without the list it would be put otherwise. */
export const firmnessExamples: Readonly<Record<keyof FirmnessWords, readonly [text: string, put: string]>> = {
  negations: ['Ann Doe said the bridge was not safe.', 'denied'],
  nobody: ['Ann Doe said no bridge was safe.', 'denied'],
  emptyObjects: ['Ann Doe said the ferry had no choice but to sail.', 'plain'],
  unable: ['Ann Doe said crews were unable to reach the mill.', 'denied'],
  untrue: ['Ann Doe’s claim that the mill burned is false.', 'denied'],
  denying: ['Ann Doe denied that the cape was lost.', 'denied'],
  doubting: ['Ann Doe doubted that anyone could carry it.', 'denied possible'],
  refusing: ['Ann Doe refused to leave the mill.', 'denied intended'],
  withholding: ['Ann Doe did not say how the plan had passed.', 'questioned'],
  possible: ['Ann Doe said the roof may fall.', 'possible'],
  possibilities: ['Ann Doe warned of the danger of a flood.', 'possible future'],
  alleged: ['Ann Doe said the alleged attack on the mill was filmed.', 'possible'],
  probable: ['Ann Doe said the roof probably fell.', 'probable'],
  seeming: ['Ann Doe said the roof seemed old.', 'probable'],
  thinkingProbable: ['Ann Doe believes that the goat is near.', 'probable'],
  thinkingPossible: ['Many residents fear the mine is flooded.', 'possible'],
  unlikely: ['It is unlikely that the boat sailed.', 'denied probable'],
  future: ['Ann Doe said the ferry will run.', 'future'],
  futureTo: ['Ann Doe said the ferry is due to leave.', 'future'],
  conditional: ['“If the cold holds, the bridge is shut,” Ann Doe said.', 'conditional'],
  would: ['Ann Doe said the bridge would close at noon.', 'future'],
  duty: ['Ann Doe said the gate must stay shut.', 'intended'],
  wanting: ['“I want to sell the mill,” Ann Doe said.', 'intended'],
  intentions: ['Ann Doe said the guild had plans to sell the mill.', 'intended'],
  intending: ['Ann Doe promised a new bell.', 'intended'],
  directing: ['Ann Doe told them to be patient.', 'intended'],
  foretelling: ['Ann Doe predicted a long winter.', 'future'],
  hoping: ['Ann Doe hopes the frost ends.', 'future'],
  questioning: ['Ann Doe asked whether the road was open.', 'questioned'],
  unknown: ['It was unclear what started the fire.', 'questioned'],
  clear: ['It was not clear what started the fire.', 'questioned'],
  asks: ['Ann Doe asked whether the road was open.', 'questioned'],
  sensing: ['Ann Doe said the smoke could be seen from Vellmar.', 'plain'],
};

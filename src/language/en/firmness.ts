import type { FirmnessWords } from '../language.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that set how a claim is put (Saurí and Pustejovsky's factuality: polarity and certainty; mode is our own cut of the rest). */
export const firmness: FirmnessWords = {
  negations: words("not n't never neither nor cannot hardly scarcely"),
  nobody: words('no nobody nothing none no-one neither nowhere'),
  emptyObjects: words('choice doubt wonder surprise'),
  unable: words('unable'),
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

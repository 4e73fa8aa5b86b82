import type { FirmnessWords } from '../language.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that set how a claim is put (Saurí and Pustejovsky's factuality: polarity and certainty; mode is our own cut of the rest). */
export const firmness: FirmnessWords = {
  negations: words("not n't no never neither nor none nobody nothing without cannot hardly scarcely"),
  denying: words('deny reject dismiss refute rebut dispute repudiate disavow denigrate refuse decline doubt'),
  possible: words(
    'may might could possibly perhaps maybe possible potentially conceivably can unclear unsure uncertain',
  ),
  probable: words(
    'likely probably should apparently seemingly presumably seem seems seemed appear appears appeared expected believed thought reportedly allegedly supposedly purportedly about',
  ),
  thinkingProbable: words(
    'think believe expect suspect feel assume suppose guess reckon estimate suggest indicate imply predict forecast presume hint',
  ),
  thinkingPossible: words('fear hope wonder doubt speculate worry imagine'),
  future: words("will shall wo 'll going tomorrow"),
  conditional: words('if unless would otherwise provided'),
  intending: words(
    'to want plan intend aim vow pledge promise urge demand ask call_for propose seek offer threaten wish',
  ),
  questioning: words('whether ask wonder question'),
};

import { wordSet } from './tokens.ts';

/** Nouns by which a paper speaks of itself. */
export const selfNouns = wordSet(
  'paper work article study thesis letter report note survey review manuscript chapter dissertation monograph tutorial',
);

/** Verbs whose object is what the paper offers: *we propose a …*. */
export const offerVerbs = wordSet(
  `propose present introduce develop describe study investigate explore design devise provide analyze analyse examine
   consider give construct build address tackle offer suggest derive formulate establish report compare evaluate
   extend apply use adopt release create discuss characterize characterise identify survey review obtain
   compute calculate determine measure revisit generalize generalise improve implement perform conduct employ learn`,
);

/** Verbs whose object is a clause: *we show that …*. */
export const claimVerbs = wordSet(
  `show demonstrate prove argue find observe claim hypothesize hypothesise conjecture verify confirm reveal establish
   conclude suggest note see believe discover illustrate indicate report shows demonstrates proves argues finds
   reveals suggests indicates confirms concludes observes establishes illustrates showed demonstrated proved found
   shown demonstrating showing proving finding indicating suggesting revealing`,
);

/** Words that leave a sentence hanging when it ends with them. */
export const hangingWords = wordSet(
  `a an the of and or but that which who whose whom is are was were be been being has have had do does did can could may
   might will would should must to for in on with by as at from into onto than then this these those our their its his
   her your my we it they if when while where because since although though both either neither between among such
   very more most less least not no nor so also only even via using without through per each every any some many
   several few other another based able aims aim leads lead allows allow enables enable i.e e.g called named due
   novel new first two three different various same large small high low toward towards upon about against during
   how what why whether like unlike including requires require depends depend focuses focus relies rely consists`,
);

/** Words that want the phrase behind them: *based | on …*, *the use | of …*. */
export const wantingWords = wordSet(
  `based leads lead led focus focuses focused focusing depend depends depending aim aims aimed aiming able unable rely
   relies relying consist consists consisting due according compared respect order applied applicable belongs belong
   corresponds correspond corresponding refers referred known leading results resulting resulted suffer suffers
   suffering account accounts accounting lie lies differ differs deal deals dealing needs need needed want tends tend
   tries try attempts attempt seeks seek likely used difficult easy hard possible necessary sufficient important
   impossible robust sensitive equivalent similar close related invariant subject prior independent capable incapable
   difference relationship relation connection gap trade-off tradeoff combination interplay number set class family
   variety series range use problem task well such ability way ways amount access serve serves act acts contributes
   contribute amenable converge converges translate translates generalize generalizes adapt adapts rather attributed
   support emphasis view lack inspired motivated driven characterized specified defined given composed comprised derived obtained built trained`,
);

/** Words that open something before the sentence's subject: *In this paper, we …*. */
export const preambleWords = wordSet(
  `however moreover furthermore additionally specifically particularly in to for by with while as since given based using
   motivated inspired toward towards unlike instead thus hence therefore here finally further first second secondly
   firstly lastly importantly notably recently building from on at under through via although though despite because
   when if after before during leveraging following contrary rather also then consequently accordingly surprisingly
   interestingly empirically theoretically experimentally concretely overall and but so yet more drawing combining
   nevertheless nonetheless meanwhile conversely similarly indeed generally currently existing compared beyond besides
   within among across extensive our throughout alternatively crucially ultimately next last due whereas considering
   addressing taking exploiting utilizing starting not it typically traditionally often usually essentially
   intuitively practically formally numerically mathematically technically simultaneously`,
);

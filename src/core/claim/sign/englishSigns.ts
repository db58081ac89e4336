import { signTable } from './signTable';

export const ENGLISH_SIGNS = signTable(
  {
    hedge: `may might could reportedly allegedly alleged purportedly purported apparently possibly perhaps maybe probably likely
      unlikely seemingly supposedly ostensibly presumably potentially rumoured rumored unconfirmed suspected seems seem seemed appears
      appear appeared arguably conceivably so-called unclear rumors rumours`,
    hearsay: `said believed thought understood expected reported alleged rumoured rumored known considered estimated presumed`,
    negation: `fail fails failed failing failure failures unable hardly barely scarcely not never no none nobody nothing neither nor cannot without isn't aren't wasn't weren't hasn't haven't hadn't don't
      doesn't didn't won't wouldn't can't couldn't shouldn't`,
    number: `million billion trillion hundred thousand dozen one two three four five six seven eight nine ten eleven twelve
      thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`,
    quantity: `percent percentage million billion trillion thousand hundred millions billions trillions thousands hundreds dozens
      dollars number rate average half twice double triple doubled tripled halved majority quarter third per record deficit surplus
      debt unemployment inflation income wages jobs taxes tax spending budget cost costs price prices growth increase increased
      decrease decreased rose risen fell fallen cut reduced raised lower higher lowest highest largest biggest smallest fewer more
      less than most worst fastest`,
    superlative: `highest lowest largest biggest smallest fastest slowest longest shortest oldest youngest richest poorest strongest
      weakest deadliest greatest fewest cheapest worst most only ever`,
    time: `since ago year years month months week weeks today yesterday last decade decades century history ever never first term
      until during under`,
    institution: `congress senate house court president governor senator department administration law bill act treaty amendment
      agreement government parliament minister council commission agency military navy army troops forces weapons nuclear missiles
      police union schools company companies program programs medicare medicaid social security insurance energy oil immigration
      immigrants federal welfare crime drug drugs prison trade export exports import imports bank banks treasury constitution embassy
      bomb bombs bombing war terrorist terrorists abortion abortions mortgage border borders coal gas weapon missile troop plant plants`,
    act: `voted vetoed veto signed passed opposed supported supports opposes proposed appointed nominated elected endorsed
      sponsored cut created ended closed sold invaded banned funded approved rejected negotiated ratified promised pledged called lost
      won built gave took`,
    third: `he she they his her he's she's they're they've`,
    self: `i i'm i've i'd i'll me my myself`,
    address: `you your you're you've you'd you'll yours yourself`,
    evaluation: `good great best better wonderful terrible beautiful bad strong weak right wrong important proud fair clear tough sad
      difficult critical smart honest serious essential necessary disaster mistake shame tragic tragedy opportunity challenge vision
      leadership values dream courage faith freedom liberty hope ideal principle principles philosophy duty responsibility kind moral
      judgment character spirit heart difference problem issue question answer point fact way things thing something everything
      everybody nobody peace future belief believe idea`,
    filler: `well so let look yes okay ok thank thanks sorry please very really lot kind sort what how why`,
    talk: `mention mentioned refer referred talk talked talking discuss discussed debate debates question questions answer answered
      asked ask minute minutes respond response statement tonight evening remember tell`,
    modal: `will would should could must shall can can't won't wouldn't couldn't shouldn't might may we'll i'll he'll they'll
      you'll she'll i'd we'd gonna ought`,
    intent: `going need needs want wants have has got like try trying ready able hope intend plan plans`,
    mental: `think believe feel hope guess suppose wish love like want mean agree disagree know understand appreciate support care
      respect trust`,
    past: `was were had went came took gave rose fell grew won lost left cut made paid sold began became spent built sent brought got
      told wrote ran put held kept led met saw said broke chose drove fought flew shot stood struck swore taught threw bought caught
      cost lent bent beat bid shut spread hit hurt let set quit did found heard knew withdrew sought`,
    participle: `been cut made paid sold spent built sent brought got gotten told put held kept led met won lost left broken chosen
      driven fought shot struck taught thrown bought caught cost beaten shut spread hit hurt let set quit found heard known shown given
      taken done gone seen written grown stolen fallen risen begun born had come become run said lent withdrawn sought`,
    have: `has have had 've we've they've i've you've he's she's it's haven't hasn't hadn't`,
    be: `is are was were been being be isn't aren't wasn't weren't he's she's it's they're we're i'm you're that's there's`,
    adverb: `not never also now already just still only even always actually really ever recently successfully completely largely
      consistently uh again virtually`,
  },
  [
    ['ed', ['past', 'participle']],
    ['ing', ['gerund']],
  ],
  // Adjectives by use, and what merely ends so.
  `supposed concerned interested pleased committed united need indeed proceed succeed hundred speed something anything nothing everything
    morning evening king spring`,
);

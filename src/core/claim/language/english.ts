import { quoteMarks } from '../quote/quoteMarks';
import { ENGLISH_PHRASES } from './englishPhrases';
import { ENGLISH_STANCES } from './englishStances';
import { ENGLISH_CUES } from './englishVerbs';
import { type LanguageTables } from './language';
import { phraseList, wordSet } from './wordSet';

/** English, the language that the rules were measured on. */
export const ENGLISH: LanguageTables = {
  tag: 'en',
  titles: wordSet(`mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt cmdr sgt cpl pvt adm hon rev fr
    pres supt det insp messrs mme mlle st mt ft vs v no nos vol fig figs pp ed eds approx est dept cf ca viz pfc ste
    amb sec treas atty asst assoc`),
  abbreviations:
    wordSet(`inc corp co ltd llc plc bros jr sr esq etc al ph.d m.d b.a m.a d.d.s u.s u.k u.n e.u d.c a.m p.m
    e.g i.e jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark
    calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash
    wis wyo ave blvd rd hwy sq l.a n.y n.j n.c s.c n.h u.s.a b.c a.d`),
  starters:
    wordSet(`the a an he she it they we you i this that these those but and or so in on at for from with by as if
    when while after before since although though however meanwhile his her its their our my your there here what who
    why how where which some many most all both no not one two three yet still then now also another other others to
    of is are was were do does did has have had it's that's he's she's they're we're i'm there's let's about during
    according among since because despite instead under over until even just only perhaps maybe last next first second
    each every such through without within moreover furthermore nevertheless nonetheless additionally`),
  hasOrdinalStops: false,
  capitalisesNouns: false,
  invertsCompounds: false,
  anyVerbReports: true,
  quoteMarks: quoteMarks('“” «» „“ „”'),
  cues: ENGLISH_CUES,
  phrases: ENGLISH_PHRASES,
  accordingTo: phraseList('according to'),
  trailingSources: [],
  hearsay: wordSet('reportedly allegedly'),
  passiveHearsay: wordSet('expected'),
  stances: ENGLISH_STANCES,
  grammar: {
    complementisers: wordSet('that'),
    questionWords: wordSet('whether how why what if when where who which'),
    pronouns:
      wordSet(`he she they it i we you this that these those one another others some many most both none everyone
      everybody someone somebody nobody anyone few several all`),
    relatives: wordSet('who which that whom'),
    determiners: wordSet(`the a an his her its their our my your this that these those some any no every each another
      several many few both either neither whose all most such`),
    prepositions:
      wordSet(`of in on at for from with by to about into over after before during through between among under
      against without within since until upon toward towards via amid despite like near outside inside across behind
      around beyond per than as given`),
    nounLinks: wordSet('of for'),
    conjunctions: wordSet('and but or nor yet so'),
    subordinators: wordSet(`when while because although though if unless since after before until as where whereas once
      whether that who which what how why`),
    auxiliaries:
      wordSet(`is are was were be been being am has have had having do does did will would can could may might
      shall should must 's 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't
      can't couldn't shouldn't cannot seem seems seemed appear appears appeared remain remains remained he's she's it's they're they've we're we've i'm i've he'd she'd they'd he'll she'll`),
    passives: wordSet('is are was were be been being am get gets got'),
    negations:
      wordSet(`not never nobody none no n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't
      can't couldn't shouldn't cannot`),
    adverbs: wordSet(`also then later once again still now just even already often never always ever repeatedly recently
      reportedly previously earlier first further simply only merely too instead frequently famously publicly privately
      openly explicitly quickly immediately initially eventually finally actually really basically essentially clearly
      correctly rightly falsely wrongly flatly bluntly firmly strongly long not since soon thus therefore both all jointly
      sarcastically angrily quietly specifically originally similarly subsequently separately consistently currently
      tearfully jokingly apparently matter-of-factly otherwise perhaps maybe`),
    timeWords:
      wordSet(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier
      later recently last this then afterward afterwards here there again too`),
    asWords: wordSet('as'),
    agents: wordSet('by'),
    infinitives: wordSet('to'),
    plurals: wordSet('people police men women media staff folks children clergy data public majority'),
  },
};

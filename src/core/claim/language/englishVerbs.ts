import { type CueForm } from './cueForm';
import { englishCues } from './inflect';

const CLAUSE = `
  say/says/said/saying note* argue insist claim* explain warn state* declare announce admit/admits/admitted/admitting
  acknowledge concede suggest contend maintain assert allege remark* observe stress* emphasize emphasise predict testify
  write/writes/wrote/writing/written tweet* retweet report* conclude believe think/thinks/thought/thinking confirm hint*
  boast* joke* quip*/quips/quipped/quipping lament* caution* counter* estimate* reveal promise* vow* pledge* reckon
  reiterate reply* respond recall proclaim indicate imply opine speculate guess* caution* deny mention* complain
  affirm reaffirm underscore profess aver/avers/averred/averring surmise hypothesize theorize posit clarify recount
  predict forecast*/forecasts/forecast/forecasting worry* fear* hope* swear/swears/swore/swearing/sworn
  assume suspect* intimate* agree fret*/frets/fretted/fretting text* blog*/blogs/blogged/blogging
  email* disclose divulge attest muse posit deem signal* volunteer* retort* rejoin gush fume* grumble* mutter murmur*
  whisper* shout* yell* scream* exclaim declaim intone wonder*`;

const LISTENER = `
  tell/tells/told/telling assure reassure remind inform advise convince persuade notify caution* brief*`;

const MARKED = ` emerge
  ask point* continue reason* rule*/ruled/ruled/ruling demonstrate
  highlight* dispute* recommend propose request* demand* urge* post* publish read*/reads/read/reading agree
  answer* repeat* stipulate illustrate restate retell/retells/retold/retelling`;

/** These report a clause, but not a thing: `records show he left`, and not `photos show the lake`. */
const FINDING = `add show*/shows/showed/showing/shown find/finds/found/finding`;

const QUOTATION = `
  begin/begins/began/beginning/begun start* laugh* smile* chant* sing/sings/sang/singing/sung sigh* interject offer*
  conclude shoot/shoots/shot/shooting fire* go/goes/went/going comment* interrupt chime pray preach rave elaborate enthuse
  deadpan/deadpans/deadpanned/deadpanning blast* rail* vent* inquire question* challenge*`;

const NAMING = `
  call* describe criticize criticise denounce dismiss accuse blame* praise* label* brand* dub/dubs/dubbed/dubbing deride
  characterize characterise condemn slam/slams/slammed/slamming mock ridicule* hail* tout* refer/refers/referred/referring
  chide scold* lambaste rebuke* decry lambast applaud disparage vilify acclaim brand*`;

const WORDING = `
  attack* cite credit* lash bash champion* defend compare portray threaten question* address* discuss reference* reject
  commend title* entitle name* dispute* introduce want*`;

/** These report only with the words behind them: see englishPhrases. */
const PHRASE = `make/makes/made/making express voice* raise* push* hit/hits/hit/hitting spell turn* put/puts/put/putting
  sum*/sums/summed/summing speak/speaks/spoke/speaking/spoken lay/lays/laid/laying deliver issue* give/gives/gave/giving/given
  take/takes/took/taking/taken`;

/** English reporting verbs by form. What stands later wins where a form could be of two groups. */
export const ENGLISH_CUES: ReadonlyMap<string, CueForm> = new Map([
  ...englishCues('phrase', PHRASE),
  ...englishCues('wording', WORDING),
  ...englishCues('naming', NAMING),
  ...englishCues('quotation', QUOTATION),
  ...englishCues('marked', MARKED),
  ...englishCues('finding', FINDING),
  ...englishCues('listener', LISTENER),
  ...englishCues('clause', CLAUSE),
]);

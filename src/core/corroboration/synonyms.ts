import { englishForms } from '../claim/language/inflect';
import { GERMAN_SYNONYMS } from './germanSynonyms';
import { type Term, type TermReader } from './term';

/**
 * What newsrooms call by several names: a line a group. Verbs with a particle are written with a `+`; a word may stand in
 * several groups. Words that report (_say, claim_) are none of the matter, and so are not among them.
 */
const VERBS = `
  reject refuse spurn rebuff dismiss veto/vetoes/vetoed/vetoing block shut/shuts/shut/shutting+down turn+down vote+down strike/strikes/struck/striking+down throw/throws/threw/throwing/thrown+out
  approve adopt ratify endorse pass back sign+off wave+through
  buy/buys/bought/buying acquire purchase take/takes/took/taking/taken+over snap/snaps/snapped/snapping+up
  resign quit/quits/quit/quitting leave/leaves/left/leaving step/steps/stepped/stepping+down stand/stands/stood/standing+down
  sack fire dismiss oust axe lay/lays/laid/laying+off
  cut/cuts/cut/cutting reduce slash lower trim/trims/trimmed/trimming scale+back
  raise increase boost lift hike put/puts/put/putting+up
  begin/begins/began/beginning/begun start launch commence open kick+off
  end stop/stops/stopped/stopping halt cease finish call+off
  find/finds/found/finding discover detect uncover
  reveal disclose expose show/shows/showed/showing/shown
  consider weigh mull discuss look+at
  delay postpone defer put/puts/put/putting+off push+back
  allow permit/permits/permitted/permitting let/lets/let/letting
  ban/bans/banned/banning bar/bars/barred/barring outlaw prohibit forbid/forbids/forbade/forbidding/forbidden
  close shut/shuts/shut/shutting shut/shuts/shut/shutting+down
  hire appoint recruit name take/takes/took/taking/taken+on
  arrest detain
  injure wound hurt/hurts/hurt/hurting
  kill die/dies/died/dying
  charge indict
  build/builds/built/building construct erect put/puts/put/putting+up
  choose/chooses/chose/choosing/chosen pick select elect
  help assist aid support
  strike/strikes/struck/striking walk+out down+tools
  collapse cave+in fall/falls/fell/falling/fallen+down
  win/wins/won/winning beat/beats/beat/beating/beaten defeat
  scrap/scraps/scrapped/scrapping abandon drop/drops/dropped/dropping cancel ditch call+off
  grow/grows/grew/growing/grown rise/rises/rose/rising/risen climb increase go/goes/went/going/gone+up
  fall/falls/fell/falling/fallen drop/drops/dropped/dropping decline sink/sinks/sank/sinking/sunk go/goes/went/going/gone+down
  test try inspect examine check survey`;

const NOUNS = `
  plan proposal scheme blueprint idea
  memo email letter note message
  talk negotiation discussion
  firm company business corporation
  worker employee labourer
  lawyer attorney solicitor
  inquiry enquiry probe investigation review
  report study survey
  deal agreement accord pact
  law legislation bill act
  ship vessel boat
  crash accident collision
  fire blaze
  quake earthquake
  flood flooding
  protest demonstration rally march
  house home
  rise increase growth
  fall drop decline
  car vehicle
  crack fracture
  share stock
  strike walkout
  vote ballot poll
  money cash fund
  child kid
  pay wage salary`;

/** How many words may stand between a verb and its particle: `turned the offer down`. */
const MOST_BETWEEN = 2;
const WORD = /[\p{L}\p{N}]+/gu;

/** What a word stands for: its own term, and the groups that it is in, as negative numbers. */
export type Meaning = readonly number[];

/**
 * Reads words of the news as what they mean, so that other words for the same are known. English and German; of other
 * languages each word means itself.
 */
export class Synonyms {
  private readonly groups = new Map<Term, number[]>();
  /** By a word as it is written. */
  private readonly wordGroups = new Map<string, number[]>();
  /** By verb and particle, as written: `turned down`. */
  private readonly particleVerbs = new Map<string, number[]>();
  private readonly particles = new Set<string>();

  constructor(private readonly reader: TermReader) {
    const [verbs, nouns] = [linesOf(VERBS), linesOf(NOUNS)];
    for (const [at, entries] of verbs.entries()) for (const entry of entries) this.addVerb(entry, -1 - at);
    for (const [at, entries] of nouns.entries())
      for (const noun of entries) this.add([noun, `${noun.replace(/y$/, 'ie')}s`], -1 - verbs.length - at);
    for (const [at, words] of linesOf(GERMAN_SYNONYMS).entries())
      for (const word of words) put(this.wordGroups, word, -1 - verbs.length - nouns.length - at);
  }

  /** What a text's telling words mean, one after another; numbers and function words are left out. */
  read(text: string): readonly Meaning[] {
    const rest = text.match(WORD) ?? [];
    const words = rest.map((word) => word.toLowerCase());
    const found: Meaning[] = [];
    for (const [at, word] of words.entries()) {
      if (!this.particles.has(word)) continue;
      const verb = words.findLastIndex((each, i) => i < at && i >= at - 1 - MOST_BETWEEN && this.isVerb(each, word));
      if (verb < 0) continue;
      found.push(this.particleVerbs.get(`${words[verb] ?? ''} ${word}`) ?? []);
      rest[verb] = rest[at] = '';
    }
    for (const word of rest) {
      if (word === '' || /^\d/.test(word)) continue;
      for (const term of this.reader.termsOf(word))
        found.push([term, ...(this.groups.get(term) ?? []), ...(this.wordGroups.get(word) ?? [])]);
    }
    return found;
  }

  private isVerb(word: string, particle: string): boolean {
    return this.particleVerbs.has(`${word} ${particle}`);
  }

  private addVerb(entry: string, group: number): void {
    const [verb = '', particle] = entry.split('+');
    const forms = englishForms(verb);
    if (particle === undefined) this.add(forms, group);
    else {
      this.particles.add(particle);
      for (const form of forms) put(this.particleVerbs, `${form} ${particle}`, group);
    }
  }

  private add(forms: readonly string[], group: number): void {
    const terms = new Set(forms.flatMap((form) => this.reader.termsOf(form)));
    for (const term of terms) put(this.groups, term, group);
  }
}

function put<Key>(groups: Map<Key, number[]>, key: Key, group: number): void {
  const known = groups.get(key);
  if (known) known.push(group);
  else groups.set(key, [group]);
}

function linesOf(groups: string): readonly (readonly string[])[] {
  return groups
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
}

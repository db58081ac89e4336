import { quoteMarks } from '../quote/quoteMarks';
import { GERMAN_CUES, GERMAN_PARTICLES, GERMAN_SEPARABLE, GERMAN_SUBJUNCTIVES } from './germanVerbs';
import { type LanguageTables } from './language';
import { phraseList, wordSet } from './wordSet';

/** Nouns that make a source of what follows `nach`: `nach Angaben der Polizei`, `nach ihren Worten`. */
const SOURCE_NOUNS =
  'angaben angabe aussage aussagen ansicht meinung einschätzung auffassung darstellung informationen erkenntnissen berichten worten überzeugung schätzungen berechnungen medienberichten medieninformationen polizeiangaben';

function sourcePhrases(): readonly (readonly string[])[] {
  return SOURCE_NOUNS.split(' ').flatMap((noun) => [
    ['nach', noun],
    ['nach', '*', noun],
  ]);
}

/** Nouns that a `dass` or a clause in the subjunctive fills with what was said. */
const GERMAN_VIEWS = `ansicht meinung auffassung einschätzung überzeugung vorwurf behauptung aussage forderung befürchtung hoffnung
  warnung ankündigung mitteilung nachricht information meldung bericht gerücht gerüchte hinweis vermutung argument begründung
  schluss ergebnis fazit these vorwürfe berichte verdacht zusage versprechen drohung kritik sorge zweifel frage`;

/** German: the second place of the clause is the verb's, its other half comes last. */
export const GERMAN: LanguageTables = {
  tag: 'de',
  titles: wordSet(
    `dr prof hr fr frl st ing dipl mag nr bzw ca vgl abs art bspw ggf inkl evtl sog jh hrsg str z d u o bd s a`,
  ),
  abbreviations: wordSet(
    'usw etc z.b u.a d.h o.ä u.ä e.v i.d.r mio mrd tel jan feb mär apr jun jul aug sep sept okt nov dez co gmbh jr sen',
  ),
  starters:
    wordSet(`der die das ein eine einer eines dem den des er sie es wir ihr ich man dieser diese dieses diesen jener und
    aber oder doch denn auch in im an am auf aus bei beim mit nach vor von vom zu zum zur für über unter um als wenn weil während
    obwohl seit seine seiner ihre ihrer sein dabei damit dann danach dort hier heute gestern nun so laut zudem außerdem jedoch
    allerdings bereits nicht kein keine mehr alle viele einige andere zwei drei was wer wie wo warum`),
  hasOrdinalStops: true,
  capitalisesNouns: true,
  invertsCompounds: false,
  quoteMarks: quoteMarks('„“ „” »« «» “”'),
  cues: GERMAN_CUES,
  phrases: new Map([
    ['sprechen', [{ words: ['von'], complement: 'naming' }]],
    ['warnen', [{ words: ['vor'], complement: 'naming' }]],
    ['reden', [{ words: ['von'], complement: 'naming' }]],
    [
      'berichten',
      [
        { words: ['von'], complement: 'naming' },
        { words: ['über'], complement: 'naming' },
      ],
    ],
  ]),
  accordingTo: [...phraseList('laut | gemäß'), ...sourcePhrases()],
  trailingSources: phraseList('so'),
  hearsay: wordSet('angeblich mutmaßlich'),
  bracket: {
    particles: wordSet(GERMAN_PARTICLES),
    subjunctives: wordSet(GERMAN_SUBJUNCTIVES),
    conditionals: wordSet(
      'wäre wären hätte hätten würde würden könnte könnten müsste müssten sollte sollten dürfte dürften',
    ),
    separable: GERMAN_SEPARABLE,
    impersonal: 'heißen',
    sourcePrepositions: wordSet('in im aus auf von vom bei beim'),
    views: wordSet(GERMAN_VIEWS),
    opinions: wordSet('ansicht meinung auffassung einschätzung überzeugung aussage darstellung schätzung erfahrung'),
    sourcesBefore: wordSet('zufolge'),
    obligations: wordSet('soll sollen'),
  },
  grammar: {
    complementisers: wordSet('dass daß'),
    questionWords: wordSet('ob wie warum weshalb was wann wo'),
    pronouns: wordSet('er sie es man wir ich dieser diese'),
    relatives: wordSet('welcher welche'),
    determiners: wordSet(
      'der die das den dem des ein eine einer eines einem einen sein seine seiner ihr ihre ihrer kein keine dieser diese',
    ),
    prepositions: wordSet(
      'in im an am auf aus bei beim mit nach vor von vom zu zum zur für über unter um gegen durch ohne seit während wegen laut gegenüber',
    ),
    nounLinks: wordSet('von vom der des für im in aus am zu'),
    conjunctions: wordSet('und aber oder doch denn sondern'),
    subordinators: wordSet('dass weil wenn während obwohl nachdem bevor als da ob indem'),
    auxiliaries:
      wordSet(`ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde
      würde würden kann können könne könnte könnten konnte muss müssen müsse müsste soll sollen solle sollte sollten will wollen wolle wollte
      darf dürfe dürfte gebe gibt gab komme stehe gehe bleibe`),
    passives: wordSet('wird werden wurde wurden worden'),
    negations: wordSet('nicht nie'),
    adverbs: wordSet(
      'damals demnach demzufolge folglich mithin somit darin zunächst schließlich letztlich zugleich nämlich tatsächlich ursprünglich seitdem seither bislang bisher später früher erst kurz so dazu dabei damit daraufhin hierzu weiter weiterhin ferner darüber hinaus gegenüber dagegen hingegen deshalb daher dennoch trotzdem wörtlich gleichzeitig anschließend inzwischen mittlerweile unterdessen indes abschließend ebenso ebenfalls offiziell kürzlich jetzt denn hier dort auch dann später zudem bereits schon noch nun erneut außerdem jedoch allerdings zuvor wiederholt sich',
    ),
    timeWords: wordSet('montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute'),
    asWords: wordSet('wie'),
    agents: wordSet('von'),
    infinitives: wordSet('zu'),
    plurals: wordSet('leute'),
  },
};

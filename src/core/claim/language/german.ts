import { quoteMarks } from '../quote/quoteMarks';
import { listedCues } from './inflect';
import { type Language } from './language';
import { phraseList, wordSet } from './wordSet';

/** German: inverted clauses (`sagte sie`), `laut`, `nach Angaben`, `so`, and subjunctives are left for later. */
export const GERMAN: Language = {
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
  cues: new Map([
    ...listedCues(
      'quotation',
      `führte führt hieß heißt zitiert zitierte zitieren rief ruft erinnerte freute lautete lautet zeigte schloss wandte fuhr fasste
      resümierte konterte spottete scherzte sprach würdigte erinnert freut`,
    ),
    ...listedCues(
      'naming',
      'nannte nennt nannten bezeichnete bezeichnet bezeichneten kritisierte kritisiert kritisierten lobte lobt verurteilte verurteilt beschrieb beschreibt',
    ),
    ...listedCues(
      'marked',
      'fragte fragt fragten forderte fordert forderten zeigte zeigt verwies verweist ergab ergibt schloss appellierte',
    ),
    ...listedCues(
      'clause',
      `sagte sagt sagten erklärte erklärt erklärten betonte betont betonten meinte meint meinten berichtete berichtet
      berichten berichteten teilte schrieb schreibt schrieben äußerte äußert äußerten behauptete behauptet behaupten behaupteten
      warnte warnt warnten fügte ergänzte kündigte bestätigte bestätigt bestätigten gab gaben glaubt glaubte
      argumentierte argumentiert erläuterte erläutert versicherte versichert vermutete vermutet vermuten antwortete
      antwortet entgegnete hob räumte erzählte erzählt kommentierte kommentiert twitterte prognostizierte wies sprach spricht
      begründete begründet versprach vermeldete meldete meldet meldeten stellte hofft hoffte bedauerte bemerkte erwiderte`,
    ),
    ...listedCues(
      'clause',
      'gesagt erklärt betont berichtet mitgeteilt angekündigt geschrieben behauptet',
      'participle',
    ),
  ]),
  phrases: new Map(),
  accordingTo: phraseList(
    'laut | nach angaben von | nach angaben | nach eigenen angaben | nach aussagen des | nach aussage von | nach aussagen | nach einschätzung | nach ansicht',
  ),
  trailingSources: phraseList('so'),
  hearsay: wordSet('angeblich mutmaßlich'),
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
      'auch dann später zudem bereits schon noch nun erneut außerdem jedoch allerdings zuvor wiederholt sich',
    ),
    timeWords: wordSet('montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute'),
    asWords: wordSet('wie'),
    agents: wordSet('von'),
    infinitives: wordSet('zu'),
    plurals: wordSet('leute'),
  },
};

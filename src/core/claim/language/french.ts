import { quoteMarks } from '../quote/quoteMarks';
import { listedCues } from './inflect';
import { type LanguageTables } from './language';
import { phraseList, wordSet } from './wordSet';

/** French: the commonest reporting verbs in the forms that news uses, inversions (`a-t-il dit`) included. */
export const FRENCH: LanguageTables = {
  tag: 'fr',
  titles: wordSet(`m mm mme mlle dr pr me mgr st ste cf av bd art vol n p`),
  abbreviations: wordSet(`etc env ex janv févr avr juil sept oct nov déc s.a r.-v prof`),
  starters: wordSet(
    `le la les un une des en dans de du et mais ou avec par pour selon sans sur après depuis quand lorsque si comme son sa ses ce cet cette ces il elle ils elles on nous je vous ne pas aussi déjà c’est c'est qui que à au aux bien entre jusqu puis alors ainsi cependant pourtant toutefois ensuite enfin donc car lors dès chez parmi malgré plusieurs certains quelques hier aujourd d’après l’ d’`,
  ),
  hasOrdinalStops: false,
  capitalisesNouns: false,
  invertsCompounds: true,
  saying: wordSet(
    `dit disait disent affirmé affirme affirmait affirment assuré assure assurait assurent déclaré déclare déclarait déclarent expliqué explique expliquait expliquent indiqué indique indiquait indiquent ajouté ajoute ajoutait précisé précise précisait estimé estime estimait estiment`,
  ),
  quoteMarks: quoteMarks('«» “” „“'),
  cues: new Map([
    // Before the finite forms, which win where both are written alike: `dit`.
    ...listedCues(
      'clause',
      `dit affirmé assuré déclaré expliqué indiqué ajouté souligné précisé annoncé averti reconnu admis nié rapporté estimé rappelé raconté écrit confirmé révélé répondu conclu poursuivi prévenu noté regretté lancé martelé soutenu confié insisté lâché prédit plaidé commenté observé constaté détaillé plaisanté tempéré`,
      'participle',
    ),
    ...listedCues('naming', `qualifie qualifié décrit critique dénonce dénonçait accuse condamne fustige salue`),
    ...listedCues('marked', `demande demandait interroge réclame propose montre montrait insiste`),
    ...listedCues('listener', `informe`),
    ...listedCues(
      'clause',
      `dit disait disent affirme affirmait affirment assure assurait assurent déclare déclarait déclarent explique expliquait expliquent indique indiquait indiquent ajoute ajoutait souligne soulignait soulignent précise précisait annonce annonçait annoncent avertit reconnaît admet nie rapporte rapportent estime estimait estiment pense pensent croit croient juge rappelle rappelait raconte racontait écrit écrivait confirme confirment révèle révèlent répond conclut poursuit prévient note constate regrette lance martèle soutient prétend résume confie déplore renchérit plaide détaille commente tempère plaisante prédit reconnaissait`,
    ),
  ]),
  phrases: new Map(),
  accordingTo: phraseList("selon | d'après | d’après"),
  trailingSources: [],
  hearsay: new Set(),
  grammar: {
    complementisers: wordSet(`que qu'`),
    questionWords: wordSet(`si comment pourquoi quand où`),
    pronouns: wordSet(`il elle ils elles on nous je vous ce`),
    relatives: wordSet(`qui lequel laquelle lesquels lesquelles`),
    determiners: wordSet(`le la les un une des son sa ses leur leurs ce cet cette ces aucun aucune tout toute`),
    prepositions: wordSet(
      `à au aux en de du des dans avec par pour sans sur après depuis jusque entre vers contre pendant devant sous selon chez lors`,
    ),
    nounLinks: wordSet(`de du des d'`),
    conjunctions: wordSet(`et ou mais ni`),
    subordinators: wordSet(`que quand lorsque parce bien si comme où car puisque`),
    auxiliaries: wordSet(
      `est sont était étaient fut sera seront serait a ont avait avaient aura auraient aurait peut peuvent pourrait pourraient doit doivent devrait va vont fait avoir être l'a l'ont m'a s'est`,
    ),
    passives: wordSet(`est sont était été fut être`),
    negations: wordSet(`ne pas jamais n'a n'ont n'est n'avait`),
    adverbs: wordSet(`aussi également encore déjà ensuite notamment toutefois cependant en lui leur`),
    timeWords: wordSet(`lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain`),
    asWords: wordSet(`comme`),
    agents: wordSet(`par`),
    infinitives: wordSet(``),
    plurals: wordSet(`gens`),
  },
};

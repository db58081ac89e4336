import { quoteMarks } from '../quote/quoteMarks';
import { listedCues } from './inflect';
import { type LanguageTables } from './language';
import { phraseList, wordSet } from './wordSet';

/** Portuguese of both sides of the Atlantic: the commonest reporting verbs in the forms that news uses. */
export const PORTUGUESE: LanguageTables = {
  tag: 'pt',
  titles: wordSet(`sr sra srta dr dra prof profa eng gen cel d exmo exma st sto sta nº pág art`),
  abbreviations: wordSet(
    `eua etc p.ex a.m p.m s.a av ex aprox brig ed fls jd mr mrs ms pe pq pres 1a 2a 3a 4a 5a 6a 7a 8a 9a 10a 11a 12a 13a 1o 2o 3o 4o 5o 6o`,
  ),
  starters: wordSet(
    `o a os as um uma uns umas em no na nos nas de do da e mas ou com por para segundo sem sobre após desde quando enquanto se como seu sua seus suas este esta estes estas esse essa ele ela eles elas não também além já há é foi são que quem ao embora entre até hoje ontem então porém assim depois antes conforme durante ainda agora apesar`,
  ),
  hasOrdinalStops: false,
  capitalisesNouns: false,
  invertsCompounds: true,
  saying: wordSet(
    `disse diz disseram dizem afirmou afirma afirmaram afirmam garantiu garante garantiram declarou declara declararam explicou explica explicaram acrescentou acrescenta`,
  ),
  dropsSubjects: true,
  quoteMarks: quoteMarks('“” «» „“'),
  cues: new Map([
    ...listedCues(
      'naming',
      `classificou classifica descreveu descreve criticou critica criticaram denunciou denuncia acusou acusa chamou condenou condena`,
    ),
    ...listedCues(
      'marked',
      `perguntou pergunta pediu pede exigiu exige propôs mostrou mostra insistiu insiste questionou`,
    ),
    ...listedCues('listener', `contou`),
    ...listedCues(
      'clause',
      `disse diz disseram dizem afirmou afirma afirmaram afirmam garantiu garante declarou declara declararam explicou explica explicaram indicou indica indicaram acrescentou acrescenta sustentou sustenta manifestou anunciou anuncia anunciaram advertiu alerta alertou avisou reconheceu reconhece negou nega informou informa informaram apontou aponta destacou destaca ressaltou ressalta salientou salienta sublinhou lembrou lembra comentou comenta contou conta admitiu admite esclareceu escreveu escreve confirmou confirma confirmaram revelou revela revelaram acredita acreditam considera consideram avaliou avalia estimou estima respondeu responde concluiu conclui reiterou reitera detalhou detalha publicou publica defendeu defende referiu refere frisou adiantou pontuou ponderou pondera completou completa argumentou argumenta observou observa enfatizou reforçou reafirmou reafirma alegou alega relatou relata justificou brincou resumiu opinou lamentou lamenta garantiram alegam prosseguiu emendou disparou`,
    ),
    ...listedCues(
      'clause',
      `dito afirmado declarado explicado anunciado advertido informado confirmado reconhecido`,
      'participle',
    ),
  ]),
  phrases: new Map(),
  accordingTo: phraseList('segundo | de acordo com | conforme'),
  trailingSources: [],
  hearsay: new Set(),
  grammar: {
    complementisers: wordSet(`que`),
    questionWords: wordSet(`se como por quando onde`),
    pronouns: wordSet(`ele ela eles elas eu nós você outros`),
    relatives: wordSet(`quem`),
    determiners: wordSet(
      `o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa aquele aquela nenhum nenhuma todo toda`,
    ),
    prepositions: wordSet(
      `em no na nos nas neste nesta nestes nestas nesse nessa deste desta num numa de do da dos das ao à aos às com por pelo pela pelos pelas para sem sobre após desde até entre contra durante perante sob segundo`,
    ),
    nounLinks: wordSet(`de do da dos das`),
    conjunctions: wordSet(`e ou mas nem`),
    subordinators: wordSet(`que quando enquanto porque embora se como onde pois`),
    auxiliaries: wordSet(
      `é são era eram foi foram será serão seria tem têm tinha tinham havia há está estão estava estavam pode podem poderia poderiam deve devem deveria vai vão ter haver ser estar`,
    ),
    passives: wordSet(`foi foram é são ser sido`),
    negations: wordSet(`não nunca jamais`),
    adverbs: wordSet(
      `também já depois ainda antes novamente inclusive assim agora entretanto só me te nos lhe lhes se`,
    ),
    timeWords: wordSet(
      `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo hoje ontem amanhã manhã tarde noite`,
    ),
    asWords: wordSet(`como conforme`),
    agents: wordSet(`por pelo pela`),
    infinitives: wordSet(``),
    plurals: wordSet(`gente`),
  },
};

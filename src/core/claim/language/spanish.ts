import { quoteMarks } from '../quote/quoteMarks';
import { listedCues } from './inflect';
import { type LanguageTables } from './language';
import { phraseList, wordSet } from './wordSet';

/** Spanish: the commonest reporting verbs in the forms that news uses. */
export const SPANISH: LanguageTables = {
  tag: 'es',
  titles: wordSet(`sr sra srta dr dra prof lic ing gral cnel ud uds d dña st sto sta núm nº pág art ee`),
  abbreviations: wordSet(`ee.uu u.s etc p.ej a.m p.m s.a av ej aprox c.p mr mrs ms`),
  starters: wordSet(
    `el la los las un una unos unas en de del y pero o con por para según sin sobre tras desde cuando mientras si como su sus este esta estos estas ese esa él ella ellos no también además ya hay es fue son lo se que qué quién al aunque entre hasta hoy ayer entonces así después antes durante luego aún ahora tampoco`,
  ),
  hasOrdinalStops: false,
  capitalisesNouns: false,
  invertsCompounds: true,
  saying: wordSet(
    `dijo dice dijeron dicen afirmó afirma afirmaron afirman aseguró asegura aseguraron aseguran explicó explica explicaron señaló señala señalaron señalan declaró declara declararon añadió añade agregó agrega`,
  ),
  dropsSubjects: true,
  quoteMarks: quoteMarks('«» “” „“'),
  cues: new Map([
    ...listedCues(
      'naming',
      `calificó califica describió describe criticó critica criticaron denunció denuncia acusó acusa llamó tildó condenó condena`,
    ),
    ...listedCues(
      'marked',
      `preguntó pregunta pidió pide exigió exige propuso mostró muestra insistió insiste reclamó`,
    ),
    ...listedCues('listener', `contó`),
    ...listedCues(
      'clause',
      `dijo dice dijeron dicen afirmó afirma afirmaron afirman aseguró asegura aseguraron aseguran señaló señala señalaron señalan declaró declara declararon explicó explica explicaron indicó indica indicaron agregó agrega añadió añade sostuvo sostiene sostienen manifestó manifiesta expresó expresa anunció anuncia anunciaron advirtió advierte advirtieron reconoció reconoce negó niega informó informa informaron apuntó apunta subrayó subraya destacó destaca recordó recuerda precisó precisa comentó comenta contó cuenta admitió admite aclaró aclara escribió escribe confirmó confirma confirmaron reveló revela revelaron cree creen considera consideran opinó opina estimó estima alertó alerta respondió responde concluyó concluye reiteró reitera detalló detalla publicó publica prosiguió prosigue continuó continúa aseveró asevera remató relató relata mencionó menciona consideró sentenció matizó puntualizó lamentó lamenta zanjó argumentó argumenta alegó alega narró`,
    ),
    ...listedCues(
      'clause',
      `dicho afirmado asegurado señalado declarado explicado anunciado advertido informado confirmado reconocido`,
      'participle',
    ),
  ]),
  phrases: new Map(),
  accordingTo: phraseList('según | de acuerdo con | de acuerdo a'),
  trailingSources: [],
  hearsay: new Set(),
  grammar: {
    complementisers: wordSet(`que`),
    questionWords: wordSet(`si cómo por qué cuándo dónde`),
    pronouns: wordSet(`él ella ellos ellas yo nosotros usted otros`),
    relatives: wordSet(`quien quienes`),
    determiners: wordSet(
      `el la los las un una unos unas su sus este esta estos estas ese esa aquel aquella ningún ninguna todo toda`,
    ),
    prepositions: wordSet(
      `a en de del al con por para sin sobre tras desde hasta entre hacia contra durante ante bajo según`,
    ),
    nounLinks: wordSet(`de del`),
    conjunctions: wordSet(`y e o u pero ni sino`),
    subordinators: wordSet(`que cuando mientras porque aunque si como donde pues`),
    auxiliaries: wordSet(
      `es son era eran fue fueron será serán sería ha han había habían he hemos está están estaba estaban puede pueden podría podrían debe deben debería va van tiene tienen tenía hay haber ser estar tener`,
    ),
    passives: wordSet(`fue fueron es son ser sido`),
    negations: wordSet(`no nunca jamás`),
    adverbs: wordSet(
      `también ya luego además después antes aún todavía nuevamente tampoco incluso así asimismo ahora entonces sólo solo me te nos os le les se lo`,
    ),
    timeWords: wordSet(`lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana`),
    asWords: wordSet(`como según`),
    agents: wordSet(`por`),
    infinitives: wordSet(``),
    plurals: wordSet(`gente`),
  },
};

import { type Complement, type CueForm, type VerbForm } from './cueForm';
import { listedCues } from './inflect';

const CLAUSE = `sagen erklären betonen meinen berichten äußern behaupten warnen ergänzen bestätigen glauben argumentieren
  erläutern versichern vermuten antworten erzählen kommentieren twittern prognostizieren begründen melden hoffen bedauern bemerken
  erwidern entgegnen verkünden bekunden beteuern bekräftigen klagen kritisieren schätzen rechnen fürchten befürchten spekulieren
  resümieren mutmaßen ahnen urteilen verlauten vermelden unterstreichen/unterstreicht/unterstrich/unterstrichen/unterstrichen schildern
  schreiben/schreibt/schrieb/schrieben/geschrieben sprechen/spricht/sprach/sprachen/gesprochen finden/findet/fand/fanden/gefunden
  denken/denkt/dachte/dachten/gedacht versprechen/verspricht/versprach/versprachen/versprochen mahnen räumen/räumt/räumte/räumten/eingeräumt
  teilen/teilt/teilte/teilten/mitgeteilt geben/gibt/gab/gaben/angegeben kündigen/kündigt/kündigte/kündigten/angekündigt
  heben/hebt/hob/hoben/hervorgehoben stellen/stellt/stellte/stellten/klargestellt weisen/weist/wies/wiesen/hingewiesen
  fügen/fügt/fügte/fügten/hinzugefügt gehen/geht/ging/gingen/ausgegangen wissen/weiß/wusste/wussten/gewusst
  deuten/deutet/deutete/deuteten/angedeutet heißen/heißt/hieß/hießen/geheißen verweisen/verweist/verwies/verwiesen/verwiesen
  erinnern beklagen erhoffen prangern/prangert/prangerte/prangerten/angeprangert errechnen beschwören begrüßen befinden/befindet/befand/befanden/befunden annehmen angeben mitteilen`;

const MARKED = `fragen fordern ergeben/ergibt/ergab/ergaben/ergeben appellieren verlangen drohen bitten/bittet/bat/baten/gebeten
  raten/rät/riet/rieten/geraten plädieren empfehlen/empfiehlt/empfahl/empfahlen/empfohlen bezweifeln/bezweifelt/bezweifelte/bezweifelten/bezweifelt
  leugnen bestreiten/bestreitet/bestritt/bestritten/bestritten dementieren einräumen beschließen/beschließt/beschloss/beschlossen/beschlossen
  kommen/kommt/kam/kamen/gekommen werfen/wirft/warf/warfen/vorgeworfen beschuldigen rufen/ruft/rief/riefen/gerufen
  ermitteln/ermittelt/ermittelte/ermittelten/ermittelt schließen/schließt/schloss/schlossen/geschlossen erwarten/erwartet/erwartete/erwarteten/erwartet
  entscheiden/entscheidet/entschied/entschieden/entschieden vereinbaren wünschen vorschlagen schlagen/schlägt/schlug/schlugen/vorgeschlagen`;

const QUOTATION = `führen/führt/führte/führten/ausgeführt zitieren freuen wenden/wendet/wandte/wandten/gewandt
  fahren/fährt/fuhr/fuhren/fortgefahren fassen/fasst/fasste/fassten/zusammengefasst kontern spotten/spottet/spottete/spotteten/gespottet
  scherzen würdigen skandieren formulieren veröffentlichen wagen rechtfertigen greifen/greift/griff/griffen/angegriffen feiern/feiert/feierte/feierten/gefeiert
  vergleichen/vergleicht/verglich/verglichen/verglichen halten/hält/hielt/hielten/gehalten ziehen/zieht/zog/zogen/gezogen streichen/streicht/strich/strichen/gestrichen
  bringen/bringt/brachte/brachten/gebracht äußern loben attackieren machen sehen/sieht/sah/sahen/gesehen verfassen`;

const NAMING = `nennen/nennt/nannte/nannten/genannt bezeichnen/bezeichnet/bezeichnete/bezeichneten/bezeichnet loben
  verurteilen beschreiben/beschreibt/beschrieb/beschrieben/beschrieben charakterisieren titulieren`;

/** Of separable verbs whose other forms are those of the verbs above. */
const PARTICIPLES = `zugesagt vorausgesagt vorhergesagt ausgesagt bekanntgegeben dargelegt eingewandt`;

const INSEPARABLE = /^(?:be|er|ver|ent|zer|ge|miss)|ieren$/;

/** The written forms of a weak verb; strong ones spell theirs out: base, third person, past singular and plural, participle. */
function germanForms(entry: string): readonly [string, VerbForm][] {
  const [base = '', third, past, pasts, participle] = entry.split('/');
  const stem = base.replace(/e?n$/, '');
  const e = /[dt]$/.test(stem) ? 'e' : '';
  return [
    [participle ?? `${INSEPARABLE.test(base) ? '' : 'ge'}${stem}${e}t`, 'participle'],
    [third ?? `${stem}${e}t`, 'finite'],
    [base, 'finite'],
    [past ?? `${stem}${e}te`, 'finite'],
    [pasts ?? `${stem}${e}ten`, 'finite'],
  ];
}

function germanCues(complement: Complement, entries: string): (readonly [string, CueForm])[] {
  return entries
    .split(/\s+/)
    .filter((entry) => entry !== '')
    .flatMap((entry) => {
      const lemma = entry.split('/')[0] ?? entry;
      return germanForms(entry).map(([word, form]) => [word, { lemma, form, complement, isNoun: false }] as const);
    });
}

/** German reporting verbs by form. What stands later wins where a form could be of two groups. */
export const GERMAN_CUES: ReadonlyMap<string, CueForm> = new Map([
  ...germanCues('quotation', QUOTATION),
  ...germanCues('naming', NAMING),
  ...germanCues('marked', MARKED),
  ...germanCues('finding', 'zeigen'),
  ...germanCues('clause', CLAUSE),
  ...listedCues('clause', PARTICIPLES, 'participle'),
]);

/** First halves of separable verbs, which stand at the clause's end: `teilte … mit`. */
export const GERMAN_PARTICLES =
  'mit an bekannt hin fest aus ein hervor vor zurück klar hinzu zu weiter fort heraus ab auf nach davon darauf';

/** Verbs that say something only with such a particle: `teilte … mit`, and not `teilte das Brot`. */
export const GERMAN_SEPARABLE: ReadonlyMap<string, readonly string[]> = new Map(
  `teilen mit, geben bekannt an zu heraus, kündigen an, heben hervor, stellen fest klar heraus, weisen hin zurück darauf,
  fügen hinzu an, gehen aus, deuten an hin darauf, räumen ein, prangern an, führen aus an, fahren fort, fassen zusammen,
  werfen vor, schlagen vor, streichen heraus`
    .split(',')
    .map((entry) => entry.trim().split(' '))
    .map(([lemma = '', ...particles]) => [lemma, particles]),
);

/** Subjunctives that tell speech without a verb of saying: `Die Brücke sei gesperrt.` */
export const GERMAN_SUBJUNCTIVES = `sei seien habe werde könne müsse solle wolle dürfe möge gebe komme stehe gehe bleibe liege lasse
  wisse brauche bestehe gelte handele handle finde halte sehe mache nehme führe trage bringe zeige gehöre beruhe biete treffe
  bedeute diene erwarte glaube hoffe hoffe plane wünsche fordere verlange unterstütze widerspreche übernehme erhalte spiele setze
  spreche leide betrage verfüge`;

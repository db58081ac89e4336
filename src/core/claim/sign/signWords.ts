import { ENGLISH_SIGNS } from './englishSigns';
import { type SignTable } from './sign';
import { signTable } from './signTable';

const TABLES: ReadonlyMap<string, SignTable> = new Map([
  ['en', ENGLISH_SIGNS],
  [
    'de',
    signTable({
      hedge: `angeblich mutmaßlich mutmaßliche mutmaßlichen offenbar vermutlich wohl möglicherweise vielleicht womöglich
        wahrscheinlich könnte könnten dürfte dürften soll sollen anscheinend scheinbar eventuell`,
      negation: `nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne`,
      deed: `war waren hatte hatten wurde wurden stieg stiegen sank sanken fiel fielen gewann gewannen verlor verloren gab kam ging ließ
        nahm lag stand begann bekam erhielt stimmte stimmten beschloss beschlossen verhängte verurteilte kündigte entschied`,
      perfect: `hat haben worden gestiegen gesunken gefallen gewonnen verloren beschlossen verurteilt festgenommen getötet verletzt`,
      quantity: `mehr weniger höher niedriger prozent millionen milliarden tausende hunderte hälfte drittel viertel doppelt euro dollar
        kosten preise umsatz gewinn verlust steuern arbeitslosigkeit inflation schulden haushalt wachstum`,
      superlative: `größte größten höchste höchsten niedrigste niedrigsten meiste meisten erste ersten einzige einzigen jemals`,
      time: `seit jahr jahre jahren monat monaten woche wochen gestern heute vor`,
      institution: `bundestag bundesrat regierung bundesregierung ministerium minister ministerin gericht gesetz polizei armee partei
        parlament kommission behörde staatsanwaltschaft unternehmen konzern gewerkschaft`,
      self: `ich mir mich mein meine`,
      address: `sie du dir dich ihr euch`,
      modal: `muss müssen sollte sollten wird werden würde würden kann können will wollen`,
      evaluation: `glaube finde denke leider hoffentlich gut schlecht richtig falsch wichtig schön toll schade`,
      filler: `ja doch halt eben mal etwas irgendwie was wie warum danke bitte`,
    }),
  ],
  [
    'fr',
    signTable({
      hedge: `peut-être pourrait pourraient aurait auraient serait seraient présumé présumée présumés probablement semble
        apparemment`,
      negation: `pas jamais aucun aucune rien personne ni sans`,
    }),
  ],
  [
    'es',
    signTable({
      hedge: `supuestamente presuntamente presunto presunta presuntos podría podrían habría habrían quizás quizá probablemente
        aparentemente`,
      negation: `no nunca jamás ningún ninguna ninguno nada nadie ni sin tampoco`,
    }),
  ],
  [
    'pt',
    signTable({
      hedge: `supostamente alegadamente suposto suposta poderia poderiam teria teriam talvez provavelmente aparentemente`,
      negation: `não nunca jamais nenhum nenhuma nada ninguém nem sem`,
    }),
  ],
]);
const NONE = signTable({});

/** What the words of a language say; nothing in a language without a table. */
export function signTableOf(lang: string): SignTable {
  return TABLES.get(lang.split('-')[0] ?? '') ?? NONE;
}

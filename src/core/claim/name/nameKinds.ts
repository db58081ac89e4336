import { wordSet } from '../language/wordSet';
import { type Token, isOf } from '../token/token';
import { WordClass } from '../token/word';

/** Words that make a name an organisation's, wherever in it they stand: `Acme Holdings`, `Ministry of Health`. */
export const ORGANISATION_HEADS =
  wordSet(`inc corp corporation co company companies ltd llc plc gmbh ag kg sa spa nv group holdings holding bank banks fund
  foundation institute institution university college school schools center centre centers committee commission council court agency
  department ministry office bureau board authority administration government parliament senate congress assembly party union league
  association society federation organization organisation alliance coalition campaign service services times post journal herald
  tribune guardian gazette chronicle television broadcasting reuters hospital museum airlines airways motors industries technologies
  systems labs laboratory studios police army navy marines forces ministries club academy trust partners capital ventures brothers sons
  insurance foods pharma pharmaceuticals energy petroleum oil steel mining bancorp securities savings financial electric telecom
  telecommunications communications network networks media press pictures entertainment records software international stores markets
  exchange treasury confederation chambers universities councils news tech nations cabinet caucus conference convention team fc united rovers athletic reserve chamber supermarkets
  universidad universidade université universität hochschule ministerio ministério ministère bundesministerium partido parti partei
  banco banque tribunal supremo congreso senado câmara cámara assemblée conseil comisión comissão instituto institut fundación fundação
  fondation asociación associação polícia policía police sindicato federación federação confederação secretaria secretaría prefeitura
  ayuntamiento procuradoria fiscalía bundestag bundesrat bundesamt staatsanwaltschaft landgericht verlag verein verband stiftung`);

/** So called by these words alone. */
export const SOLE_ORGANISATIONS: ReadonlySet<string> = new Set([
  ...wordSet(`congress senate house parliament treasury pentagon kremlin bundestag bundesrat nationalrat nato câmara
    senado congreso congresso exército ejército marinha marina fiscalía procuraduría sénat elysée onu otan bce fmi`),
  'white house',
  'downing street',
  'capitol hill',
]);

/** Words that make a name a place's. */
export const PLACE_HEADS =
  wordSet(`street road avenue boulevard lane river lake mount mountain mountains island islands isle bay valley park square airport
  station bridge county city town village province district parish peninsula strait sea ocean gulf desert coast beach forest hills hill
  harbour harbor port cape canal canyon falls territory territories region states republic kingdom emirates province heights
  springs hotel theatre theater stadium arena castle palace cathedral church prison borough plaza calle avenida praça plaza río rio ilha isla straße strasse platz gasse brücke bahnhof flughafen`);

/** States and the parts of the world, as news names them; a closed class, not a gazetteer. */
export const COUNTRIES =
  wordSet(`afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
  benin bolivia bosnia botswana brazil britain bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia cuba
  cyprus czechia denmark ecuador egypt england eritrea estonia ethiopia europe finland france gabon gambia georgia germany ghana greece
  guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya
  kosovo kuwait laos latvia lebanon lesotho liberia libya lithuania luxembourg madagascar malawi malaysia mali malta mauritania mauritius
  mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan
  palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia
  slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand togo tunisia turkey uganda ukraine uruguay uzbekistan
  venezuela vietnam wales yemen zambia zimbabwe africa asia america antarctica
  us u.s u.s. usa uk u.k u.k. uae u.s.a u.s.a.
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
  pennsylvania tennessee texas utah vermont wisconsin wyoming ontario quebec
  deutschland österreich schweiz frankreich italien spanien polen russland griechenland türkei großbritannien england schottland irland
  niederlande belgien dänemark schweden norwegen finnland ungarn tschechien slowakei slowenien kroatien serbien rumänien bulgarien
  japan indien brasilien argentinien mexiko kanada australien ägypten syrien irak israel afrika europa asien amerika bayern hessen
  sachsen thüringen brandenburg tirol kärnten steiermark salzburg niederösterreich oberösterreich vorarlberg burgenland
  españa francia alemania italia inglaterra rusia brasil méxico perú grecia turquía suiza suecia japón corea siria egipto áfrica
  américa cataluña andalucía frança alemanha itália espanha rússia suíça suécia japão coreia síria egito áfrica ucrânia ucrania
  eua eeuu ee.uu états-unis nigéria liban émirats allemagne espagne italie angleterre royaume-uni russie brésil mexique pérou grèce turquie suisse suède japon chine inde syrie égypte
  tchad cameroun sénégal bénin gabon rdc maroc tunisie algérie guinée centrafrique afrique amérique europe asie belgique`);

/** Second words of countries of two. */
export const COUNTRY_PAIRS =
  /^(?:united (?:states|kingdom|arab emirates)|new (?:zealand|york|jersey|mexico|hampshire|delhi|orleans)|south (?:africa|korea|sudan|carolina|dakota)|north (?:korea|carolina|dakota)|saudi arabia|sri lanka|costa rica|el salvador|hong kong|puerto rico|sierra leone|burkina faso|ivory coast|west virginia|rhode island|middle east|northern ireland|czech republic|soviet union|european union|west bank|são paulo|estados unidos|reino unido|arabia saudita|arábia saudita|arabie saoudite|afrique du sud|áfrica do sul|corea del (?:norte|sur)|coreia do (?:norte|sul)|corée du (?:nord|sud)|émirats arabes unis|rio de janeiro|los angeles|san francisco)$/;

/** Adjectives of nations, creeds and parties name nobody by themselves; those made of a country's name are told by it. */
const ADJECTIVES =
  wordSet(`british english french german european chinese israeli palestinian afghan arab latin mexican canadian italian spanish
  polish ukrainian turkish greek dutch swiss swedish norwegian danish finnish irish scottish welsh hispanic western eastern northern
  southern central soviet saudi kurdish christian catholic protestant muslim islamic islamist jewish hindu buddhist republican
  democrat democratic conservative liberal labour socialist communist tory tories latino jew roman orthodox sunni shiite shia belgian
  portuguese hungarian czech argentine south-african olympic asian-american african-american anglo global federal national
  international first second third new briton spaniard scot scots kashmiri siberian londoner parisian`);

const NATIONAL_ENDINGS = ['n', 'an', 'ian', 'ese', 'i'];
const NATIONALS = new Set([
  ...ADJECTIVES,
  ...[...COUNTRIES].flatMap((country) => NATIONAL_ENDINGS.map((ending) => country + ending)),
]);

/** `british`, `haitian` and `republicans`: what belongs to a nation, a creed or a party, and those who do. */
export const BELONGING: ReadonlySet<string> = new Set([
  ...NATIONALS,
  ...[...NATIONALS].filter((word) => !word.includes('-')).map((word) => `${word}s`),
]);

/** `British`, `Republicans`, `Haitian`, `Finnish-Soviet`. */
export function isAdjective(token: Token): boolean {
  return isOf(token, WordClass.Belonging) || isPairOfAdjectives(token.lower);
}

/** `finnish-soviet` */
export function isPairOfAdjectives(lower: string): boolean {
  return lower.includes('-') && lower.split('-').every((part) => NATIONALS.has(part));
}

/** Capitalised by custom, and no names of whom or where. */
export const NO_NAMES =
  wordSet(`january february march april may june july august september october november december jan feb mar apr jun jul aug sept
  sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun i i'm i've i'd
  i'll mr mrs ms miss dr prof god bible internet web christmas easter thanksgiving ramadan tv pc dvd cd vat gdp ceo cfo coo cto gmt am pm
  a.m p.m a.m. p.m. est edt ok no. q1 q2 q3 q4 etc lt dlrs cts mln shr vs dna hiv aids phd wi-fi ii iii iv xvi read photo image
  video copyright getty spring summer autumn winter q&a faq covid covid-19 pdf url yes no oh hrh bst utc bst utc w-2
  m m. mme mlle sr sra dra herr frau señor señora senhor senhora monsieur madame don doña
  uhr euro prozent`);

/** With a capital by custom where they stand alone, though they are parts of names: `20th Century Fox`. */
export const SOLE_NO_NAMES = wordSet(
  'century gp gps mp mps msp msps sport net note day eve et incorporated test tests amendment happy',
);

/** Words before a place, where nothing but a place stands. */
export const PLACE_PREPOSITIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet('in near outside throughout'),
  es: wordSet('en'),
  pt: wordSet('em'),
  fr: wordSet('en'),
};

/** Nouns whose `in` speaks of no place: `shares in Acme`. */
export const NO_PLACE_BEFORE_IN =
  wordSet(`share shares stake stakes confidence faith trust interest invest invested investing investment investments investor
  investors believe believed believes belief role roles part party parties star stars starred starring appeared appear wrote write
  writing published said reported victory win wins won loss holding holdings participate featured specialise specialize engage`);

/** Nouns that `of` and a place's name follow: `the city of Springfield`. */
export const PLACE_NOUNS =
  wordSet(`city town village state province capital district county region island port north south east west suburb outskirts
  municipality republic ciudad cidade ville village provincia província estado`);
/** Stand right before a place's name: `downtown Springfield`. */
export const BEFORE_PLACE = wordSet(
  'downtown neighbouring neighboring northern southern eastern western central nearby',
);

/** What people are called before their names where English has its own list. */
export const FOREIGN_OFFICES =
  wordSet(`presidente presidenta senador senadora diputado diputada deputado deputada ministro ministra gobernador gobernadora
  governador governadora alcalde alcaldesa prefeito prefeita juez jueza juiz juíza abogado abogada advogado advogada candidato candidata
  director directora diretor diretora procurador procuradora fiscal delegado delegada secretario secretaria secretário secretária portavoz
  porta-voz vocero vocera periodista jornalista actor actriz ator atriz cantante cantor cantora técnico entrenador doña don
  président présidente ministre députée député sénateur sénatrice maire capitaine attaquant gardien entraîneur directeur directrice avocat
  avocate journaliste acteur actrice chanteur chanteuse
  bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin bundespräsident ministerpräsident minister ministerin
  innenminister innenministerin außenminister außenministerin finanzminister finanzministerin justizminister verteidigungsminister
  bürgermeister bürgermeisterin landeshauptmann sprecher sprecherin trainer kapitän regisseur schauspieler sänger herr frau`);

/** The small words that a name of several parts goes on with, behind its head: `Ministry of Health and Care`. */
export const NAME_LINKS = wordSet('of for');

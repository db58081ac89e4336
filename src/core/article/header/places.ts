/**
 * Cities that datelines name in ordinary letters (`Wien – Die Regierung …`), where nothing else tells them from an
 * outlet's name. Capitals and seats of news bureaus; other places are known by their capital letters or an agency behind them.
 */
const PLACES: ReadonlySet<string> = new Set(
  (
    'abuja|accra|addis ababa|addis abeba|algiers|alger|amman|amsterdam|ankara|athen|athens|atenas|athènes|atlanta|bagdad|baghdad|bangkok|barcelona|beijing|beirut|belgrad|belgrade|' +
    'berlin|berlim|berlín|bern|bogotá|bogota|bonn|boston|brasília|brasilia|bratislava|bregenz|bruxelles|bruselas|bruxelas|brussels|brüssel|budapest|buenos aires|bukarest|bucharest|cairo|' +
    'canberra|caracas|chicago|ciudad de méxico|cologne|colombo|dakar|damaskus|damascus|delhi|den haag|dhaka|doha|dubai|dublin|düsseldorf|edinburgh|eisenstadt|frankfurt|frankfurt am main|' +
    'genf|geneva|genève|ginebra|graz|hamburg|hanoi|harare|havana|la habana|helsinki|hong kong|hongkong|houston|innsbruck|islamabad|istanbul|jakarta|jerusalem|johannesburg|kabul|kairo|kampala|' +
    'karachi|kiew|kiev|kyiv|kinshasa|klagenfurt|indianapolis|cleveland|detroit|denver|dallas|austin|phoenix|portland|pittsburgh|baltimore|nashville|memphis|milwaukee|minneapolis|st. louis|kansas city|new orleans|orlando|tampa|honolulu|sacramento|las vegas|salt lake city|manchester|birmingham|liverpool|leeds|glasgow|cardiff|belfast|vancouver|montréal|québec|perth|brisbane|auckland|cape town|lausanne|basel|bremen|dresden|hannover|nürnberg|mannheim|potsdam|wiesbaden|mainz|lille|nantes|bordeaux|toulouse|nice|sevilla|valencia|bilbao|málaga|porto|guadalajara|monterrey|medellín|guayaquil|córdoba|rosario|recife|salvador|curitiba|porto alegre|belo horizonte|fortaleza|manaus|köln|kopenhagen|copenhagen|kuala lumpur|kuwait|la paz|lagos|leipzig|lima|linz|lisboa|lisbon|lissabon|london|londres|los angeles|luxemburg|luxembourg|lyon|' +
    'madrid|mailand|manila|marseille|melbourne|mexico city|miami|milan|minsk|montevideo|montreal|moscou|moscow|moskau|moscú|mumbai|münchen|munich|nairobi|neu-delhi|new delhi|new york|nikosia|' +
    'oslo|ottawa|paris|parís|peking|pekín|philadelphia|port-au-prince|prag|prague|pretoria|pyongyang|quito|riad|riyadh|riga|rio de janeiro|rom|roma|rome|salzburg|san francisco|san josé|santiago|' +
    'são paulo|sao paulo|sarajevo|seattle|seoul|shanghai|singapore|singapur|skopje|sofia|st. pölten|stockholm|straßburg|strasbourg|stuttgart|sydney|taipei|tallinn|teheran|tehran|tel aviv|tirana|' +
    'tokio|tokyo|tóquio|toronto|tripolis|tripoli|tunis|vaduz|vatican city|vatikanstadt|vienna|viena|vienne|vilnius|warsaw|warschau|varsovia|varsovie|washington|wellington|wien|zagreb|zürich|zurich'
  ).split('|'),
);

/** True for a place of the list, or several with slashes between them: `Wien/Berlin`. */
export function isKnownPlace(name: string): boolean {
  return name.split('/').every((part) => PLACES.has(part.trim().toLowerCase()));
}

import { wordSet } from '../language/wordSet';

/** ISO 4217 codes of the signs that stand before an amount; the longest sign first. */
export const CURRENCY_SIGNS: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['NZ$', 'NZD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
];

/** Words behind an amount that name its currency. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['dlrs', 'USD'],
  ['dlr', 'USD'],
  ['usd', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['eur', 'EUR'],
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['pounds', 'GBP'],
  ['sterling', 'GBP'],
  ['stg', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rmb', 'CNY'],
  ['francs', 'CHF'],
  ['franken', 'CHF'],
  ['chf', 'CHF'],
  ['rupees', 'INR'],
  ['roubles', 'RUB'],
  ['rubles', 'RUB'],
  ['美元', 'USD'],
  ['欧元', 'EUR'],
  ['元', 'CNY'],
  ['円', 'JPY'],
  ['ドル', 'USD'],
]);

/** All that means percent. */
export const PERCENT = wordSet('% percent pct per-cent percentage prozent porciento pourcent porcento ％ パーセント');

/** Units that are no plurals by their letters. */
export const UNIT_WORDS =
  wordSet(`people men women children km kg cm mm mi mph kmh ha mw gw kw kwh mwh gwh twh gb tb mb hz ghz nm
  feet foot ft lb lbs oz year month week day hour minute second mile ans cts percent acres barrels p kilometre kilometer metre meter litre liter inch tonne hectare 人 名 家 个 台 件`);

/** Small words that end the search for the noun that is counted. */
export const NO_UNIT =
  wordSet(`of the a an in on at to for from by with and or but as is was were are has had have will would than
  that this his her its their who which after before during since until when while per more less over under
  und oder der die das den dem des im am an auf von mit zu zum zur bis für als wie ist sind war waren
  y e o el los las en con que por para et ou à au aux est sont`);

import { type Figure } from '../claim/claim';
import { type Claim } from '../library/source';

/** `has risen to`, `was revised down to`. */
const GREW =
  /\b(?:ris\p{L}*|rose|climb\p{L}*|grow\p{L}*|grew|jump\p{L}*|increas\p{L}*|up|raised) (?:\p{L}+ )?to \D{0,12}$/iu;
const FELL = /\b(?:fall\p{L}*|fell|drop\p{L}*|down|lower\p{L}*|reduc\p{L}*|revised) (?:\p{L}+ )?to \D{0,12}$/iu;
/** `auf 19 gestiegen`, `stieg auf 19`. */
const ON = /\bauf \D{0,12}$/iu;
const GREW_GERMAN = /\b(?:stieg\p{L}*|steig\p{L}*|gestiegen|erhöht\p{L}*|gewachsen|wuchs\p{L}*|geklettert)(?!\p{L})/iu;
const FELL_GERMAN = /\b(?:sank\p{L}*|gesunken|senkt\p{L}*|gesenkt|fiel\p{L}*|gefallen|korrigiert\p{L}*)(?!\p{L})/iu;

/** A figure that is told as what an earlier one has come to is no contradiction of that one, which is not told so. */
export function isOverUpdate(own: Claim, figure: Figure, theirs: Claim, rival: Figure): boolean {
  const [here, there] = [changeOf(own, figure), changeOf(theirs, rival)];
  if (here !== 0 && there !== 0) return false;
  return here * (figure.value - rival.value) > 0 || there * (rival.value - figure.value) > 0;
}

/** 1 where it is told to have grown, -1 where to have fallen, else 0. */
function changeOf({ text, start }: Claim, figure: Figure): -1 | 0 | 1 {
  const words = text.slice(0, figure.start - start);
  const isOn = ON.test(words);
  if (GREW.test(words) || (isOn && GREW_GERMAN.test(text))) return 1;
  return FELL.test(words) || (isOn && FELL_GERMAN.test(text)) ? -1 : 0;
}

import { type Author } from '../../article/article';
import { type CslName } from '../csl';

/** Belong to the family name: `Ursula von der Leyen`. */
const PARTICLES = new Set(
  'al bin bint da dal das de del dela della den der des di do dos du el ibn la las le los of ter ten van vande vander vom von zu zum zur'.split(
    ' ',
  ),
);
const GENERATION = /^(?:jr\.?|sr\.?|junior|senior|ii|iii|iv)$/i;
/** Scripts that write names without a space; which part is the family's name can't be told. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·・]+$/u;

/** An author as CSL wants it: `{ literal }` for agencies, family and given name for people. */
export function cslName({ name, isOrganisation }: Author): CslName {
  const written = name.replace(/\s+/g, ' ').trim();
  if (isOrganisation || UNSPACED.test(written)) return { literal: written };
  const [family = '', given, ...more] = written.split(/, ?/);
  if (given === undefined) return spacedName(written.split(' '));
  if (GENERATION.test(given)) return spacedName([...family.split(' '), given]);
  return more.length === 0 && family !== '' && given !== '' ? { family, given } : { literal: written };
}

function spacedName(words: readonly string[]): CslName {
  const generation = words.length > 2 && GENERATION.test(words.at(-1) ?? '') ? words.slice(-1) : [];
  const names = words.slice(0, words.length - generation.length);
  let start = names.length - 1;
  while (start > 1 && PARTICLES.has(names[start - 1] ?? '')) start--;
  const family = names.slice(start).join(' ');
  const given = names.slice(0, start).join(' ');
  return {
    family,
    ...(given === '' ? {} : { given }),
    ...(generation[0] === undefined ? {} : { suffix: generation[0] }),
  };
}

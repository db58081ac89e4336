import { folded } from '../../text/fold';
import { rangeOf, type TextRange } from '../../text/range';
import { type ArticleMetadata, type MetadataValue } from '../article';
import { isAgency } from './agencies';

/** The last part of a page's title, behind a bar or a dash. */
const LAST_PART =
  /^(?<title>.{8,}\S)\s+(?:[|–—•·»]|-{1,2}|::)\s+(?<outlet>(?:[\p{Lu}\p{Lo}\p{N}]|\p{Ll}{1,6}\p{Lu})[^|–—•·»]{1,40})$/u;

/**
 * A page's title names its outlet at the end: `Ferry terminal to close | Harbour Herald`. It is taken off, and is the
 * outlet where none is known, when the article's address (or the outlet already known) has the same name, or it is an agency's; any other
 * words behind a dash belong to the title.
 */
export function withoutOutletInTitle(metadata: ArticleMetadata): ArticleMetadata {
  const { title, outlet, url } = metadata;
  const parts = title && LAST_PART.exec(title.value)?.groups;
  if (!title || !parts?.title || !parts.outlet) return metadata;
  const names = outlet
    ? folded(outlet.value) === folded(parts.outlet)
    : isAgency(parts.outlet) || isNameOfHost(parts.outlet, url?.value);
  if (!names) return metadata;
  const ends = title.value.length;
  return {
    ...metadata,
    title: part(title, parts.title, 0),
    ...(!outlet && { outlet: part(title, parts.outlet, ends - parts.outlet.length) }),
  };
}

/** A stretch of a value, and of its place in the text where both have the same units. */
function part(
  { origin, range, value: whole }: MetadataValue<string>,
  value: string,
  at: number,
): MetadataValue<string> {
  if (!range) return { value, origin };
  const isVerbatim = range.end - range.start === whole.length;
  const own: TextRange = isVerbatim ? rangeOf(range.start + at, range.start + at + value.length) : range;
  return { value, origin, range: own };
}

/** `BBC News` for `www.bbc.co.uk`, `The New York Times` for `nytimes.com`: the host is made of the words' beginnings. */
function isNameOfHost(name: string, url: string | undefined): boolean {
  const [, host = ''] = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url ?? '') ?? [];
  const words = folded(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const labels = host.toLowerCase().split('.').slice(0, -1);
  return labels.some((label) => isMadeOf(label, words) || shortens(words.join(''), label));
}

/** True when a label is the words' beginnings in a row; an article may be missing, and so may words at the end. */
function isMadeOf(label: string, words: readonly string[]): boolean {
  const letters = label.replace(/-/g, '');
  if (letters.length < SHORTEST_LABEL || COMMON_LABEL.test(letters)) return false;
  return [words, words.slice(1)].some(
    (rest, skipped) => (skipped === 0 || ARTICLE.test(words[0] ?? '')) && spells(letters, rest),
  );
}

/** `HuffPost` for `huffingtonpost`: a name's letters stand in the host in their order and are half of it or more. */
function shortens(name: string, label: string): boolean {
  if (name.length < SHORTEST_NAME || name.length * 2 < label.length || !label.startsWith(name.charAt(0))) return false;
  let at = 0;
  for (const letter of label) if (letter === name.charAt(at)) at++;
  return at === name.length;
}

const SHORTEST_NAME = 6;
const SHORTEST_LABEL = 2;
const COMMON_LABEL = /^(?:www\d?|m|amp|edition|news|web|com|co|org|net|gov|edu)$/;
const ARTICLE = /^(?:the|der|die|das|el|la|los|le|les|il|o|a)$/;

function spells(letters: string, words: readonly string[]): boolean {
  if (letters === '') return true;
  const [word = '', ...rest] = words;
  for (let length = Math.min(word.length, letters.length); length > 0; length--) {
    if (letters.startsWith(word.slice(0, length)) && spells(letters.slice(length), rest)) return true;
  }
  return false;
}

import { asciiWord } from './asciiWord';

const HOST = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)/i;
/** Parts of a host that name no one. */
const SERVICE = /^(?:www\d?|m|mobile|amp|edition|news|en|de|fr|es)$/i;
/** `co.uk`, `com.au`: the second level of a country's domain. */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|gob|gouv|edu|ac|or|ne)$/i;

/** Who an address belongs to, as one word: `'https://www.example.co.uk/a'` → `'example'`; `''` for what is no address. */
export function hostWord(url: string): string {
  const labels = (HOST.exec(url)?.[1] ?? '').split('.');
  const isPlainHost = labels.length < 2;
  const levels = SECOND_LEVEL.test(labels.at(-2) ?? '') && labels.length > 2 ? 2 : 1;
  const named = isPlainHost ? labels : labels.slice(0, -levels);
  const telling = named.filter((label) => !SERVICE.test(label));
  return asciiWord(telling.at(-1) ?? named.at(-1) ?? '');
}

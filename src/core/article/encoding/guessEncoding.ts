import { type DecodedText } from './decodedText';
import { decodeWindows1252 } from './windows1252';

/** An encoding of old files, and what a text in it looks like. */
interface Candidate {
  /** VS Code's name. */
  readonly encoding: string;
  /** `TextDecoder`'s name. */
  readonly label: string;
  /** The commonest letters of the language it was made for. */
  readonly common: RegExp;
  /** The share of them among all letters beyond ASCII that a real text has at least. */
  readonly share: number;
}

const HAN_SIMPLIFIED = /[的一是在不了有和人这中大为上个国我以要他时来用们说]/g;
const HAN_TRADITIONAL = /[的一是在不了有和人這中大為上個國我以要他時來用們說]/g;

/** East Asian encodings turn each other's bytes into rare characters, so that the commonest ones tell them apart. */
const CANDIDATES: readonly Candidate[] = [
  { encoding: 'shiftjis', label: 'shift_jis', common: /[\u3041-\u3093]/g, share: 0.25 },
  { encoding: 'eucjp', label: 'euc-jp', common: /[\u3041-\u3093]/g, share: 0.25 },
  { encoding: 'gb18030', label: 'gb18030', common: HAN_SIMPLIFIED, share: 0.08 },
  { encoding: 'cp950', label: 'big5', common: HAN_TRADITIONAL, share: 0.08 },
  { encoding: 'euckr', label: 'euc-kr', common: /[이다는의에가을를로한고지사기]/g, share: 0.15 },
  { encoding: 'windows1251', label: 'windows-1251', common: /[оеаинтсрвл]/g, share: 0.45 },
];

const SAMPLE = 20_000;

/** Guesses the encoding of bytes that are not UTF-8; `undefined` when no guess is honest. */
export function guessEncoding(bytes: Uint8Array): DecodedText | undefined {
  if (hasManyHighBytes(bytes)) {
    for (const candidate of CANDIDATES) {
      const text = decoded(candidate.label, bytes);
      if (text !== undefined && isPlausible(text, candidate)) return { text, encoding: candidate.encoding };
    }
  }
  const text = decodeWindows1252(bytes);
  return text !== undefined && isWestern(text) ? { text, encoding: 'windows1252' } : undefined;
}

/** Western languages write most letters in ASCII; other scripts write hardly any. */
function hasManyHighBytes(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let high = 0;
  for (const byte of sample) if (byte >= 0x80) high++;
  return high * 5 > sample.length;
}

function decoded(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isPlausible(text: string, { common, share }: Candidate): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/[^\0-\x7f]/gu)?.length ?? 0;
  return (sample.match(common)?.length ?? 0) >= letters * share;
}

/** Windows-1252's accented letters stand amid ASCII ones. */
function isWestern(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const accented = sample.match(/[À-ÿŒœŠšŽžŸ]/g)?.length ?? 0;
  return accented * 3 <= letters;
}

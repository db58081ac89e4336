import { type Problem, type ProblemCode, type Severity } from '../text/problem';
import { byteOrderMark } from './encoding/byteOrderMark';
import { guessEncoding } from './encoding/guessEncoding';
import { looksBinary } from './encoding/looksBinary';
import { mostlyUtf8 } from './encoding/mostlyUtf8';
import { utf16WithoutMark } from './encoding/utf16';

/** A file's bytes as text. Where nothing could be read, `text` is empty and a problem says why. */
export interface DecodedArticle {
  /** Without the byte order mark. */
  readonly text: string;
  /** As VS Code names it: `utf8`, `utf8bom`, `utf16le`, `windows1252`, `gb18030`. */
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** Beyond this no file is an article: the longest newspaper pieces have a hundred thousand characters. */
export const MAX_ARTICLE_BYTES = 5_000_000;

/**
 * Decodes an article's bytes: by byte order mark, as UTF-8, as UTF-16 without a mark, and else by a guess at the encodings
 * of old files, which is told to the writer. Never throws.
 */
export function decodeArticle(bytes: Uint8Array): DecodedArticle {
  if (bytes.length > MAX_ARTICLE_BYTES) {
    const size = `${(bytes.length / 1e6).toFixed(1)} MB`;
    return nothing(
      'file-too-large',
      'error',
      `The file has ${size}; only files up to ${MAX_ARTICLE_BYTES / 1e6} MB are read as articles.`,
    );
  }
  const decoded = decode(bytes);
  const hasProblem = decoded.problems.some(({ severity }) => severity !== 'information');
  if (hasProblem || /\S/.test(decoded.text)) return decoded;
  return { ...decoded, problems: [{ code: 'empty-file', severity: 'error', message: 'The file is empty.' }] };
}

function decode(bytes: Uint8Array): DecodedArticle {
  const mark = byteOrderMark(bytes);
  if (mark) {
    const text = decodedAs(mark.label, bytes.subarray(mark.length));
    return text === undefined ? undecodable() : { text, encoding: mark.encoding, problems: [] };
  }
  const utf16 = utf16WithoutMark(bytes);
  if (utf16) return { ...utf16, problems: [guessed(utf16.encoding)] };
  if (looksBinary(bytes))
    return nothing('binary-file', 'error', 'The file holds binary data, not text, and is left out.');
  const text = decodedAs('utf-8', bytes);
  return text === undefined ? decodeLegacy(bytes) : { text, encoding: 'utf8', problems: [] };
}

function decodeLegacy(bytes: Uint8Array): DecodedArticle {
  const damaged = mostlyUtf8(bytes);
  if (damaged) {
    const message = `${damaged.lost} characters are not valid UTF-8 and are shown as �.`;
    return { text: damaged.text, encoding: 'utf8', problems: [{ code: 'undecodable', severity: 'warning', message }] };
  }
  const guess = guessEncoding(bytes);
  return guess ? { ...guess, problems: [guessed(guess.encoding)] } : undecodable();
}

function decodedAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Encodings that can be guessed, as people write them. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['utf16le', 'UTF-16'],
  ['utf16be', 'UTF-16'],
  ['windows1251', 'Windows-1251'],
  ['windows1252', 'Windows-1252'],
  ['shiftjis', 'Shift_JIS'],
  ['eucjp', 'EUC-JP'],
  ['euckr', 'EUC-KR'],
  ['gb18030', 'GB 18030'],
  ['cp950', 'Big5'],
]);

function guessed(encoding: string): Problem {
  const message = `The file is not UTF-8; it is read as ${WRITTEN.get(encoding) ?? encoding}, which is a guess.`;
  return { code: 'guessed-encoding', severity: 'information', message };
}

function undecodable(): DecodedArticle {
  return nothing('undecodable', 'error', 'The file is text in no encoding that could be told, and is left out.');
}

function nothing(code: ProblemCode, severity: Severity, message: string): DecodedArticle {
  return { text: '', encoding: 'utf8', problems: [{ code, severity, message }] };
}

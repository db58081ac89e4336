import { rangeOf, textOf, trimmed, type TextRange } from '../../text/range';
import { type ArticleMetadata } from '../article';
import { wholeWrittenDate } from '../dates/writtenDate';
import { languageTag } from '../language/iso639';
import { isAddress } from '../metadata/address';
import { authorNamed, authorsOf, cleanName } from '../metadata/authors';
import { type HeaderContext, type HeaderPiece } from './piece';

const LINE = /^[*_]{0,2}([\p{L}][\p{L} ]{0,24}?)[*_]{0,2}\s*[:：][*_]{0,2}(?!\/\/)\s*/u;

const LONGEST = 500;

/** `Title: …`, `Source: …`, `**URL:** …`; Readwise writes a list of such lines below `## Metadata`. */
export function labelledLine(range: TextRange, context: HeaderContext): HeaderPiece | undefined {
  if (range.end - range.start > LONGEST) return undefined;
  const [lead, label] = LINE.exec(textOf(context.text, range)) ?? [];
  const read = label === undefined ? undefined : READERS.get(label.toLowerCase());
  if (lead === undefined || !read) return undefined;
  const value = trimmed(context.text, rangeOf(range.start + lead.length, range.end));
  const metadata = value.start === value.end ? {} : read(textOf(context.text, value), value, context);
  return metadata && { ...range, why: 'header', metadata };
}

type Reader = (value: string, range: TextRange, context: HeaderContext) => ArticleMetadata | undefined;

const ORIGIN = 'header';

const title: Reader = (value, range) => ({ title: { value, origin: ORIGIN, range } });
const outlet: Reader = (value, range) =>
  isAddress(value) ? { url: { value, origin: ORIGIN, range } } : { outlet: { value, origin: ORIGIN, range } };
const url: Reader = (value, range) => (isAddress(value) ? { url: { value, origin: ORIGIN, range } } : undefined);
const authors: Reader = (value, range) => {
  const name = cleanName(value);
  return { authors: { value: authorsOf(name) ?? [authorNamed(name)], origin: ORIGIN, range } };
};
const issued: Reader = (value, range, { lang }) => {
  const date = wholeWrittenDate(value, lang);
  return date && { issued: { value: date, origin: ORIGIN, range } };
};
const accessed: Reader = (value, range, { lang }) => {
  const date = wholeWrittenDate(value, lang);
  return date && { accessed: { value: date, origin: ORIGIN, range } };
};
const lang: Reader = (value, range) => {
  const tag = languageTag(value);
  return tag === undefined ? {} : { lang: { value: tag, origin: ORIGIN, range } };
};
/** Known to be header, though nothing in it is kept. */
const nothing: Reader = () => ({});

const READERS: ReadonlyMap<string, Reader> = new Map(
  (
    [
      ['title|headline|full title|titel|titre|título|titulo|titolo|标题|標題|タイトル', title],
      [
        'source|outlet|publisher|publication|newspaper|site|website|quelle|medium|fuente|medio|fonte|veículo|来源|來源|媒体',
        outlet,
      ],
      ['url|link|address|permalink|source url|original url|web|链接|原文链接', url],
      [
        'author|authors|byline|written by|autor|autorin|autoren|autora|autores|auteur|auteurs|auteure|作者|记者',
        authors,
      ],
      [
        'date|published|publication date|posted|datum|fecha|data|veröffentlicht|publié|publicado|发布时间|日期|时间',
        issued,
      ],
      ['accessed|saved|clipped|created|retrieved|abgerufen', accessed],
      ['language|lang|sprache|idioma|langue|语言', lang],
      ['category|document tags|tags|summary note|section|rubrik|ressort|keywords', nothing],
    ] as const
  ).flatMap(([names, reader]) => names.split('|').map((name) => [name, reader] as const)),
);

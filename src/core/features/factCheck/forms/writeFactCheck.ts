import { inEnglish } from '../../../verify/message';
import { type FactCheckSheet } from '../sheet';
import { csvSheet } from './csvSheet';
import { htmlSheet } from './htmlSheet';
import { jsonSheet } from './jsonSheet';
import { markdownSheet } from './markdownSheet';
import { type Print, printedSheet } from './printedSheet';

/** What a sheet is handed on as; each is the ending of its file, too. */
export const SHEET_FORMS = ['md', 'html', 'csv', 'json'] as const;
export type SheetForm = (typeof SHEET_FORMS)[number];

/** The language that a sheet is printed in. */
export interface SheetLanguage {
  /** BCP 47 */
  readonly lang: string;
  readonly print: Print;
}

const ENGLISH: SheetLanguage = { lang: 'en', print: inEnglish };

/** The sheet as a file's text. @param name of the draft's file */
export function writeFactCheck(
  sheet: FactCheckSheet,
  form: SheetForm,
  name: string,
  { lang, print }: SheetLanguage = ENGLISH,
): string {
  switch (form) {
    case 'md':
      return markdownSheet(printedSheet(sheet, name, print));
    case 'html':
      return htmlSheet(printedSheet(sheet, name, print), lang);
    case 'csv':
      return csvSheet(sheet, print);
    case 'json':
      return jsonSheet(sheet, name, print);
  }
}

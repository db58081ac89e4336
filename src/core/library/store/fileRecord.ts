import { type ParsedSidecar } from '../../sidecar/parseSidecar';
import { type ReadArticle, type UnusedFile } from '../articleFile';
import { type FileMark } from '../fileMarks';

/** A file as the library knows it. */
export type FileRecord =
  | {
      readonly kind: 'article';
      readonly uri: string;
      readonly mark: FileMark;
      readonly file: ReadArticle;
      readonly settled: SettledRecord;
    }
  | { readonly kind: 'unused'; readonly uri: string; readonly mark: FileMark; readonly file: UnusedFile }
  | {
      readonly kind: 'sidecar';
      /** Of the sidecar itself. */
      readonly uri: string;
      readonly mark: FileMark;
      readonly sidecar: ParsedSidecar;
    };

/** What was settled of an article among all others. */
export interface SettledRecord {
  readonly citekey: string;
  /** Of all its claims, in order. */
  readonly ids: readonly string[];
  /** Of those that are listed, see `copyHashes`. */
  readonly copies: readonly number[];
}

/** The library as it was when nothing was left to settle. */
export interface LibraryRecord {
  readonly files: readonly FileRecord[];
  /** See `adoptedSidecars`. */
  readonly adopted: readonly (readonly [heir: string, former: string])[];
}

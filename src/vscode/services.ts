import { type AsyncNewscite } from '../core';
import { type Bibliographies } from './files/bibliographies';
import { type Annotating } from './annotation/annotating';
import { type ViewToggle } from './base/viewToggle';
import { type ComparisonPanels } from './account/comparisonPanel';
import { type CiteWriter } from './citing/citeWriter';
import { type FactCheck } from './factCheck/factCheck';
import { type DraftIndexer } from './files/draftIndexer';
import { type Indexer } from './files/indexer';
import { type RecordKeeper } from './files/recordKeeper';
import { type StyleFiles } from './files/styleFiles';
import type * as vscode from 'vscode';

/** What commands and views work with. */
export interface Services {
  readonly newscite: AsyncNewscite;
  readonly indexer: Indexer;
  readonly drafts: DraftIndexer;
  readonly writer: CiteWriter;
  readonly keeper: RecordKeeper;
  readonly asides: ViewToggle;
  readonly byStory: ViewToggle;
  readonly annotating: Annotating;
  readonly bibliographies: Bibliographies;
  readonly comparisons: ComparisonPanels;
  readonly factCheck: FactCheck;
  readonly styles: StyleFiles;
  readonly log: vscode.LogOutputChannel;
}

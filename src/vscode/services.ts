import { type AsyncNewscite } from '../core';
import { type Bibliographies } from './bibliographies';
import { type Annotating } from './annotating';
import { type ViewToggle } from './viewToggle';
import { type ComparisonPanels } from './comparisonPanel';
import { type CiteWriter } from './citeWriter';
import { type FactCheck } from './factCheck';
import { type DraftIndexer } from './draftIndexer';
import { type Indexer } from './indexer';
import { type RecordKeeper } from './recordKeeper';
import { type StyleFiles } from './styleFiles';
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

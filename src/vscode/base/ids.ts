/** Every name that package.json and the code share, spelled once; a test holds the two together. */

export const EXTENSION_ID = 'newscite.newscite';

export const COMMANDS = {
  searchClaims: 'newscite.searchClaims',
  insertNarrativeCitation: 'newscite.insertNarrativeCitation',
  insertQuote: 'newscite.insertQuote',
  insertBlockQuote: 'newscite.insertBlockQuote',
  chooseFolder: 'newscite.chooseFolder',
  showProblems: 'newscite.showProblems',
  reindex: 'newscite.reindex',
  openWalkthrough: 'newscite.openWalkthrough',
  exportDraft: 'newscite.exportDraft',
  editSourceDetails: 'newscite.editSourceDetails',
  showAsides: 'newscite.showAsides',
  hideAsides: 'newscite.hideAsides',
  findSources: 'newscite.findSources',
  findReferences: 'newscite.findReferences',
  compareAccounts: 'newscite.compareAccounts',
  groupByStory: 'newscite.groupByStory',
  listByTitle: 'newscite.listByTitle',
  renameCitekey: 'newscite.renameCitekey',
  silenceLinkCheck: 'newscite.silenceLinkCheck',
  factCheckDraft: 'newscite.factCheckDraft',
  annotatePassage: 'newscite.annotatePassage',
  searchAnnotations: 'newscite.searchAnnotations',
  groupAnnotations: 'newscite.groupAnnotations',
  exportAnnotations: 'newscite.exportAnnotations',
  importAnnotations: 'newscite.importAnnotations',
  mergeAnnotations: 'newscite.mergeAnnotations',
  // Of a thread or a comment beside an article, or of an item of the view; not in the palette.
  addAnnotation: 'newscite.addAnnotation',
  replyToAnnotation: 'newscite.replyToAnnotation',
  editNote: 'newscite.editNote',
  saveNote: 'newscite.saveNote',
  cancelNote: 'newscite.cancelNote',
  deleteNote: 'newscite.deleteNote',
  setAnnotationStatus: 'newscite.setAnnotationStatus',
  resolveAnnotation: 'newscite.resolveAnnotation',
  reopenAnnotation: 'newscite.reopenAnnotation',
  openAnnotation: 'newscite.openAnnotation',
  reattachAnnotation: 'newscite.reattachAnnotation',
  dismissAnnotation: 'newscite.dismissAnnotation',
  // Of a claim in the tree or on a hover card; not in the palette.
  openSource: 'newscite.openSource',
  citeClaim: 'newscite.citeClaim',
  quoteClaim: 'newscite.quoteClaim',
  copyQuote: 'newscite.copyQuote',
  treatAsText: 'newscite.treatAsText',
  notAClaim: 'newscite.notAClaim',
} as const;

export type CommandId = (typeof COMMANDS)[keyof typeof COMMANDS];

/** Runs when a completion or a quick fix was accepted; no menu shows it, so the manifest does not name it. */
export const RECORD_CITATION = 'newscite.recordCitation';

export const SETTINGS = {
  section: 'newscite',
  sources: 'sources',
  rules: 'rules',
  author: 'author',
  citedIn: 'showCitedIn',
  citationStyle: 'citationStyle',
  bibliographyFormat: 'bibliographyFormat',
} as const;

export const VIEWS = {
  container: 'newscite',
  sources: 'newscite.sources',
  annotations: 'newscite.annotations',
} as const;

/** Kinds of panels: by these VS Code knows whose they are when the window is loaded again. */
export const WEBVIEWS = { comparison: 'newscite.comparison', factCheck: 'newscite.factCheck' } as const;

export const CONTEXT_KEYS = {
  ready: 'newscite.ready',
  hasSources: 'newscite.hasSources',
  hasSearched: 'newscite.hasSearched',
  hasCited: 'newscite.hasCited',
  walkthroughShown: 'newscite.walkthroughShown',
  articleInFront: 'newscite.articleInFront',
  asidesShown: 'newscite.asidesShown',
  groupedByStory: 'newscite.groupedByStory',
  hasAnnotations: 'newscite.hasAnnotations',
} as const;

/** What the tree's items are to the menus: `viewItem == newscite.claim`. */
export const TREE_ITEMS = {
  source: 'newscite.source',
  /** A source that lacks a detail. */
  incompleteSource: 'newscite.incompleteSource',
  claim: 'newscite.claim',
  aside: 'newscite.aside',
  /** Articles about one event. */
  story: 'newscite.story',
  annotation: 'newscite.annotation',
  /** An annotation whose words are gone. */
  orphan: 'newscite.orphan',
} as const;

/** What comments beside an article are to the menus: `comment == note`. */
export const COMMENT_KINDS = { note: 'note', reply: 'reply' } as const;

/** The same of their threads: `commentThread == open`. */
export const THREAD_KINDS = { open: 'open', resolved: 'resolved' } as const;

/** The manifest's colours for annotated words: what is behind them, and the line below, which the overview ruler shows too. */
export const STATUS_COLORS = {
  unverified: { background: 'newscite.unverifiedBackground', line: 'newscite.unverifiedLine' },
  verified: { background: 'newscite.verifiedBackground', line: 'newscite.verifiedLine' },
  disputed: { background: 'newscite.disputedBackground', line: 'newscite.disputedLine' },
  'do-not-use': { background: 'newscite.doNotUseBackground', line: 'newscite.doNotUseLine' },
} as const;

export const WALKTHROUGH = 'newscite.start';

/** Claims on their way from the tree to a draft: their ids, one a line. */
export const CLAIMS_MIME = 'application/vnd.newscite.claims';

/** Words copied from an article: its address and where they stand, as JSON. */
export const PASSAGE_MIME = 'application/vnd.newscite.passage';

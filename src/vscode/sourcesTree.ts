import {
  type AsideView,
  type AsyncNewscite,
  type ClaimView,
  type SourceChanges,
  type SourceLocation,
  type SourceView,
  type StoryView,
} from '../core';
import { asideReason } from './asideText';
import { type ViewToggle } from './viewToggle';
import { claimCount } from './counts';
import { CLAIMS_MIME, COMMANDS, TREE_ITEMS, VIEWS } from './ids';
import { type Indexer } from './indexer';
import { missingText } from './detailText';
import { escapeMarkdown } from './escapeMarkdown';
import { translate } from './l10n';
import { sourceTooltip } from './sourceTooltip';
import { articleCount, storyDescription } from './storyText';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** VS Code knows a node as an object: as long as a source is there, so is its node. */
interface SourceNode {
  readonly kind: 'source';
  source: SourceView;
}

/** A story, or what is in none; a source, one of its claims, or what of it is none. */
type TreeNode =
  | { readonly kind: 'story'; readonly story: StoryView; readonly source: SourceView | undefined }
  | { readonly kind: 'others'; readonly nodes: readonly SourceNode[] }
  | SourceNode
  | { readonly kind: 'claim'; readonly claim: ClaimView }
  | { readonly kind: 'aside'; readonly aside: AsideView };

const ICONS: Readonly<Record<ClaimView['kind'], string>> = {
  direct: 'quote',
  mixed: 'comment-discussion',
  indirect: 'comment',
  unattributed: 'circle-small-filled',
};

/** Of more sources than that changed at once, the whole view is filled anew. */
const FEW = 50;

const byTitle = new Intl.Collator(vscode.env.language, { numeric: true });

/** The view of sources with their claims, in the order of their paragraphs. */
export function registerSourcesTree(
  newscite: AsyncNewscite,
  indexer: Indexer,
  asides: ViewToggle,
  byStory: ViewToggle,
): vscode.Disposable {
  const provider = new SourcesTree(newscite, asides, byStory);
  const view = vscode.window.createTreeView(VIEWS.sources, {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: { dropMimeTypes: [], dragMimeTypes: [CLAIMS_MIME], handleDrag: putClaims },
  });
  const followed = indexer.onDidChangeSources((changes) => {
    // A core that ended has nothing to show; when it is started again, all sources are new.
    provider.follow(changes).catch(() => undefined);
  });
  const refilled = [asides, byStory].map(({ onDidChange }) =>
    onDidChange(() => {
      provider.refresh();
    }),
  );
  return vscode.Disposable.from(view, provider, followed, ...refilled);
}

class SourcesTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<TreeNode[] | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  /** What VS Code was given, by URI. */
  private nodes: ReadonlyMap<string, SourceNode> = new Map();

  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly asides: ViewToggle,
    private readonly byStory: ViewToggle,
  ) {}

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node === undefined) {
      const sources = [...(await this.newscite.sources())].sort((a, b) => byTitle.compare(a.title, b.title));
      this.nodes = new Map(sources.map((source) => [source.uri, { kind: 'source', source }]));
      return this.byStory.isOn ? this.stories() : [...this.nodes.values()];
    }
    switch (node.kind) {
      case 'story':
        return node.story.sources.flatMap(({ uri }) => this.nodes.get(uri) ?? []);
      case 'others':
        return [...node.nodes];
      case 'source':
        return this.contentsOf(node.source.uri);
      case 'claim':
      case 'aside':
        return [];
    }
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    switch (node.kind) {
      case 'story':
        return storyItem(node.story);
      case 'others':
        return othersItem(node.nodes.length);
      case 'source':
        return sourceItem(node.source);
      case 'claim':
        return claimItem(node);
      case 'aside':
        return asideItem(node);
    }
  }

  refresh(): void {
    this.changed.fire(undefined);
  }

  /** Draws the sources that changed, and all only where one came, went or has another place now. */
  async follow({ changed, removed }: SourceChanges): Promise<void> {
    const known = changed.flatMap((uri) => this.nodes.get(uri) ?? []);
    // A changed text may belong to another story.
    if (this.byStory.isOn || removed.length > 0 || known.length < changed.length || known.length > FEW) {
      this.refresh();
      return;
    }
    const views = await Promise.all(changed.map((uri) => this.newscite.source(uri)));
    if (known.some((node, i) => node.source.title !== views[i]?.title)) {
      this.refresh();
      return;
    }
    known.forEach((node, i) => (node.source = views[i] ?? node.source));
    this.changed.fire(known);
  }

  dispose(): void {
    this.changed.dispose();
  }

  /** Newest first; below them the articles that are alone with their event. */
  private async stories(): Promise<TreeNode[]> {
    const stories = await this.newscite.stories();
    const told = new Set(stories.flatMap(({ sources }) => sources.map(({ uri }) => uri)));
    const others = [...this.nodes].flatMap(([uri, node]) => (told.has(uri) ? [] : [node]));
    return [
      ...stories.map((story) => ({ kind: 'story' as const, story, source: story.sources[0] })),
      ...(others.length > 0 ? [{ kind: 'others' as const, nodes: others }] : []),
    ];
  }

  /** In the order of the text. */
  private async contentsOf(uri: string): Promise<TreeNode[]> {
    const [passages, asides] = await Promise.all([
      this.newscite.passagesOf(uri),
      this.asides.isOn ? this.newscite.asidesOf(uri) : [],
    ]);
    const claims = passages.flatMap((passage) => passage.claims);
    const placed: (readonly [SourceLocation, TreeNode])[] = [
      ...claims.map((claim) => [claim.location, { kind: 'claim', claim }] as const),
      ...asides.map((aside) => [aside.location, { kind: 'aside', aside }] as const),
    ];
    // A stretch is there once, whatever it is: ids must be different.
    const once = new Map(placed.reverse().map((each) => [each[0].range.start, each]));
    return [...once.values()].sort(([a], [b]) => a.range.start - b.range.start).map(([, node]) => node);
  }
}

function storyItem(story: StoryView): vscode.TreeItem {
  const item = new vscode.TreeItem(story.title, vscode.TreeItemCollapsibleState.Collapsed);
  const description = storyDescription(story, translate);
  item.id = `story ${story.sources[0]?.uri ?? ''}`;
  item.description = description;
  item.iconPath = new vscode.ThemeIcon('layers');
  item.contextValue = TREE_ITEMS.story;
  item.tooltip = new vscode.MarkdownString(`**${escapeMarkdown(story.title)}**\n\n${escapeMarkdown(description)}`);
  item.accessibilityInformation = { label: t('Story: {0}, {1}', story.title, description) };
  return item;
}

function othersItem(count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(t('Other articles'), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = 'others';
  item.description = String(count);
  item.accessibilityInformation = { label: `${t('Other articles')}, ${articleCount(count, translate)}` };
  return item;
}

function sourceItem(source: SourceView): vscode.TreeItem {
  const { uri, title, outlet, issued, claims, missing } = source;
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
  const lacks = missingText(missing, translate);
  const known = [outlet, issued].filter((part) => part !== undefined);
  // First, since a long line is cut off at its end.
  const told = [...(lacks === '' ? [] : [lacks]), ...known];
  item.id = uri;
  item.description = told.join(' · ');
  item.iconPath = new vscode.ThemeIcon(lacks === '' ? 'file-text' : 'question');
  item.contextValue = lacks === '' ? TREE_ITEMS.source : TREE_ITEMS.incompleteSource;
  item.tooltip = new vscode.MarkdownString(sourceTooltip(source, translate), true);
  item.accessibilityInformation = { label: [title, ...told, claimCount(claims, translate)].join(', ') };
  return item;
}

function claimItem(node: Extract<TreeNode, { kind: 'claim' }>): vscode.TreeItem {
  const { location, text, kind, paragraph, speaker } = node.claim;
  const item = new vscode.TreeItem(`¶${paragraph} ${text}`);
  item.id = placeId(location);
  item.iconPath = new vscode.ThemeIcon(ICONS[kind]);
  item.contextValue = TREE_ITEMS.claim;
  const said = speaker === undefined ? [] : [`**${escapeMarkdown(speaker)}**`];
  item.tooltip = new vscode.MarkdownString([...said, escapeMarkdown(text)].join('\n\n'));
  item.accessibilityInformation = {
    label: [t('Paragraph {0}', paragraph), ...(speaker === undefined ? [] : [speaker]), text].join(', '),
  };
  item.command = { command: COMMANDS.openSource, title: t('Open Source'), arguments: [node] };
  return item;
}

/** The same for a claim and for what it was taken for: the view's focus stays where the writer overruled. */
function placeId({ uri, range }: SourceLocation): string {
  return `${uri}#${range.start}`;
}

/** The reason first, and the words in the grey of a description: it is not to be taken for a claim. */
function asideItem(node: Extract<TreeNode, { kind: 'aside' }>): vscode.TreeItem {
  const { text, location } = node.aside;
  const reason = asideReason(node.aside, translate);
  const item = new vscode.TreeItem(reason);
  item.id = placeId(location);
  item.description = text;
  item.iconPath = new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground'));
  item.contextValue = TREE_ITEMS.aside;
  item.tooltip = new vscode.MarkdownString(`*${reason}*\n\n${escapeMarkdown(text)}`);
  item.accessibilityInformation = { label: t('Not a claim: {0}, {1}', reason, text) };
  item.command = { command: COMMANDS.openSource, title: t('Open Source'), arguments: [node] };
  return item;
}

/** A source that is dragged along with claims, or alone, has no sentence to cite. */
function putClaims(nodes: readonly TreeNode[], data: vscode.DataTransfer): void {
  const ids = nodes.flatMap((node) => (node.kind === 'claim' ? [node.claim.id] : []));
  if (ids.length > 0) data.set(CLAIMS_MIME, new vscode.DataTransferItem(ids.join('\n')));
}

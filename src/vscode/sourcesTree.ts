import { type AsyncNewscite, type ClaimView, type SourceView } from '../core';
import { claimCount } from './counts';
import { CLAIMS_MIME, COMMANDS, TREE_ITEMS, VIEWS } from './ids';
import { type Indexer } from './indexer';
import { missingText } from './detailText';
import { escapeMarkdown } from './escapeMarkdown';
import { translate } from './l10n';
import { sourceTooltip } from './sourceTooltip';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** A source, or one of its claims. */
type TreeNode =
  { readonly kind: 'source'; readonly source: SourceView } | { readonly kind: 'claim'; readonly claim: ClaimView };

const ICONS: Readonly<Record<ClaimView['kind'], string>> = {
  direct: 'quote',
  mixed: 'comment-discussion',
  indirect: 'comment',
  unattributed: 'circle-small-filled',
};

const byTitle = new Intl.Collator(vscode.env.language, { numeric: true });

/** The view of sources with their claims, in the order of their paragraphs. */
export function registerSourcesTree(newscite: AsyncNewscite, indexer: Indexer): vscode.Disposable {
  const provider = new SourcesTree(newscite);
  const view = vscode.window.createTreeView(VIEWS.sources, {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: { dropMimeTypes: [], dragMimeTypes: [CLAIMS_MIME], handleDrag: putClaims },
  });
  const refresh = indexer.onDidChangeState(({ kind }) => {
    if (kind === 'ready') provider.refresh();
  });
  return vscode.Disposable.from(view, provider, refresh);
}

class SourcesTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly newscite: AsyncNewscite) {}

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node === undefined) {
      const sources = [...(await this.newscite.sources())].sort((a, b) => byTitle.compare(a.title, b.title));
      return sources.map((source) => ({ kind: 'source', source }));
    }
    if (node.kind === 'claim') return [];
    const passages = await this.newscite.passagesOf(node.source.uri);
    return passages.flatMap(({ claims }) => claims.map((claim) => ({ kind: 'claim' as const, claim })));
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return node.kind === 'source' ? sourceItem(node.source) : claimItem(node);
  }

  refresh(): void {
    this.changed.fire(undefined);
  }

  dispose(): void {
    this.changed.dispose();
  }
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
  const { id, text, kind, paragraph, speaker } = node.claim;
  const item = new vscode.TreeItem(`¶${paragraph} ${text}`);
  item.id = id;
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

/** A source that is dragged along with claims, or alone, has no sentence to cite. */
function putClaims(nodes: readonly TreeNode[], data: vscode.DataTransfer): void {
  const ids = nodes.flatMap((node) => (node.kind === 'claim' ? [node.claim.id] : []));
  if (ids.length > 0) data.set(CLAIMS_MIME, new vscode.DataTransferItem(ids.join('\n')));
}

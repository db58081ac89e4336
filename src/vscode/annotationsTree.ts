import { type AnnotationView, type AsyncNewscite } from '../core';
import { type GroupingChoice } from './annotationGrouping';
import { type AnnotationGroup, annotationGroups } from './annotationGroups';
import { harmless, typedTag } from './annotationNote';
import { annotationCount, annotationLabel, firstLine, STATUS_ICONS, stateText, statusText } from './annotationText';
import { setContext } from './contextKeys';
import { escapeMarkdown } from './escapeMarkdown';
import { COMMANDS, CONTEXT_KEYS, STATUS_COLORS, TREE_ITEMS, VIEWS } from './ids';
import { type Indexer } from './indexer';
import { translate } from './l10n';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

type TreeNode =
  | { readonly kind: 'group'; readonly group: AnnotationGroup }
  | { readonly kind: 'annotation'; readonly view: AnnotationView; readonly group: AnnotationGroup };

/** The view of all annotations of the folder. */
export function registerAnnotationsTree(
  newscite: AsyncNewscite,
  indexer: Indexer,
  grouping: GroupingChoice,
): vscode.Disposable {
  const provider = new AnnotationsTree(newscite, grouping);
  const view = vscode.window.createTreeView(VIEWS.annotations, { treeDataProvider: provider, showCollapseAll: true });
  return vscode.Disposable.from(
    view,
    provider,
    provider.onDidCount((count) => {
      view.description = count === 0 ? '' : String(count);
      void setContext(CONTEXT_KEYS.hasAnnotations, count > 0);
    }),
    indexer.onDidChangeState(({ kind }) => {
      if (kind === 'ready') provider.refresh();
    }),
    grouping.onDidChange(() => {
      provider.refresh();
    }),
  );
}

/** The annotation that an item of the view stands for. */
export function annotationIn(argument: unknown): AnnotationView | undefined {
  return isNode(argument) && argument.kind === 'annotation' ? argument.view : undefined;
}

const nodes = new WeakSet<object>();

/** Only what the view has made itself: a command may be called with anything. */
function isNode(argument: unknown): argument is TreeNode {
  return typeof argument === 'object' && argument !== null && nodes.has(argument);
}

class AnnotationsTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly counted = new vscode.EventEmitter<number>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly onDidCount = this.counted.event;

  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly grouping: GroupingChoice,
  ) {}

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node?.kind === 'annotation') return [];
    if (node) return node.group.annotations.map((view) => known({ kind: 'annotation', view, group: node.group }));
    const views = await this.newscite.annotations();
    this.counted.fire(views.length);
    return annotationGroups(views, this.grouping.now, translate).map((group) => known({ kind: 'group', group }));
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return node.kind === 'group' ? groupItem(node.group) : annotationItem(node);
  }

  refresh(): void {
    this.changed.fire(undefined);
  }

  dispose(): void {
    this.changed.dispose();
    this.counted.dispose();
  }
}

function known<T extends TreeNode>(node: T): T {
  nodes.add(node);
  return node;
}

function groupItem({ id, label, icon, annotations }: AnnotationGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = String(annotations.length);
  item.accessibilityInformation = { label: `${label}, ${annotationCount(annotations.length, translate)}` };
  return item;
}

function annotationItem(node: Extract<TreeNode, { kind: 'annotation' }>): vscode.TreeItem {
  const { annotation, words, state, sourceUri } = node.view;
  const note = firstLine(annotation.note);
  // The note is what one looks for; the words that it is on are in the grey of a description.
  const item = new vscode.TreeItem(note === '' ? words : note);
  item.id = `${node.group.id} ${sourceUri}#${annotation.id}`;
  if (note !== '') item.description = words;
  const color = new vscode.ThemeColor(STATUS_COLORS[annotation.status].line);
  item.iconPath = new vscode.ThemeIcon(STATUS_ICONS[annotation.status], color);
  item.contextValue = state === 'gone' ? TREE_ITEMS.orphan : TREE_ITEMS.annotation;
  item.tooltip = tooltipOf(node.view);
  item.accessibilityInformation = { label: annotationLabel(node.view, translate) };
  item.command = { command: COMMANDS.openAnnotation, title: t('Open Annotation'), arguments: [node] };
  return item;
}

function tooltipOf({ annotation, words, state, title }: AnnotationView): vscode.MarkdownString {
  const { status, author, tags, note, replies } = annotation;
  const changed = stateText(state, translate);
  const head = [
    `$(${STATUS_ICONS[status]}) **${statusText(status, translate)}**`,
    ...[changed, author, ...tags.map(typedTag)].flatMap((part) => (part === undefined ? [] : [escapeMarkdown(part)])),
  ].join(' · ');
  const answers = replies.map(({ author: who, text }) => `**${escapeMarkdown(who ?? '')}** ${harmless(text)}`);
  const parts = [head, `> ${escapeMarkdown(words)}`, harmless(note), ...answers, `_${escapeMarkdown(title)}_`];
  return new vscode.MarkdownString(parts.filter((part) => part !== '').join('\n\n'), true);
}

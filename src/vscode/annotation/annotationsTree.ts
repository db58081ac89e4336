import { type AnnotationView, type AsyncNewscite } from '../../core';
import { type GroupingChoice } from './annotationGrouping';
import { type AnnotationGroup, annotationGroups } from './annotationGroups';
import { harmless, typedTag } from './annotationNote';
import { annotationCount, annotationLabel, firstLine, STATUS_ICONS, stateText, statusText } from './annotationText';
import { setContext } from '../base/contextKeys';
import { escapeMarkdown } from '../base/escapeMarkdown';
import { COMMANDS, CONTEXT_KEYS, STATUS_COLORS, TREE_ITEMS, VIEWS } from '../base/ids';
import { type Indexer } from '../files/indexer';
import { KeyedQueue } from '../base/keyedQueue';
import { translate } from '../base/l10n';
import { followNodes } from '../source/treeChanges';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

interface GroupNode extends Omit<AnnotationGroup, 'annotations'> {
  readonly kind: 'group';
  readonly count: number;
}

interface AnnotationNode {
  readonly kind: 'annotation';
  readonly view: AnnotationView;
  readonly groupId: string;
}

type TreeNode = GroupNode | AnnotationNode;

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
      // A core that ended has nothing to show; when it is started again, there is more to say.
      if (kind === 'ready') provider.follow().catch(() => undefined);
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

/** What VS Code was given is kept, and kept up to date: it forgets what is below a node that is drawn anew, and asks again. */
class AnnotationsTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<TreeNode[] | undefined>();
  private readonly counted = new vscode.EventEmitter<number>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly onDidCount = this.counted.event;
  private readonly turns = new KeyedQueue();
  private groups: Promise<readonly ShownGroup[]> | undefined;

  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly grouping: GroupingChoice,
  ) {}

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    const groups = await (this.groups ??= this.read());
    if (node === undefined) return groups.map((group) => group.node);
    return node.kind === 'group' ? [...(groups.find((group) => group.node.id === node.id)?.annotations ?? [])] : [];
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return node.kind === 'group' ? groupItem(node) : annotationItem(node);
  }

  refresh(): void {
    this.groups = undefined;
    this.changed.fire(undefined);
  }

  /** Draws what looks otherwise now, and the whole view only where a group came or went. */
  follow(): Promise<void> {
    return this.turns.run('', async () => {
      // What could not be read is as good as never shown.
      const before = await this.groups?.catch(() => undefined);
      const now = await this.read();
      const stale = before && staleNodes(before, now);
      if (!stale) this.groups = Promise.resolve(now);
      this.changed.fire(stale && [...stale]);
    });
  }

  dispose(): void {
    this.changed.dispose();
    this.counted.dispose();
  }

  private async read(): Promise<readonly ShownGroup[]> {
    const views = await this.newscite.annotations();
    this.counted.fire(views.length);
    return annotationGroups(views, this.grouping.now, translate).map(shownGroup);
  }
}

/** A group as VS Code knows it, with what is below it. */
interface ShownGroup {
  readonly node: GroupNode;
  annotations: readonly AnnotationNode[];
}

function shownGroup({ annotations, ...group }: AnnotationGroup): ShownGroup {
  return {
    node: known({ kind: 'group', ...group, count: annotations.length }),
    annotations: annotations.map((view) => known({ kind: 'annotation', view, groupId: group.id })),
  };
}

/** Brings `before` up to date; `undefined` where it is not the same groups. */
function staleNodes(before: readonly ShownGroup[], now: readonly ShownGroup[]): readonly TreeNode[] | undefined {
  const groups = followNodes<TreeNode>(
    before.map(({ node }) => node),
    now.map(({ node }) => node),
    idOf,
  );
  if (!groups) return undefined;
  const below = before.flatMap((shown, i) => {
    const annotations = now[i]?.annotations ?? [];
    const stale = followNodes<TreeNode>(shown.annotations, annotations, idOf);
    if (!stale) shown.annotations = annotations;
    return stale ?? [shown.node];
  });
  return [...groups, ...below];
}

function known<T extends TreeNode>(node: T): T {
  nodes.add(node);
  return node;
}

function idOf(node: TreeNode): string {
  return node.kind === 'group' ? node.id : `${node.groupId} ${node.view.sourceUri}#${node.view.annotation.id}`;
}

function groupItem(node: GroupNode): vscode.TreeItem {
  const { label, icon, count } = node;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = idOf(node);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = String(count);
  item.accessibilityInformation = { label: `${label}, ${annotationCount(count, translate)}` };
  return item;
}

function annotationItem(node: AnnotationNode): vscode.TreeItem {
  const { annotation, words, state } = node.view;
  const note = firstLine(annotation.note);
  // The note is what one looks for; the words that it is on are in the grey of a description.
  const item = new vscode.TreeItem(note === '' ? words : note);
  item.id = idOf(node);
  const grey = [...(annotation.isResolved ? [t('resolved')] : []), ...(note === '' ? [] : [words])];
  if (grey.length > 0) item.description = grey.join(' · ');
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

import { type AsideView, type ClaimView, type SourceView, type StoryView } from '../../core';
import { asideReason } from './asideText';
import { claimCount } from '../base/counts';
import { missingText } from './detailText';
import { escapeMarkdown } from '../base/escapeMarkdown';
import { COMMANDS, TREE_ITEMS } from '../base/ids';
import { translate } from '../base/l10n';
import { sourceTooltip } from './sourceTooltip';
import { articleCount, storyDescription } from '../account/storyText';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** A story, or what is in none; a source, or a place in it. Commands read them as they would any argument. */
export type SourcesNode = StoryNode | OthersNode | SourceNode | PlaceNode;

interface StoryNode {
  readonly kind: 'story';
  readonly story: StoryView;
  /** Its first, for commands on a source. */
  readonly source: SourceView | undefined;
}

interface OthersNode {
  readonly kind: 'others';
  readonly uris: readonly string[];
}

export interface SourceNode {
  readonly kind: 'source';
  readonly source: SourceView;
}

/** One of the two: a writer may overrule which. */
export interface PlaceNode {
  readonly kind: 'place';
  readonly claim: ClaimView | undefined;
  readonly aside: AsideView | undefined;
}

const ICONS: Readonly<Record<ClaimView['kind'], string>> = {
  direct: 'quote',
  mixed: 'comment-discussion',
  indirect: 'comment',
  unattributed: 'circle-small-filled',
};

/** A claim has the same as what it was taken for: the view's focus stays where the writer overruled. */
export function idOf(node: SourcesNode): string {
  switch (node.kind) {
    case 'story':
      return `story ${node.source?.uri ?? ''}`;
    case 'others':
      return 'others';
    case 'source':
      return node.source.uri;
    case 'place': {
      const { uri = '', range } = (node.claim ?? node.aside)?.location ?? {};
      return `${uri}#${range?.start ?? ''}`;
    }
  }
}

/** How VS Code shows a node; what rests on it is told by {@link sourcesTooltip}. */
export function sourcesItem(node: SourcesNode): vscode.TreeItem {
  switch (node.kind) {
    case 'story':
      return storyItem(node);
    case 'others':
      return othersItem(node);
    case 'source':
      return sourceItem(node);
    case 'place':
      return placeItem(node);
  }
}

/** Made for the node that the pointer rests on: a view asks for the items of all its sources at once. */
export function sourcesTooltip(node: SourcesNode): vscode.MarkdownString | undefined {
  switch (node.kind) {
    case 'story': {
      const { title } = node.story;
      const description = storyDescription(node.story, translate);
      return new vscode.MarkdownString(`**${escapeMarkdown(title)}**\n\n${escapeMarkdown(description)}`);
    }
    case 'others':
      return undefined;
    case 'source':
      return new vscode.MarkdownString(sourceTooltip(node.source, translate), true);
    case 'place':
      return placeTooltip(node);
  }
}

function placeTooltip({ claim, aside }: PlaceNode): vscode.MarkdownString | undefined {
  if (aside) return new vscode.MarkdownString(`*${asideReason(aside, translate)}*\n\n${escapeMarkdown(aside.text)}`);
  if (!claim) return undefined;
  const said = claim.speaker === undefined ? [] : [`**${escapeMarkdown(claim.speaker)}**`];
  return new vscode.MarkdownString([...said, escapeMarkdown(claim.text)].join('\n\n'));
}

function storyItem(node: StoryNode): vscode.TreeItem {
  const { story } = node;
  const item = new vscode.TreeItem(story.title, vscode.TreeItemCollapsibleState.Collapsed);
  const description = storyDescription(story, translate);
  item.id = idOf(node);
  item.description = description;
  item.iconPath = new vscode.ThemeIcon('layers');
  item.contextValue = TREE_ITEMS.story;
  item.accessibilityInformation = { label: t('Story: {0}, {1}', story.title, description) };
  return item;
}

function othersItem(node: OthersNode): vscode.TreeItem {
  const count = node.uris.length;
  const item = new vscode.TreeItem(t('Other articles'), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = idOf(node);
  item.description = String(count);
  item.accessibilityInformation = { label: `${t('Other articles')}, ${articleCount(count, translate)}` };
  return item;
}

function sourceItem(node: SourceNode): vscode.TreeItem {
  const { source } = node;
  const { title, outlet, issued, claims, missing } = source;
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
  const lacks = missingText(missing, translate);
  const known = [outlet, issued].filter((part) => part !== undefined);
  // First, since a long line is cut off at its end.
  const told = [...(lacks === '' ? [] : [lacks]), ...known];
  item.id = idOf(node);
  item.description = told.join(' · ');
  item.iconPath = new vscode.ThemeIcon(lacks === '' ? 'file-text' : 'question');
  item.contextValue = lacks === '' ? TREE_ITEMS.source : TREE_ITEMS.incompleteSource;
  item.accessibilityInformation = { label: [title, ...told, claimCount(claims, translate)].join(', ') };
  return item;
}

function placeItem(node: PlaceNode): vscode.TreeItem {
  const item = new vscode.TreeItem('');
  item.id = idOf(node);
  item.command = { command: COMMANDS.openSource, title: t('Open Source'), arguments: [node] };
  if (node.claim) describeClaim(item, node.claim);
  else if (node.aside) describeAside(item, node.aside);
  return item;
}

function describeClaim(item: vscode.TreeItem, { text, kind, paragraph, speaker }: ClaimView): void {
  item.label = `¶${paragraph} ${text}`;
  item.iconPath = new vscode.ThemeIcon(ICONS[kind]);
  item.contextValue = TREE_ITEMS.claim;
  item.accessibilityInformation = {
    label: [t('Paragraph {0}', paragraph), ...(speaker === undefined ? [] : [speaker]), text].join(', '),
  };
}

/** The reason first, and the words in the grey of a description: it is not to be taken for a claim. */
function describeAside(item: vscode.TreeItem, aside: AsideView): void {
  const { text } = aside;
  const reason = asideReason(aside, translate);
  item.label = reason;
  item.description = text;
  item.iconPath = new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground'));
  item.contextValue = TREE_ITEMS.aside;
  item.accessibilityInformation = { label: t('Not a claim: {0}, {1}', reason, text) };
}

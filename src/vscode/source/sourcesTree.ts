import { type AsyncNewscite, type SourceChanges, type SourceLocation } from '../../core';
import { CLAIMS_MIME, VIEWS } from '../base/ids';
import { type Indexer } from '../files/indexer';
import { KeyedQueue } from '../base/keyedQueue';
import { idOf, type PlaceNode, type SourceNode, sourcesItem, type SourcesNode, sourcesTooltip } from './sourcesNodes';
import { followNodes } from './treeChanges';
import { type ViewToggle } from '../base/viewToggle';
import * as vscode from 'vscode';

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

/** What VS Code was given is kept, and kept up to date: it forgets what is below a node that is drawn anew, and asks again. */
class SourcesTree implements vscode.TreeDataProvider<SourcesNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<SourcesNode[] | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly turns = new KeyedQueue();
  /** By URI. */
  private nodes: ReadonlyMap<string, SourceNode> = new Map();
  /** The topmost nodes, of stories. */
  private stories: readonly SourcesNode[] = [];
  /** Of sources that were opened, by URI. */
  private readonly contents = new Map<string, Promise<PlaceNode[]>>();

  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly asides: ViewToggle,
    private readonly byStory: ViewToggle,
  ) {}

  async getChildren(node?: SourcesNode): Promise<SourcesNode[]> {
    if (node === undefined) {
      const sources = [...(await this.newscite.sources())].sort((a, b) => byTitle.compare(a.title, b.title));
      this.nodes = new Map(sources.map((source) => [source.uri, { kind: 'source', source }]));
      this.stories = this.byStory.isOn ? await this.storyNodes() : [];
      return this.byStory.isOn ? [...this.stories] : [...this.nodes.values()];
    }
    switch (node.kind) {
      case 'story':
        return node.story.sources.flatMap(({ uri }) => this.nodes.get(uri) ?? []);
      case 'others':
        return node.uris.flatMap((uri) => this.nodes.get(uri) ?? []);
      case 'source':
        return this.contentsOf(node.source.uri);
      case 'place':
        return [];
    }
  }

  getTreeItem(node: SourcesNode): vscode.TreeItem {
    return sourcesItem(node);
  }

  resolveTreeItem(item: vscode.TreeItem, node: SourcesNode): vscode.TreeItem {
    const tooltip = sourcesTooltip(node);
    if (tooltip) item.tooltip = tooltip;
    return item;
  }

  refresh(): void {
    this.contents.clear();
    this.changed.fire(undefined);
  }

  /** Draws what looks otherwise now, and the whole view only where a source came, went or has another place. */
  follow(changes: SourceChanges): Promise<void> {
    return this.turns.run('', async () => {
      const stale = await this.stale(changes);
      if (stale) this.changed.fire([...stale]);
      else this.refresh();
    });
  }

  dispose(): void {
    this.changed.dispose();
  }

  /** `undefined` where it is the whole view. */
  private async stale({ changed, removed }: SourceChanges): Promise<readonly SourcesNode[] | undefined> {
    const known = changed.flatMap((uri) => this.nodes.get(uri) ?? []);
    if (removed.length > 0 || known.length < changed.length || known.length > FEW) return undefined;
    const views = await Promise.all(changed.map((uri) => this.newscite.source(uri)));
    const now = views.flatMap((source): SourceNode[] => (source ? [{ kind: 'source', source }] : []));
    if (known.some(({ source }, i) => source.title !== now[i]?.source.title)) return undefined;
    // A changed text may belong to another story.
    const stories = this.byStory.isOn ? followNodes(this.stories, await this.storyNodes(), idOf) : [];
    const sources = followNodes(known, now, idOf);
    const contents = await Promise.all(known.map((node) => this.staleBelow(node)));
    return stories && sources && [...stories, ...sources, ...contents.flat()];
  }

  private async staleBelow(node: SourceNode): Promise<readonly SourcesNode[]> {
    const { uri } = node.source;
    const before = await this.contents.get(uri);
    if (!before) return [];
    this.contents.delete(uri);
    const now = await this.contentsOf(uri);
    const stale = followNodes(before, now, idOf);
    if (!stale) return [node];
    this.contents.set(uri, Promise.resolve(before));
    return stale;
  }

  /** Newest first; below them the articles that are alone with their event. */
  private async storyNodes(): Promise<readonly SourcesNode[]> {
    const stories = await this.newscite.stories();
    const told = new Set(stories.flatMap(({ sources }) => sources.map(({ uri }) => uri)));
    const uris = [...this.nodes.keys()].filter((uri) => !told.has(uri));
    return [
      ...stories.map((story) => ({ kind: 'story' as const, story, source: story.sources[0] })),
      ...(uris.length > 0 ? [{ kind: 'others' as const, uris }] : []),
    ];
  }

  private contentsOf(uri: string): Promise<PlaceNode[]> {
    const known = this.contents.get(uri);
    if (known) return known;
    const read = this.readContents(uri);
    this.contents.set(uri, read);
    read.catch(() => this.contents.delete(uri));
    return read;
  }

  /** In the order of the text. */
  private async readContents(uri: string): Promise<PlaceNode[]> {
    const [passages, asides] = await Promise.all([
      this.newscite.passagesOf(uri),
      this.asides.isOn ? this.newscite.asidesOf(uri) : [],
    ]);
    const claims = passages.flatMap((passage) => passage.claims);
    const placed = [
      ...claims.map((claim) => at(claim.location, { kind: 'place', claim, aside: undefined })),
      ...asides.map((aside) => at(aside.location, { kind: 'place', claim: undefined, aside })),
    ];
    // A stretch is there once, whatever it is: ids must be different.
    const once = new Map(placed.reverse());
    return [...once].sort(([a], [b]) => a - b).map(([, node]) => node);
  }
}

function at({ range }: SourceLocation, node: PlaceNode): readonly [number, PlaceNode] {
  return [range.start, node];
}

/** A source that is dragged along with claims, or alone, has no sentence to cite. */
function putClaims(nodes: readonly SourcesNode[], data: vscode.DataTransfer): void {
  const ids = nodes.flatMap((node) => (node.kind === 'place' && node.claim ? [node.claim.id] : []));
  if (ids.length > 0) data.set(CLAIMS_MIME, new vscode.DataTransferItem(ids.join('\n')));
}

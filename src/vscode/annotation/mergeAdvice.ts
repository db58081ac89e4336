import { rulesOnMerging, withUnionMerge } from './gitAttributes';
import { type FileAccess } from '../base/host';
import { type TextFiles } from '../files/textFiles';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

const ATTRIBUTES = '.gitattributes';
const NEVER = 'neverAdviseMerging';

/** A folder under git whose sidecars are merged line by line so far. */
interface Unruled {
  /** Where the rule belongs. */
  readonly attributes: vscode.Uri;
}

/** Offers to let git keep both sides' annotations: without it, two first ones of an article are a conflict. */
export class MergeAdvice {
  private wasOffered = false;

  /** @param memento remembers across folders that nobody wants to be asked */
  constructor(
    private readonly access: FileAccess,
    private readonly files: TextFiles,
    private readonly memento: vscode.Memento,
  ) {}

  /** To be told of a sidecar that was written. Asks once while VS Code runs, and never where it does not matter. */
  async offer(sidecar: vscode.Uri): Promise<void> {
    if (this.wasOffered || !vscode.workspace.isTrusted || this.memento.get(NEVER) === true) return;
    const unruled = await this.unruledAt(sidecar);
    if (!unruled) return;
    this.wasOffered = true;
    const [add, never] = [t('Add the Line'), t('Don’t Ask Again')];
    const text = t(
      'When two people annotate one article on two branches, git stops with a conflict. One line in .gitattributes lets it keep the notes of both.',
    );
    const answer = await vscode.window.showInformationMessage(text, add, never);
    if (answer === add) await this.rule(unruled);
    if (answer === never) await this.memento.update(NEVER, true);
  }

  /** The same on request, for all folders of the workspace. */
  async ruleAll(): Promise<void> {
    if (!vscode.workspace.isTrusted) return;
    const folders = vscode.workspace.workspaceFolders ?? [];
    const found = await Promise.all(folders.map(({ uri }) => this.unruledAt(vscode.Uri.joinPath(uri, ATTRIBUTES))));
    const unruled = found.filter((each) => each !== undefined);
    for (const each of unruled) await this.rule(each);
    if (unruled.length > 0) return;
    const repositories = await Promise.all(folders.map(({ uri }) => this.repositoryOf(uri)));
    void vscode.window.showInformationMessage(
      repositories.some((each) => each !== undefined)
        ? t('.gitattributes says already how annotations are merged.')
        : t('This folder is in no git repository.'),
    );
  }

  private async rule({ attributes }: Unruled): Promise<void> {
    await this.files.rewrite(attributes, (current) => Promise.resolve(withUnionMerge(current)));
    const open = t('Open File');
    const text = t('Git now keeps the notes of both sides. Commit .gitattributes, so that it holds for everybody.');
    if ((await vscode.window.showInformationMessage(text, open)) === open)
      await vscode.commands.executeCommand('vscode.open', attributes);
  }

  /** `undefined` where there is no git, something is said of merging, or the file is of no folder that is open. */
  private async unruledAt(file: vscode.Uri): Promise<Unruled | undefined> {
    const folder = vscode.workspace.getWorkspaceFolder(file);
    const repository = await this.repositoryOf(parentOf(file));
    if (!folder || !repository) return undefined;
    const texts = await Promise.all(
      repository.folders.map((each) => this.files.read(vscode.Uri.joinPath(each, ATTRIBUTES))),
    );
    if (texts.some((text) => text !== undefined && rulesOnMerging(text))) return undefined;
    // Nothing is written outside of what the writer has opened.
    const place = vscode.workspace.getWorkspaceFolder(repository.root) ? repository.root : folder.uri;
    return { attributes: vscode.Uri.joinPath(place, ATTRIBUTES) };
  }

  /** The repository that a folder is in, with the folders from it down to this one. */
  private async repositoryOf(
    folder: vscode.Uri,
  ): Promise<{ readonly root: vscode.Uri; readonly folders: readonly vscode.Uri[] } | undefined> {
    const folders: vscode.Uri[] = [];
    for (let at = folder; ; at = parentOf(at)) {
      folders.push(at);
      // A file in worktrees and submodules.
      if (await this.exists(vscode.Uri.joinPath(at, '.git'))) return { root: at, folders };
      if (at.path === parentOf(at).path) return undefined;
    }
  }

  private exists(uri: vscode.Uri): Promise<boolean> {
    return this.access.stat(uri).then(
      () => true,
      () => false,
    );
  }
}

function parentOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

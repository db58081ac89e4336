import {
  type AnnotationPlan,
  type AsyncNewscite,
  type BibliographyFormat,
  type DetailToKeep,
  type RulingPlan,
  type SidecarPlace,
  type SourceDetails,
  type SourceRecord,
  type WrittenText,
} from '../../core';
import { bibliographyUri } from './bibliographies';
import { setContext } from '../base/contextKeys';
import { toUri } from '../base/convert';
import { CONTEXT_KEYS, SETTINGS } from '../base/ids';
import { messageOf } from '../base/log';
import { type TextFiles } from './textFiles';
import * as vscode from 'vscode';

/** Why a file was left as it is. */
interface Refusal {
  readonly uri: vscode.Uri;
  readonly reason: string;
}

/** Keeps what citations leave behind, pins in sidecars and entries in the draft's bibliography, and what writers say of sources. */
export class RecordKeeper {
  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly files: TextFiles,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Writes what was cited in `draft`. A file that must not or cannot be written is left alone, and the writer told. */
  async keep(draft: vscode.TextDocument, records: readonly SourceRecord[]): Promise<void> {
    // The commands are disabled there; this is the lock behind the door.
    if (!vscode.workspace.isTrusted || records.length === 0) return;
    await setContext(CONTEXT_KEYS.hasCited, true);
    const refusals = await Promise.all([
      // Also where no sentence is pinned: a key that stands in a draft is fixed from then on.
      ...records.map((record) => this.keepPins(record)),
      this.keepReferences(draft, records),
    ]);
    for (const refusal of refusals) {
      if (refusal) void this.tell(refusal, citedAllTheSame);
    }
  }

  /** Writes what the writer said of a source. False, and the writer is told why, where it could not be. */
  keepDetail(source: SourceDetails, detail: DetailToKeep): Promise<boolean> {
    return this.keepSaid(source, (current) => this.newscite.withDetail(current, source.citekey, detail));
  }

  /** Writes what the writer says is a claim, or none; as with {@link keepDetail}. */
  keepRuling(plan: RulingPlan): Promise<boolean> {
    return this.keepSaid(plan, (current) => this.newscite.withRulings(current, plan));
  }

  /** Writes what the writer notes on passages; as with {@link keepDetail}. */
  keepAnnotations(plan: AnnotationPlan): Promise<boolean> {
    return this.keepSaid(plan, (current) => this.newscite.withAnnotations(current, plan));
  }

  private async keepSaid(
    place: SidecarPlace,
    newText: (current: string | undefined) => Promise<WrittenText>,
  ): Promise<boolean> {
    if (!vscode.workspace.isTrusted) return false;
    const refusal = await this.rewriteSidecar(place, newText);
    if (refusal)
      void this.tell(refusal, (name, reason) => vscode.l10n.t('{0} could not be written: {1}', name, reason));
    return refusal === undefined;
  }

  private keepPins(record: SourceRecord): Promise<Refusal | undefined> {
    return this.rewriteSidecar(record, (current) => this.newscite.withPins(current, record));
  }

  private rewriteSidecar(
    { sidecarUri, adoptedFrom }: SidecarPlace,
    newText: (current: string | undefined) => Promise<WrittenText>,
  ): Promise<Refusal | undefined> {
    const adopted = async () => (adoptedFrom === undefined ? undefined : this.files.read(toUri(adoptedFrom)));
    return this.rewrite(toUri(sidecarUri), async (current) => newText(current ?? (await adopted())));
  }

  private async keepReferences(
    draft: vscode.TextDocument,
    records: readonly SourceRecord[],
  ): Promise<Refusal | undefined> {
    const { section, bibliographyFormat } = SETTINGS;
    const preferred = vscode.workspace
      .getConfiguration(section, draft)
      .get<BibliographyFormat>(bibliographyFormat, 'csl-json');
    const target = await this.newscite.bibliographyOf(draft.getText(), preferred);
    const { format } = target;
    const uri = bibliographyUri(draft, target.path);
    if (!uri) {
      const text = vscode.l10n.t(
        'This draft has no folder yet, so no bibliography was written. Save the draft and cite the source again to list it.',
      );
      void vscode.window.showInformationMessage(text);
      return undefined;
    }
    if (format === 'other')
      return { uri, reason: vscode.l10n.t('only bibliographies in .json, .yaml and .bib files are written.') };
    return this.rewrite(uri, async (current) =>
      current === undefined && !isNear(uri, draft)
        ? refused(vscode.l10n.t('it does not exist, and new files are made in the workspace only.'))
        : this.newscite.withReferences(current, records, format),
    );
  }

  private async rewrite(
    uri: vscode.Uri,
    newText: (current: string | undefined) => Promise<WrittenText | Refused>,
  ): Promise<Refusal | undefined> {
    let reason: string | undefined;
    try {
      await this.files.rewrite(uri, async (current) => {
        const written = await newText(current);
        if (written.kind === 'refused') reason = written.problems.map(({ message }) => message).join(' ');
        return written.kind === 'written' ? written.text : undefined;
      });
    } catch (error) {
      reason = reasonOf(error);
    }
    return reason === undefined ? undefined : { uri, reason };
  }

  private async tell({ uri, reason }: Refusal, say: (name: string, reason: string) => string): Promise<void> {
    this.log.warn(`Left ${uri.toString(true)} as it is: ${reason}`);
    const open = vscode.l10n.t('Open File');
    const text = say(vscode.workspace.asRelativePath(uri), reason);
    if ((await vscode.window.showErrorMessage(text, open)) === open)
      await vscode.commands.executeCommand('vscode.open', uri);
  }
}

function citedAllTheSame(name: string, reason: string): string {
  return vscode.l10n.t('The citation is in your draft, but {0} could not be brought up to date: {1}', name, reason);
}

interface Refused {
  readonly kind: 'refused';
  readonly problems: readonly { readonly message: string }[];
}

function refused(message: string): Refused {
  return { kind: 'refused', problems: [{ message }] };
}

/** A draft's front matter may name any file; one that others keep elsewhere is updated, but none is made there. */
function isNear(uri: vscode.Uri, draft: vscode.TextDocument): boolean {
  const folder = vscode.Uri.joinPath(draft.uri, '..').path;
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined || uri.path.startsWith(`${folder}/`);
}

function reasonOf(error: unknown): string {
  if (isForbidden(error)) return vscode.l10n.t('its folder may not be written to.');
  if (error instanceof TypeError) return vscode.l10n.t('it is not UTF-8 text.');
  return messageOf(error);
}

/** As VS Code's file systems say it, and as Node does. */
const FORBIDDEN: ReadonlySet<unknown> = new Set(['NoPermissions', 'EACCES', 'EPERM', 'EROFS']);

function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && FORBIDDEN.has(error.code);
}

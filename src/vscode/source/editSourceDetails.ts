import { type DetailField, type DetailView, type SourceDetails } from '../../core';
import { askDetail, type DetailAnswer } from './askDetail';
import { locationIn } from './claimArguments';
import { toUri } from '../base/convert';
import { fieldName, missingText, originText } from './detailText';
import { translate } from '../base/l10n';
import { type Services } from '../services';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/**
 * A form for what the parser could not know: a list of all fields, a box for the one that is chosen, and the list again.
 * Each field is kept at once, in the sidecar.
 *
 * @param argument a tree item, or what a menu of an editor hands over; else the article in front is meant
 */
export async function editSourceDetails(services: Services, argument: unknown): Promise<void> {
  const uri = sourceUriIn(argument) ?? (await activeSource(services)) ?? (await pickSource(services));
  let last: DetailField | undefined;
  for (;;) {
    const source = uri === undefined ? undefined : await services.newscite.detailsOf(uri);
    const view = source && (await pickField(source, last));
    if (!source || !view) return;
    last = view.field;
    const answer = await askDetail(services.newscite, source, view);
    if (answer.kind === 'ended' || !(await keep(services, source, answer))) return;
  }
}

/** The source that a tree item means, or what a menu of an editor hands over. */
export function sourceUriIn(argument: unknown): string | undefined {
  return argument instanceof vscode.Uri ? argument.toString() : locationIn(argument)?.uri;
}

async function activeSource({ newscite }: Services): Promise<string | undefined> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  return uri === undefined ? undefined : (await newscite.source(uri))?.uri;
}

/** Those that lack something first: that is what one comes for. */
async function pickSource({ newscite }: Services): Promise<string | undefined> {
  const sources = await newscite.sources();
  const items = sources.map(({ uri, title, missing }) => ({
    label: `$(${missing.length === 0 ? 'file-text' : 'question'}) ${title}`,
    description: missingText(missing, translate),
    detail: vscode.workspace.asRelativePath(toUri(uri)),
    uri,
    lacks: missing.length,
  }));
  const picked = await vscode.window.showQuickPick(
    items.sort((a, b) => b.lacks - a.lacks),
    { title: t('Source Details'), placeHolder: t('Of which source?'), matchOnDescription: true, matchOnDetail: true },
  );
  return picked?.uri;
}

interface FieldItem extends vscode.QuickPickItem {
  readonly view?: DetailView;
}

function pickField(source: SourceDetails, last: DetailField | undefined): Promise<DetailView | undefined> {
  const { title, details, missing } = source;
  const box = vscode.window.createQuickPick<FieldItem>();
  const fields = details.map((view) => fieldItem(view, missing));
  const separator = { label: '', kind: vscode.QuickPickItemKind.Separator };
  box.title = `${t('Source Details')} · ${title}`;
  box.placeholder = t('Choose what to fill in or change');
  box.matchOnDescription = true;
  box.ignoreFocusOut = true;
  box.items = [...fields, separator, { label: `$(check-all) ${t('Done')}` }];
  // Where one was, or at first where something is missing.
  const begin = last ?? missing[0];
  const active = fields.find(({ view }) => (begin === undefined ? view.value === '' : view.field === begin));
  if (active) box.activeItems = [active];
  return new Promise((resolve) => {
    box.onDidAccept(() => {
      const view = box.activeItems[0]?.view;
      // The citekey of a source that drafts cite is there to be seen.
      if (view?.isFixed) return;
      resolve(view);
      box.dispose();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}

/** A source may well have no byline: only what a bibliography would miss is called missing. */
function fieldItem(view: DetailView, missing: readonly DetailField[]) {
  const name = fieldName(view.field, translate);
  if (missing.includes(view.field)) return { label: `$(question) ${name}`, description: t('missing'), view };
  if (view.value === '') return { label: `$(dash) ${name}`, description: t('not known'), view };
  const label = `$(${view.isFixed ? 'lock' : 'check'}) ${name}: ${view.value}`;
  return { label, description: noteOn(view), view };
}

function noteOn({ field, origin, isFixed }: DetailView): string {
  if (field === 'citekey')
    return isFixed ? t('fixed, since drafts may cite it') : t('made up; fixed by the first citation or detail');
  return origin === undefined ? '' : originText(origin, translate);
}

/** False where the file could not be written: the writer has been told, and would be told again for each field. */
async function keep({ keeper, indexer }: Services, source: SourceDetails, answer: DetailAnswer): Promise<boolean> {
  if (answer.kind !== 'typed') return true;
  if (!(await keeper.keepDetail(source, answer.detail))) return false;
  await indexer.refresh([source.sidecarUri]);
  return true;
}

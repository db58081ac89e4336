import { type CheckFinding, type Fix } from '../../core';
import { rangeInDocument, toRange, toUri } from '../base/convert';
import { type DraftFindings } from './draftFindings';
import { MARKDOWN } from './drafts';
import { COMMANDS, RECORD_CITATION, SETTINGS } from '../base/ids';
import { translateMessage } from '../base/l10n';
import * as vscode from 'vscode';

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;
const FIX_ALL = SourceFixAll.append('newscite');

/** Offers what can be done about findings: on the place with Ctrl+., the safe ones all at once with Fix All. */
export function registerQuickFixes(findings: DraftFindings): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context, token) {
      const found = await findings.of(document);
      if (found === undefined || token.isCancellationRequested) return undefined;
      if (context.only?.intersects(SourceFixAll)) return fixAll(document, found);
      const here = found.filter((finding) => rangeInDocument(document, finding.range).intersection(range));
      return here.flatMap((finding) => actionsFor(document, finding, context.diagnostics));
    },
  };
  return vscode.languages.registerCodeActionsProvider(MARKDOWN, provider, {
    providedCodeActionKinds: [QuickFix, FIX_ALL],
  });
}

function actionsFor(
  document: vscode.TextDocument,
  finding: CheckFinding,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const range = rangeInDocument(document, finding.range);
  const own = diagnostics.filter((each) => each.code === finding.code && each.range.isEqual(range));
  const fixes = finding.fixes.filter(({ statusOf }) => statusOf === undefined || vscode.workspace.isTrusted);
  const actions = fixes.map((fix, index) => {
    const action = new vscode.CodeAction(translateMessage(fix.title), QuickFix);
    action.isPreferred = index === 0;
    action.edit = editOf(document, [fix]);
    const command = commandOf(document, [fix]);
    if (command) action.command = command;
    return action;
  });
  const all = [...actions, configureRule(finding)];
  for (const action of all) action.diagnostics = own;
  return all;
}

/** Those that are safe without looking, as one step to undo. */
function fixAll(document: vscode.TextDocument, found: readonly CheckFinding[]): vscode.CodeAction[] {
  const safe = found.flatMap(({ fixes }) => fixes.filter(({ isSafe }) => isSafe).slice(0, 1));
  if (safe.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Fix what can safely be fixed in all citations'), FIX_ALL);
  action.edit = editOf(document, safe);
  const command = commandOf(document, safe);
  if (command) action.command = command;
  return [action];
}

function editOf(document: vscode.TextDocument, fixes: readonly Fix[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of fixes.flatMap(({ edits }) => edits)) {
    edit.replace(document.uri, rangeInDocument(document, range), newText);
  }
  return edit;
}

/** What comes after the edit: pins kept in sidecars, what the writer is asked for, a place or sources to look at. */
function commandOf(document: vscode.TextDocument, fixes: readonly Fix[]): vscode.Command | undefined {
  const [detailsOf] = fixes.flatMap(({ detailsOf }) => detailsOf ?? []);
  if (detailsOf !== undefined) return { command: COMMANDS.editSourceDetails, title: '', arguments: [toUri(detailsOf)] };
  const [opens] = fixes.flatMap((fix) => fix.opens ?? []);
  if (opens) {
    const options: vscode.TextDocumentShowOptions = { selection: toRange(opens.span) };
    return { command: 'vscode.open', title: '', arguments: [toUri(opens.uri), options] };
  }
  const [opensAnnotation] = fixes.flatMap((fix) => fix.opensAnnotation ?? []);
  if (opensAnnotation) return { command: COMMANDS.openAnnotation, title: '', arguments: [opensAnnotation] };
  const [statusOf] = fixes.flatMap((fix) => fix.statusOf ?? []);
  if (statusOf) return { command: COMMANDS.setAnnotationStatus, title: '', arguments: [statusOf] };
  const [sourcesFor] = fixes.flatMap((fix) => fix.sourcesFor ?? []);
  if (sourcesFor)
    return { command: COMMANDS.findSources, title: '', arguments: [rangeInDocument(document, sourcesFor)] };
  const records = fixes.flatMap(({ record }) => (record ? [{ draft: document.uri.toString(), ...record }] : []));
  // In Restricted Mode nothing may be written but what the writer sees.
  if (records.length === 0 || !vscode.workspace.isTrusted) return undefined;
  return { command: RECORD_CITATION, title: '', arguments: records };
}

function configureRule({ code }: CheckFinding): vscode.CodeAction {
  const title = vscode.l10n.t('About the Rule “{0}”…', code);
  const action = new vscode.CodeAction(title, QuickFix);
  const { section, rules } = SETTINGS;
  action.command = { command: 'workbench.action.openSettings', title, arguments: [`@id:${section}.${rules}.${code}`] };
  return action;
}

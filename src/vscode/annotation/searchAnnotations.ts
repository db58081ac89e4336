import { type AnnotationView } from '../../core';
import { firstLine, STATUS_ICONS, stateText } from './annotationText';
import { translate } from '../base/l10n';
import { LatestOnly } from '../base/latestOnly';
import { type Services } from '../services';
import * as vscode from 'vscode';

const { t } = vscode.l10n;
const MOST = 60;

interface Item extends vscode.QuickPickItem {
  readonly view: AnnotationView;
}

/** A box that finds notes as one types, and leads to the passage. */
export async function searchAnnotations(
  services: Services,
  open: (services: Services, view: AnnotationView) => Promise<void>,
): Promise<void> {
  const box = vscode.window.createQuickPick<Item>();
  const search = new LatestOnly(
    (query: string) => services.newscite.searchAnnotations(query, MOST),
    (views) => {
      box.items = views.map(itemOf);
      box.busy = false;
    },
    () => undefined,
  );
  box.title = t('Search Annotations');
  box.placeholder = t('Words of notes, tags, replies or the passages they are on');
  box.onDidChangeValue((query) => {
    box.busy = true;
    search.ask(query);
  });
  search.ask('');
  const picked = await new Promise<AnnotationView | undefined>((resolve) => {
    box.onDidAccept(() => {
      resolve(box.activeItems[0]?.view);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      search.dispose();
      box.dispose();
    });
    box.show();
  });
  if (picked) await open(services, picked);
}

function itemOf(view: AnnotationView): Item {
  const { annotation, words, state, title } = view;
  const note = firstLine(annotation.note);
  const detail = [words, ...annotation.tags.map((tag) => `#${tag}`), annotation.author, stateText(state, translate)];
  return {
    view,
    label: `$(${STATUS_ICONS[annotation.status]}) ${note === '' ? words : note}`,
    description: title,
    detail: detail.filter((part) => part !== undefined).join(' · '),
    // The engine has decided; VS Code would look for the letters as typed.
    alwaysShow: true,
  };
}

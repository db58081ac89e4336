import {
  type AsyncNewscite,
  type DetailChoice,
  type DetailReading,
  type DetailToKeep,
  type DetailView,
  type Disposable,
  type SourceDetails,
} from '../../core';
import { faultText, fieldHint, fieldName, originText } from './detailText';
import { translate } from '../base/l10n';
import { LatestOnly } from '../base/latestOnly';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** What the writer did with the box. */
export type DetailAnswer =
  | { readonly kind: 'typed'; readonly detail: DetailToKeep }
  | { readonly kind: 'same' }
  | { readonly kind: 'back' }
  | { readonly kind: 'ended' };

/** Asks for one detail: what other sources have is offered where it may be the same. */
export function askDetail(newscite: AsyncNewscite, source: SourceDetails, view: DetailView): Promise<DetailAnswer> {
  const asks = view.field === 'outlet' || view.field === 'authors' || view.field === 'lang' ? askChoice : askText;
  return asks(newscite, source, view);
}

/** What both boxes have in common. Looking something up in the article does not close them. */
function setUp(
  box: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>,
  { title }: SourceDetails,
  view: DetailView,
) {
  box.title = `${fieldName(view.field, translate)} · ${title}`;
  box.buttons = [vscode.QuickInputButtons.Back];
  box.ignoreFocusOut = true;
  box.value = view.value;
}

/** What an empty box means. */
function emptied({ beneath }: DetailView): string {
  return beneath === undefined
    ? t('Empty: not known')
    : t('Empty: “{0}” again, {1}', beneath.value, originText(beneath.origin, translate));
}

async function askText(newscite: AsyncNewscite, source: SourceDetails, view: DetailView): Promise<DetailAnswer> {
  const box = vscode.window.createInputBox();
  setUp(box, source, view);
  const hint = fieldHint(view.field, translate);
  box.prompt = view.field === 'citekey' ? hint : `${hint}. ${emptied(view)}.`;
  const readings = new LatestOnly(
    (typed: string) => newscite.readDetail(source.uri, view.field, typed),
    (reading) => {
      box.validationMessage = reading.kind === 'invalid' ? faultText(reading.why, translate) : undefined;
    },
    () => undefined,
  );
  return answerOf(box, [readings], view, {
    changed: (typed) => {
      if (typed.trim() !== view.value) readings.ask(typed);
      else box.validationMessage = undefined;
    },
    accept: async () => {
      const reading = await newscite.readDetail(source.uri, view.field, box.value);
      if (reading.kind === 'valid') return reading.detail;
      box.validationMessage = faultText(reading.why, translate);
      return undefined;
    },
  });
}

/** The line for what was typed, or for a value in use. */
interface ChoiceItem extends vscode.QuickPickItem {
  readonly reading?: DetailReading;
  readonly choice?: DetailChoice;
}

async function askChoice(newscite: AsyncNewscite, source: SourceDetails, view: DetailView): Promise<DetailAnswer> {
  const box = vscode.window.createQuickPick<ChoiceItem>();
  setUp(box, source, view);
  box.placeholder = fieldHint(view.field, translate);
  // Not in the API yet; without it VS Code puts the line for what was typed anywhere.
  Object.assign(box, { sortByLabel: false });
  const offers = new LatestOnly(
    async (typed: string) => {
      const [reading, choices] = await Promise.all([
        newscite.readDetail(source.uri, view.field, typed),
        // At first everything is offered, not what completes the value that is there.
        newscite.detailChoices(view.field, typed === view.value ? '' : typed),
      ]);
      return [typedItem(typed.trim(), reading, view), ...choices.map(choiceItem)];
    },
    (items) => {
      box.items = items;
    },
    () => undefined,
  );
  offers.ask(box.value);
  return answerOf(box, [offers], view, {
    changed: (typed) => {
      offers.ask(typed);
    },
    accept: async () => {
      await offers.settled();
      // Which line is active is told a moment later than what the lines are: it may be one of the last list.
      const item = box.items.find((each) => each === box.activeItems[0]) ?? box.items[0];
      const reading = item?.choice
        ? await newscite.readDetail(source.uri, view.field, item.choice.text)
        : item?.reading;
      return reading?.kind === 'valid' ? reading.detail : undefined;
    },
  });
}

function typedItem(typed: string, reading: DetailReading, view: DetailView): ChoiceItem {
  if (typed === '') return { label: `$(discard) ${emptied(view)}`, alwaysShow: true, reading };
  if (reading.kind === 'invalid')
    return { label: `$(error) ${faultText(reading.why, translate)}`, alwaysShow: true, reading };
  if (typed !== view.value) return { label: `$(add) ${typed}`, description: t('as typed'), alwaysShow: true, reading };
  const description = view.origin ? originText(view.origin, translate) : '';
  return { label: `$(check) ${typed}`, description, alwaysShow: true, reading };
}

function choiceItem(choice: DetailChoice): ChoiceItem {
  const count = choice.sources === 1 ? t('in 1 source') : t('in {0} sources', choice.sources);
  return { label: choice.value, description: count, alwaysShow: true, choice };
}

interface Handlers {
  changed(typed: string): void;
  /** What to keep; `undefined` leaves the box open. */
  accept(): Promise<DetailToKeep | undefined>;
}

/** Shows the box until it is answered. */
function answerOf(
  box: vscode.InputBox | vscode.QuickPick<ChoiceItem>,
  owned: readonly Disposable[],
  view: DetailView,
  handlers: Handlers,
): Promise<DetailAnswer> {
  return new Promise((resolve) => {
    const answer = (given: DetailAnswer) => {
      resolve(given);
      for (const each of [...listeners, ...owned, box]) each.dispose();
    };
    const accept = async () => {
      const isSame = box.value.trim() === view.value && !('activeItems' in box && box.activeItems[0]?.choice);
      if (isSame) {
        answer({ kind: 'same' });
        return;
      }
      const detail = await handlers.accept();
      if (detail) answer({ kind: 'typed', detail });
    };
    const listeners = [
      box.onDidChangeValue((typed) => {
        handlers.changed(typed);
      }),
      box.onDidAccept(() => void accept()),
      box.onDidTriggerButton(() => {
        answer({ kind: 'back' });
      }),
      box.onDidHide(() => {
        answer({ kind: 'ended' });
      }),
    ];
    box.show();
  });
}

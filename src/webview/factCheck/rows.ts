import { type PrintedCitation, type PrintedFact, type PrintedRow } from '../../core';
import { type FromPage, type PageTexts } from '../../vscode/factCheck/factCheckMessages';
import { element } from './element';

/** Rows of the sheet. One that says what it said stays the element that it is: unfolded, focused, not read out again. */
export class RowCache {
  private readonly known = new Map<string, HTMLElement>();

  constructor(private readonly tell: (message: FromPage) => void) {}

  of(row: PrintedRow, texts: PageTexts): HTMLElement {
    // Where it stands changes with every line above it, and is not shown by the row alone.
    const key = JSON.stringify({ ...row, range: undefined });
    const id = `row-${row.number}`;
    const before = this.known.get(id);
    if (before?.dataset.key === key) return before;
    const made = this.draw(row, texts);
    made.id = id;
    made.dataset.key = key;
    this.known.set(id, made);
    return made;
  }

  private draw(row: PrintedRow, texts: PageTexts): HTMLElement {
    const { number, text, state, stateText, place, verdicts, citations } = row;
    const sentence = element('button', { class: 'sentence', 'aria-describedby': `state-${number}` }, text);
    sentence.addEventListener('click', () => {
      this.tell({ type: 'reveal', number });
    });
    const status = element(
      'p',
      { class: 'state', id: `state-${number}` },
      element('strong', {}, stateText),
      ` · ${place}`,
    );
    const said = verdicts.map((verdict) => element('li', {}, verdict));
    return element(
      'li',
      { class: `row ${state}`, value: String(number) },
      status,
      sentence,
      ...(said.length > 0 ? [element('ul', {}, ...said)] : []),
      ...citations.map((citation, index) => this.citation(citation, index, row, texts)),
    );
  }

  /** What holds is folded up: the eye goes to what does not. */
  private citation(citation: PrintedCitation, index: number, row: PrintedRow, texts: PageTexts): HTMLElement {
    const { heading, citekey, facts, isFollowed } = citation;
    const open = row.state === 'verified' ? {} : { open: '' };
    const key = element('code', {}, `@${citekey}`);
    const body = [element('dl', {}, ...facts.flatMap(fact))];
    if (isFollowed) {
      const follow = element(
        'button',
        { class: 'follow', 'aria-label': `${texts.openSource}: ${heading}` },
        texts.openSource,
      );
      follow.addEventListener('click', () => {
        this.tell({ type: 'openSource', number: row.number, citation: index });
      });
      body.push(follow);
    }
    return element('details', open, element('summary', {}, heading, ' ', key), ...body);
  }
}

function fact({ label, value, href }: PrintedFact): HTMLElement[] {
  const shown = href === undefined ? value : element('a', { href }, value);
  return [element('dt', {}, label), element('dd', {}, shown)];
}

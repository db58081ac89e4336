import { partsAt } from '../../text/partsAt';
import { type NameKind } from '../claim';
import { People } from '../speaker/people';
import { BELONGING, COUNTRIES, ORGANISATION_HEADS, PLACE_HEADS, isPairOfAdjectives } from './nameKinds';

/** Somebody or something the article has named. */
export interface Named {
  /** The fullest form so far. */
  readonly name: string;
  readonly kind: NameKind;
}

/** What has been named up to here, by every form that means it. */
export class NameMemory {
  readonly people = new People();
  private readonly byForm = new Map<string, Named | undefined>();
  private readonly words = new Set<string>();

  known(form: string): Named | undefined {
    return this.byForm.get(form);
  }

  /** Whether the word stood in a name where its capital told so. */
  hasWord(word: string): boolean {
    return this.words.has(word);
  }

  /** Remembers a name with the short forms that will mean it: the first word of a firm, its initials. */
  learn(name: string, kind: NameKind): void {
    const before = this.byForm.get(name);
    if (before?.name === name && (before.kind === kind || before.kind !== 'name')) return;
    this.byForm.set(name, { name, kind });
    const parts = partsAt(name, ' ');
    for (const part of parts) this.words.add(part);
    if (kind !== 'organisation' || parts.length < 2) return;
    const [first = ''] = parts;
    if (!isShared(first)) this.shorten(first, name, kind);
    const initials = parts.filter((part) => /^\p{Lu}/u.test(part)).map((part) => part.charAt(0));
    if (initials.length >= 3) this.shorten(initials.join(''), name, kind);
  }

  /** `World Health Organization (WHO)` says what the letters stand for. */
  abbreviate(letters: string, { name, kind }: Named): void {
    this.byForm.set(letters, { name, kind });
    this.words.add(letters);
  }

  /** A form that may mean two is nobody's. */
  private shorten(form: string, name: string, kind: NameKind): void {
    const before = this.byForm.get(form);
    if (!this.byForm.has(form)) this.byForm.set(form, { name, kind });
    else if (before && before.name !== name && before.name !== form) this.byForm.set(form, undefined);
  }
}

/** `Bank` and `British` stand before many. */
function isShared(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    lower.length < 3 ||
    COUNTRIES.has(lower) ||
    BELONGING.has(lower) ||
    isPairOfAdjectives(lower) ||
    ORGANISATION_HEADS.has(lower) ||
    PLACE_HEADS.has(lower)
  );
}

import { type Citation } from '../citation/citation';
import { type DraftReferences } from '../library/draftReferences';
import { resolveCitation } from '../library/resolveCitation';
import { type Resolution } from '../library/resolution';
import { type SourceLibrary } from '../library/sourceLibrary';

const MOST_REMEMBERED = 5000;

/** What citations come to today. */
export interface ResolutionsNow {
  /** The same object so long as everything comes to the same. */
  readonly state: object;
  readonly of: (citation: Citation) => Resolution;
}

/** What citations come to, remembered until the library or the bibliography changes: most are as they were a keystroke ago. */
export class Resolutions {
  private readonly known = new Map<string, Resolution>();
  private state: object = {};
  private entries: DraftReferences['entries'] | undefined;

  constructor(private readonly library: SourceLibrary) {}

  forget(): void {
    this.known.clear();
    this.state = {};
  }

  now(references: DraftReferences): ResolutionsNow {
    if (!this.isKnown(references) || this.known.size > MOST_REMEMBERED) this.forget();
    this.entries = references.entries;
    return { state: this.state, of: (citation) => this.of(citation, references) };
  }

  private of(citation: Citation, references: DraftReferences): Resolution {
    const { key, locator, claimId = '' } = citation;
    const asked = `${key}\n${claimId}\n${locator === undefined ? '' : `${locator.first}-${locator.last}`}`;
    const known = this.known.get(asked);
    if (known) return known;
    const resolution = resolveCitation(this.library, citation, references);
    this.known.set(asked, resolution);
    return resolution;
  }

  /** What nothing is listed in is made anew for each draft. */
  private isKnown({ entries }: DraftReferences): boolean {
    return this.entries === entries || (this.entries?.size === 0 && entries.size === 0);
  }
}

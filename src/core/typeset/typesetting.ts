import { defaultStyle, packedStyle } from './citationStyle';
import { type TypesetJob, type TypesetResult, type TypesettingParts } from './typesetter';

export type TypesettingWork = Omit<TypesetJob, 'style' | 'locales'>;

/** The style that was asked for: a file's text, or the name of one that comes along. */
export interface AskedStyle {
  readonly written: string;
  readonly text?: string;
}

export interface SetWork extends TypesetResult {
  /** The style that was asked for, or that this one is a name for, where it is not there: the default was taken. */
  readonly missingStyle?: string;
}

/** Drafts open side by side, each as it was a moment ago: who types between citations has them set already. */
const MOST_REMEMBERED = 8;

/** Sets citations with what the host has packed; what was set a moment ago is remembered. */
export class Typesetting {
  private readonly known = new Map<string, Promise<SetWork>>();

  constructor(private readonly parts: TypesettingParts) {}

  set(work: TypesettingWork, style: AskedStyle): Promise<SetWork> {
    const asked = JSON.stringify([work, style]);
    const known = this.known.get(asked) ?? this.setNow(work, style);
    this.known.delete(asked);
    this.known.set(asked, known);
    // What failed may go well when it is asked for again.
    known.catch(() => this.known.delete(asked));
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_REMEMBERED && oldest !== undefined) this.known.delete(oldest);
    return known;
  }

  private async setNow(work: TypesettingWork, { written, text }: AskedStyle): Promise<SetWork> {
    const parent = text === undefined ? undefined : parentOf(text);
    const own = parent === undefined && text !== undefined ? text : await packedStyle(this.parts, parent ?? written);
    const set = own === undefined ? undefined : await this.tried(work, own);
    if (set) return set;
    const plain = await defaultStyle(this.parts);
    if (plain === undefined) throw new Error('The citation styles of this installation are missing.');
    const missingStyle = parent === undefined ? written : `${written} → ${parent}`;
    return { ...(await this.setIn(work, plain)), missingStyle };
  }

  /** A style of the writer's own may be anything. */
  private async tried(work: TypesettingWork, style: string): Promise<TypesetResult | undefined> {
    try {
      return await this.setIn(work, style);
    } catch {
      return undefined;
    }
  }

  private async setIn(work: TypesettingWork, style: string): Promise<TypesetResult> {
    const typesetter = await this.parts.typesetter();
    const names = typesetter.localesFor(style, work.lang);
    const texts = await Promise.all(
      names.map(async (name) => [name, await this.parts.read(localePath(name))] as const),
    );
    const locales = Object.fromEntries(texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
    return typesetter.typeset({ ...work, style, locales });
  }
}

/**
 * Where a style is no more than another's name, as those of most journals are: the other's address.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#info
 */
function parentOf(style: string): string | undefined {
  const [link] = /<link\b[^>]*\brel=["']independent-parent["'][^>]*>/i.exec(style) ?? [];
  return link && /\bhref=["']([^"']+)["']/i.exec(link)?.[1];
}

/** A language tag comes from a draft: it may lead nowhere else. */
function localePath(name: string): string {
  return `csl/locales/${name.replace(/[^\w-]/g, '')}.json`;
}

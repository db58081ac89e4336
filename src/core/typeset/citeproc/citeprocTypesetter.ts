import CSL, { type CitationItem, type CitationObject, type Engine } from 'citeproc';
import { type CslData } from '../../citation/references/cslData';
import { type Cite, type CiteCluster, type TypesetCluster, type TypesetJob, type Typesetter } from '../typesetter';
import { renderMarkdown } from '../renderMarkdown';
import { cleanHtml } from './cleanHtml';
import { styleTree } from './styleTree';

const ENGLISH = 'en-US';
/** What the processor prints where an item has nothing to show. */
const NOTHING = /\[NO_PRINTED_FORM\]|\[CSL STYLE ERROR: [^\]]*\]/g;

/** citeproc-js behind the {@link Typesetter} interface: this module is bundled by itself and loaded when needed. */
export function createTypesetter(): Typesetter {
  // It tells of what it mends in items; nobody reads a worker's console.
  CSL.debug = () => undefined;
  const press = new Press();
  return {
    localesFor: (style, lang) => {
      const { base, best } = CSL.localeResolve(lang ?? languageOf(style));
      return [...new Set([best, base, ENGLISH])];
    },
    render: renderMarkdown,
    typeset: (job) => {
      const bad = press.badItems(job);
      const isGood = ({ id }: CslData) => !bad.includes(id);
      const items = job.items.filter(isGood);
      return { ...press.print({ ...job, items }), bad };
    },
  };
}

function languageOf(style: string): string {
  return styleTree(style).attrs['default-locale'] ?? ENGLISH;
}

/** One engine, kept for as long as style and language are the same: making one takes longer than setting a draft. */
class Press {
  private items = new Map<string, CslData>();
  private engine: { readonly made: Engine; readonly style: string; readonly lang: string | undefined } | undefined;

  /** Items that make the processor fail; each is tried by itself, but only when they fail together. */
  badItems(job: TypesetJob): string[] {
    if (this.canSet(job, job.items)) return [];
    return job.items.filter((item) => !this.canSet(job, [item])).map(({ id }) => id);
  }

  print(job: TypesetJob) {
    this.items = byId(job.items);
    const engine = this.engineFor(job);
    const isNote = engine.opt.xclass === 'note';
    const citations = job.clusters.map((cluster, at) => this.citationOf(cluster, at, isNote));
    const known = citations.filter(({ citationItems }) => citationItems.length > 0);
    const uncited = job.uncited.filter((key) => this.items.has(key));
    const texts = new Map(engine.rebuildProcessorState(known, 'html', uncited).map(([id, , text]) => [id, text]));
    const set = job.clusters.map((cluster, at) =>
      this.clusterOf(engine, cluster, texts.get(String(at)) ?? brokenOnly(cluster, isNote)),
    );
    return { isNote, citations: set, references: referencesOf(engine) };
  }

  private canSet(job: TypesetJob, items: readonly CslData[]): boolean {
    this.items = byId(items);
    const engine = this.engineFor(job);
    try {
      const citationItems = [...this.items.keys()].map((id) => ({ id }));
      if (citationItems.length === 0) return true;
      engine.rebuildProcessorState([{ citationID: 'all', citationItems, properties: { noteIndex: 1 } }], 'html', []);
      engine.makeBibliography();
      return true;
    } catch {
      // What it had begun would be gone on with.
      this.engine = undefined;
      return false;
    }
  }

  private engineFor({ style, locales, lang }: TypesetJob): Engine {
    if (this.engine?.style === style && this.engine.lang === lang) return this.engine.made;
    const system = {
      retrieveItem: (id: string) => this.items.get(id) ?? { id },
      retrieveLocale: (name: string) => styleTree(locales[name] ?? locales[ENGLISH] ?? '{"n":"locale"}'),
    };
    const tree = styleTree(style);
    const made = new CSL.Engine(system, tree, lang ?? tree.attrs['default-locale'] ?? ENGLISH, true);
    this.engine = { made, style, lang };
    return made;
  }

  private citationOf({ cites, isNarrative }: CiteCluster, at: number, isNote: boolean): CitationObject {
    const mode = isNarrative && !isNote ? { mode: 'composite' as const } : {};
    return {
      citationID: String(at),
      citationItems: this.citationItems(cites),
      properties: { noteIndex: isNote ? at + 1 : 0, ...mode },
    };
  }

  /** What is not known goes with its neighbour, so that it stands within the same brackets. */
  private citationItems(cites: readonly Cite[]): CitationItem[] {
    const items: CitationItem[] = [];
    let waiting = '';
    for (const cite of cites) {
      const last = items.at(-1);
      if (this.items.has(cite.key)) {
        items.push(citationItem({ ...cite, prefix: waiting + (cite.prefix ?? '') }));
        waiting = '';
      } else if (last) items[items.length - 1] = { ...last, suffix: `${last.suffix ?? ''}; ${brokenKey(cite)}` };
      else waiting += `${brokenKey(cite)}; `;
    }
    return items;
  }

  private clusterOf(engine: Engine, { cites, isNarrative }: CiteCluster, text: string): TypesetCluster {
    const html = cleanHtml(withoutErrors(text));
    const [first] = cites;
    if (!isNarrative || engine.opt.xclass !== 'note' || first === undefined) return { html };
    return { html, author: this.authorOf(engine, first.key) };
  }

  /** In the style's own form; who has no author is called by outlet or title. */
  private authorOf(engine: Engine, key: string): string {
    const item = this.items.get(key);
    if (item === undefined) return `<b>${escaped(key)}?</b>`;
    const author = withoutErrors(engine.makeCitationCluster([{ id: key, 'author-only': true }]));
    if (author !== '') return cleanHtml(author);
    const { 'container-title': outlet, title } = item;
    return typeof outlet === 'string' ? `<i>${escaped(outlet)}</i>` : escaped(typeof title === 'string' ? title : key);
  }
}

function byId(items: readonly CslData[]): Map<string, CslData> {
  return new Map(items.map((item) => [item.id, item]));
}

function citationItem({ key, prefix = '', suffix = '', locator, isAuthorSuppressed }: Cite): CitationItem {
  return {
    id: key,
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
    ...(locator && { locator: locator.value, label: locator.label }),
    ...(isAuthorSuppressed && { 'suppress-author': true }),
  };
}

function brokenKey({ key }: Cite): string {
  return `<b>${key}?</b>`;
}

/** Nothing of it is known to the processor. */
function brokenOnly({ cites, isNarrative }: CiteCluster, isNote: boolean): string {
  const keys = cites.map((cite) => `<b>${escaped(cite.key)}?</b>`).join('; ');
  return isNarrative || isNote ? keys : `(${keys})`;
}

function withoutErrors(text: string): string {
  return text
    .replace(/ ?\((?:\[NO_PRINTED_FORM\]|\[CSL STYLE ERROR: [^\]]*\])\)/g, '')
    .replace(/(?:\[NO_PRINTED_FORM\]|\[CSL STYLE ERROR: [^\]]*\])[;,] /g, '')
    .replace(NOTHING, '')
    .trim();
}

function referencesOf(engine: Engine) {
  const bibliography = engine.makeBibliography();
  if (bibliography === false) return [];
  const [{ entry_ids: ids }, entries] = bibliography;
  return entries.map((entry, at) => ({
    key: ids[at]?.[0] ?? '',
    html: cleanHtml(entry).replace(/^<div class="csl-entry">([^]*)<\/div>$/, (_, inner: string) => inner.trim()),
  }));
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

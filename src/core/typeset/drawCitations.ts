/** What is drawn in a draft in place of its own text. */
export interface DrawnDraft {
  /** In order, without overlaps. */
  readonly citations: readonly DrawnCitation[];
  /** HTML below the text. */
  readonly end: string;
}

/** A citation's stretch of the draft, and the HTML that stands there. */
export interface DrawnCitation {
  readonly start: number;
  readonly end: number;
  readonly html: string;
}

/** Where the plugin gets from what it draws. */
export interface PreviewSource {
  /** What is known of a draft by now; `undefined` for nothing. */
  drawn(text: string): DrawnDraft | undefined;
  /** A preview of this text is on its way to the screen, with this drawn in it. */
  shown(text: string, uri: string, drawn: DrawnDraft | undefined): void;
}

/** The part of markdown-it that the plugin touches; VS Code brings the library. */
export interface MarkdownIt {
  readonly core: {
    readonly ruler: {
      before(name: string, own: string, rule: (state: State) => void): void;
      push(own: string, rule: (state: State) => void): void;
    };
  };
  readonly renderer: {
    readonly rules: Record<string, unknown>;
    render(tokens: Token[], options: unknown, env: { readonly currentDocument?: Address } | undefined): string;
  };
}

/** A URI of VS Code's; a string in tests. */
interface Address {
  toString(): string;
}

interface State {
  src: string;
  readonly tokens: Token[];
  readonly inlineMode: boolean;
  readonly Token: new (type: string, tag: string, nesting: number) => Token;
}

interface Token {
  readonly type: string;
  content: string;
  children: Token[] | null;
  meta: unknown;
  block: boolean;
  attrs: [string, string][] | null;
}

const CITATION = 'newscite_citation';
const END = 'newscite_end';

/** Stands for a citation while markdown-it reads the draft: characters that no writer types, with a number between. */
interface Placeholders {
  readonly open: string;
  readonly close: string;
  readonly sources: readonly string[];
  readonly drawn: DrawnDraft;
}

/**
 * Makes markdown-it draw citations. They are put in by their offsets before it reads the draft, so that no second parser
 * decides what a citation is; where it takes one for code or part of a tag all the same, the draft's own text is put back.
 */
export function drawCitations<M extends MarkdownIt>(markdown: M, source: PreviewSource): M {
  // VS Code renders what it has parsed a second time without parsing it again.
  const parsed = new WeakMap<readonly Token[], { readonly text: string; readonly drawn: DrawnDraft | undefined }>();
  const placed = new WeakMap<State, Placeholders>();
  markdown.core.ruler.before('normalize', 'newscite_place', (state) => {
    if (state.inlineMode) return;
    const drawn = source.drawn(state.src);
    const placeholders = drawn && placeholdersFor(state.src, drawn);
    parsed.set(state.tokens, { text: state.src, drawn: placeholders?.drawn });
    if (!placeholders) return;
    state.src = withPlaceholders(state.src, placeholders);
    placed.set(state, placeholders);
  });
  markdown.core.ruler.push('newscite_draw', (state) => {
    const placeholders = placed.get(state);
    if (!placeholders) return;
    for (const token of state.tokens) draw(token, state, placeholders);
    const { end } = placeholders.drawn;
    if (end !== '') state.tokens.push(tokenOf(state, END, end));
  });
  markdown.renderer.rules[CITATION] = htmlOf;
  markdown.renderer.rules[END] = htmlOf;
  const render = markdown.renderer.render.bind(markdown.renderer);
  // Only a preview renders; VS Code parses drafts for other ends, too.
  markdown.renderer.render = (tokens, options, env) => {
    const known = parsed.get(tokens);
    const uri = env?.currentDocument;
    if (known && uri) source.shown(known.text, uri.toString(), known.drawn);
    return render(tokens, options, env);
  };
  return markdown;
}

function htmlOf(tokens: readonly Token[], index: number): string {
  const { html } = tokens[index]?.meta as { readonly html: string };
  return html;
}

/** A pair of private characters that the draft does not have. */
function placeholdersFor(text: string, drawn: DrawnDraft): Placeholders | undefined {
  const sources = drawn.citations.map(({ start, end }) => text.slice(start, end));
  for (let code = 0xe000; code < 0xe100; code += 2) {
    const [open, close] = [String.fromCharCode(code), String.fromCharCode(code + 1)];
    if (!text.includes(open) && !text.includes(close)) return { open, close, sources, drawn };
  }
  return undefined;
}

function withPlaceholders(text: string, { open, close, sources, drawn }: Placeholders): string {
  let at = 0;
  let placed = '';
  drawn.citations.forEach(({ start, end }, index) => {
    placed += text.slice(at, start) + open + String(index) + close + lineEndsOf(sources[index] ?? '');
    at = end;
  });
  return placed + text.slice(at);
}

/** A preview scrolls by lines: what a citation was broken by stays, with the quote marks of the next line. */
function lineEndsOf(source: string): string {
  return (source.match(/\r?\n[ \t>]*/g) ?? []).join('');
}

function draw(token: Token, state: State, placeholders: Placeholders): void {
  if (token.type === 'inline' && token.children) {
    token.children = token.children.flatMap((child) => drawn(child, state, placeholders));
    token.content = withSources(token.content, placeholders);
  } else restore(token, placeholders);
}

function drawn(child: Token, state: State, placeholders: Placeholders): Token[] {
  const { open, close, sources } = placeholders;
  if (child.type !== 'text') {
    restore(child, placeholders);
    return [child];
  }
  const parts = child.content.split(new RegExp(`${open}(\\d+)${close}`));
  if (parts.length === 1) return [child];
  return parts.flatMap((part, at) => {
    if (at % 2 === 1) {
      const index = Number(part);
      const own = tokenOf(state, CITATION, placeholders.drawn.citations[index]?.html ?? '');
      own.content = sources[index] ?? '';
      return [own];
    }
    if (part === '') return [];
    const text = new state.Token('text', '', 0);
    text.content = part;
    return [text];
  });
}

function tokenOf({ Token: Made }: State, type: string, html: string): Token {
  const token = new Made(type, '', 0);
  token.meta = { html };
  token.block = type === END;
  return token;
}

/** Code, tags and addresses say what the draft says. */
function restore(token: Token, placeholders: Placeholders): void {
  token.content = withSources(token.content, placeholders);
  for (const child of token.children ?? []) restore(child, placeholders);
  for (const attribute of token.attrs ?? []) attribute[1] = withSources(attribute[1], placeholders);
}

function withSources(text: string, { open, close, sources }: Placeholders): string {
  const put = (pattern: RegExp, written: (source: string) => string) => (all: string) =>
    all.replace(pattern, (_, index: string) => written(sources[Number(index)] ?? ''));
  const plain = put(new RegExp(`${open}(\\d+)${close}`, 'g'), (source) => source);
  const encoded = put(new RegExp(`${encodeURI(open)}(\\d+)${encodeURI(close)}`, 'g'), encodeURI);
  return encoded(plain(text));
}

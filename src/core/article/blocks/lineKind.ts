/** What a line is by its Markdown marks; plain text is full of the same ones. */
export type LineKind = 'text' | 'heading' | 'quote' | 'listItem' | 'underline' | 'fence' | 'markup';

export interface MarkedLine {
  readonly kind: LineKind;
  /** How many units of the line are its mark: 2 in `# Title`. */
  readonly mark: number;
}

const TEXT: MarkedLine = { kind: 'text', mark: 0 };
const MARKUP: MarkedLine = { kind: 'markup', mark: 0 };

/** Reads the mark that a trimmed line begins with. */
export function lineKind(line: string): MarkedLine {
  // Nearly all lines begin with a letter or a quotation mark, and no mark does.
  if (!MARK_AHEAD.test(line)) return LETTER_AHEAD.test(line) || HAS_WORDS.test(line) ? TEXT : MARKUP;
  for (const { kind, pattern } of MARKS) {
    const mark = pattern.exec(line)?.[0].length;
    if (mark !== undefined) return { kind, mark };
  }
  return LINES_OF_MARKUP.some((pattern) => pattern.test(line)) || !HAS_WORDS.test(line) ? MARKUP : TEXT;
}

const MARK_AHEAD = /^[#>=_`~|<![*+•‣▪\d-]/;
const LETTER_AHEAD = /^["'“‘]?[A-Za-zÀ-ÿ]/;

const MARKS: readonly { kind: LineKind; pattern: RegExp }[] = [
  { kind: 'heading', pattern: /^#{1,6}\s+(?=\S)/ },
  { kind: 'fence', pattern: /^(?:```|~~~)/ },
  { kind: 'underline', pattern: /^(?:={3,}|-{3,})$/ },
  { kind: 'markup', pattern: /^(?:[-*_]\s*){3,}$/ },
  { kind: 'quote', pattern: /^(?:>\s*)+/ },
  { kind: 'listItem', pattern: /^(?:[-*+•‣▪]|\d{1,3}[.)]|\[\^[^\]\s]{1,40}\]:)\s+(?:\[[ xX]\]\s+)?(?=\S)/ },
];

const LINES_OF_MARKUP: readonly RegExp[] = [
  /^\|.*\|$/,
  /^(?:<[a-z!/][^<>]*>\s*)+$/i,
  /^<!--.*-->$/,
  /^\[?!\[[^\]]*\](?:\((?:[^()\s]|\([^()\s]*\))*(?:\s"[^"]*")?\)|\])(?:\]\((?:[^()\s]|\([^()\s]*\))*\))?$/,
  /^!\[\[[^\]]*\]\]$/,
  /^\[[^\]]+\]:\s+<?\w+:\S+$/,
];

const HAS_WORDS = /[\p{L}\p{N}]/u;

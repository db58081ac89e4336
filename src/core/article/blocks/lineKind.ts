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
  const first = line.charCodeAt(0);
  if (isPlainStart(first)) return TEXT;
  for (const { kind, pattern } of MARKS) {
    const mark = pattern.exec(line)?.[0].length;
    if (mark !== undefined) return { kind, mark };
  }
  return LINES_OF_MARKUP.some((pattern) => pattern.test(line)) || !HAS_WORDS.test(line) ? MARKUP : TEXT;
}

/** Nearly all lines begin with a letter, and no mark does. */
function isPlainStart(unit: number): boolean {
  return (
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit < 0xd800 && unit !== 0x2022)
  );
}

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
  /^\[?!\[[^\]]*\](?:\([^()\s]*(?:\s"[^"]*")?\)|\])(?:\]\([^()\s]*\))?$/,
  /^!\[\[[^\]]*\]\]$/,
  /^\[[^\]]+\]:\s+<?\w+:\S+$/,
];

const HAS_WORDS = /[\p{L}\p{N}]/u;

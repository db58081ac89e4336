import { type Figure } from '../../claim/claim';
import { type Claim } from '../../library/source';
import { isSameUnit, isSharpUnit } from './sameUnit';
import { type FigureMismatch, type FiguresToCheck } from './mismatch';

const UP =
  'r[io]se[ns]?|rising|gr[eo]w(?:n|s|ing)?|gain(?:s|ed|ing)?|increas(?:e[ds]?|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e[ds]?|ing)|soar(?:s|ed|ing)?|' +
  'stieg(?:en)?|gestiegen|steigt|steigen|wuchs(?:en)?|gewachsen|wächst|kletterte|subi[óou]|aument[óo]u?|cresceu|creció|augmenté|grimpé|progressé';
const DOWN =
  'fell|fall(?:s|en|ing)?|shr[aiu]nk(?:s|ing)?|los(?:t|es?|ing)|decreas(?:e[ds]?|ing)|declin(?:e[ds]?|ing)|drop(?:s|ped|ping)?|plung(?:e[ds]?|ing)|slump(?:s|ed|ing)?|sank|shed|' +
  'sank(?:en)?|gesunken|sinkt|sinken|fiel(?:en)?|gefallen|schrumpf(?:te|t|en)|verlor(?:en)?|bajó|cayó|caiu|perdió|perdeu|diminuiu|disminuyó|baissé|chuté|reculé|diminué|perdu';
const DIRECTION = new RegExp(`(?<![\\p{L}-])(?:(${UP})|${DOWN})(?!\\p{L})`, 'giu');

/** Units between the verb and its figure; what is further off moved something else. */
const REACH = 40;
/** Units before the verb in which stands what moves. */
const SUBJECT = 60;

interface Direction {
  readonly word: string;
  readonly isUp: boolean;
  /** Within the figure's sentence. */
  readonly start: number;
}

/**
 * The same figure of the same thing, but what rose in the source fell in the draft. Only where the sentence says so of what
 * the claim says it of: when the crown fell by 2 percent against the mark, the mark rose against the crown.
 */
export function directionMismatches({ cited, pinned }: FiguresToCheck): readonly FigureMismatch[] {
  const { sentence } = cited;
  if (sentence.negations.length > 0) return [];
  return sentence.figures.flatMap((figure): FigureMismatch[] => {
    const ours = directionOf(sentence.text, figure.start - sentence.start);
    if (!ours) return [];
    const told = pinned.flatMap(({ claim, source }) =>
      claim.negations.length > 0
        ? []
        : directionsOf(figure, claim).map((theirs) => ({ source, theirs, text: claim.text })),
    );
    const [first] = told;
    if (!first || told.some(({ theirs }) => theirs.isUp === ours.isUp)) return [];
    if (isSharpUnit(figure.unit) && !sharesSubject(sentence.text, ours, first.text, first.theirs)) return [];
    const start = sentence.start + ours.start;
    return [
      {
        start,
        end: start + ours.word.length,
        source: first.source,
        ours: ours.word,
        theirs: first.theirs.word,
        values: { kind: 'direction' },
      },
    ];
  });
}

function directionsOf({ value, unit }: Figure, claim: Pick<Claim, 'text' | 'start' | 'figures'>): readonly Direction[] {
  return claim.figures
    .filter((other) => other.value === value && isSameUnit(unit, other.unit))
    .flatMap((other) => directionOf(claim.text, other.start - claim.start) ?? []);
}

/** The nearest before the figure, in its clause. */
function directionOf(text: string, at: number): Direction | undefined {
  const from = Math.max(0, at - REACH);
  const clause = text.slice(from, at);
  const match = [...clause.matchAll(DIRECTION)].at(-1);
  if (!match || /[;:,.]\s/.test(clause.slice(match.index))) return undefined;
  return { word: match[0], isUp: match[1] !== undefined, start: from + match.index };
}

function sharesSubject(text: string, ours: Direction, source: string, theirs: Direction): boolean {
  const sourced = new Set(subjectWords(source, theirs));
  return subjectWords(text, ours).some((word) => sourced.has(word));
}

/** `Against the crown, the mark rose`: the mark did. */
function subjectWords(text: string, { start }: Direction): readonly string[] {
  const before = text.slice(Math.max(0, start - SUBJECT), start).toLowerCase();
  const clause = before.slice(Math.max(...[',', ';', ':'].map((mark) => before.lastIndexOf(mark))) + 1);
  return clause.match(/\p{L}{4,}/gu) ?? [];
}

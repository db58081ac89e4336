import { ProseReader } from '../citation/draft/proseReader';
import { escapedFor } from '../citation/draft/scalarStyle';
import { type DraftReferences } from '../library/draftReferences';
import { type Source } from '../library/source';
import { type SourceLibrary } from '../library/sourceLibrary';
import { Cast } from './cast';
import { type CheckContext } from './checkContext';
import { contextOf } from './contextOf';
import { languageOfDraft } from './draft/languageOfDraft';
import { PassageReader } from './draft/readPassages';
import { type CheckFinding } from './finding';
import { FigureDesk } from './figure/figureDesk';
import { Likeness } from './likeness';
import { QuoteDesk } from './quote/quoteDesk';
import { Resolutions } from './resolutions';
import { Statements } from './statement/statements';
import { type Rule, type RuleFinding } from './rule';
import { DEFAULT_SEVERITIES, type RuleSettings } from './ruleCodes';
import { RULES } from './rules/rules';
import { type Severity } from '../text/problem';
import { contains } from '../text/range';

/**
 * Checks drafts by the rules. What it read of a draft, of sources and of citations it keeps, so that a keystroke costs
 * what it changed.
 */
export class DraftChecker {
  private readonly prose = new ProseReader();
  private readonly reader = new PassageReader();
  private readonly quotes: QuoteDesk;
  private readonly likeness = new Likeness();
  private readonly figures = new FigureDesk();
  private readonly statements = new Statements();
  private readonly cast = new Cast();
  private readonly resolutions: Resolutions;

  /** @param search sources that are likely to hold these words, best first */
  constructor(
    private readonly library: SourceLibrary,
    search: (words: string) => readonly Source[],
  ) {
    this.quotes = new QuoteDesk(search);
    this.resolutions = new Resolutions(library);
  }

  /** To be called when the library has changed. */
  forget(): void {
    this.quotes.forgetOthers();
    this.resolutions.forget();
  }

  /** Every finding of a draft, in its order. */
  check(draft: string, references: DraftReferences, settings: RuleSettings = {}): readonly CheckFinding[] {
    return findingsIn(this.read(draft, references), settings);
  }

  /** The draft as the rules look at it. */
  read(draft: string, references: DraftReferences): CheckContext {
    return contextOf(draft, {
      library: this.library,
      prose: this.prose,
      reader: this.reader,
      quotes: this.quotes,
      likeness: this.likeness,
      figures: this.figures,
      statements: this.statements,
      cast: this.cast,
      lang: languageOfDraft(draft),
      references,
      resolve: (citation) => this.resolutions.of(citation, references),
    });
  }
}

/** What the rules find, in the draft's order. */
export function findingsIn(context: CheckContext, settings: RuleSettings): readonly CheckFinding[] {
  return RULES.flatMap((rule) => {
    const severity = settings[rule.code] ?? DEFAULT_SEVERITIES[rule.code];
    if (severity === 'off') return [];
    return [...rule.check(context)].map((found) => findingOf(rule, withEscapes(found, context), severity));
  }).sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** What is put into a text of the metadata stays part of it, whatever quotes or colons it has. */
function withEscapes(found: RuleFinding, { passages }: CheckContext): RuleFinding {
  if (found.fixes === undefined) return found;
  const style = passages.find(({ passage }) => contains(passage, found.range))?.passage.writtenAs;
  if (style === undefined) return found;
  const fixes = found.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map(({ range, newText }) => ({ range, newText: escapedFor(style, newText) })),
  }));
  return { ...found, fixes };
}

const RANK: Readonly<Record<Severity, number>> = { information: 0, warning: 1, error: 2 };

function findingOf({ code }: Rule, found: RuleFinding, severity: Severity): CheckFinding {
  const { message, fixes = [], isDoubtful = false, atMost = severity } = found;
  const { start, end } = found.range;
  const counted = RANK[atMost] < RANK[severity] ? atMost : severity;
  return { code, severity: counted, message, range: { start, end }, fixes, isDoubtful };
}

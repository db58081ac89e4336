import { ProseReader } from '../citation/draft/proseReader';
import { readDraft } from '../citation/readDraft';
import { type DraftReferences } from '../library/draftReferences';
import { type Source } from '../library/source';
import { type SourceLibrary } from '../library/sourceLibrary';
import { flattened } from '../text/flattened';
import { type Severity } from '../text/problem';
import { Cast } from './cast';
import { type CheckContext, type Desks } from './checkContext';
import { CheckedPassages } from './checkedPassages';
import { CitingPassages } from './citingPassages';
import { type PlacedPassage } from './draft/draftPassage';
import { DraftPassages } from './draft/draftPassages';
import { DraftLanguages } from './draft/languageOfDraft';
import { FigureDesk } from './figure/figureDesk';
import { type CheckFinding } from './finding';
import { Likeness } from './likeness';
import { type FoundBy, PassageFindings } from './passageFindings';
import { QuoteDesk } from './quote/quoteDesk';
import { Resolutions, type ResolutionsNow } from './resolutions';
import { type Rule, type RuleFinding } from './rule';
import { DEFAULT_SEVERITIES, type RuleSettings } from './ruleCodes';
import { RULES } from './rules/rules';
import { Statements } from './statement/statements';

/**
 * Checks drafts by the rules. What it read and found of a passage it keeps as long as the passage and what it cites stay, so
 * that a keystroke costs what it changed.
 */
export class DraftChecker {
  private readonly prose = new ProseReader();
  private readonly languages = new DraftLanguages();
  private readonly passages = new DraftPassages();
  private readonly citing = new CitingPassages();
  private readonly desks: Desks;
  private readonly checked: CheckedPassages;
  private readonly findings = new PassageFindings();
  private readonly resolutions: Resolutions;

  /** @param search sources that are likely to hold these words, best first */
  constructor(
    private readonly library: SourceLibrary,
    search: (words: string) => readonly Source[],
  ) {
    this.desks = {
      quotes: new QuoteDesk(search),
      likeness: new Likeness(),
      figures: new FigureDesk(),
      statements: new Statements(),
      cast: new Cast(),
    };
    this.checked = new CheckedPassages(this.desks);
    this.resolutions = new Resolutions(library);
  }

  /** To be called when the library has changed. */
  forget(): void {
    this.desks.quotes.forgetOthers();
    this.resolutions.forget();
  }

  /** Every finding of a draft, in its order. */
  check(draft: string, references: DraftReferences, settings: RuleSettings = {}): readonly CheckFinding[] {
    return this.findingsIn(this.read(draft, references), settings);
  }

  /** The draft as the rules look at it. */
  read(draft: string, references: DraftReferences): CheckContext {
    const passages = this.passages.of(readDraft(draft, this.prose));
    const resolutions = this.resolutions.now(references);
    const lang = languageOf(this.languages.of(draft), passages, resolutions);
    return {
      ...this.desks,
      draft,
      lang,
      references,
      passages: this.checked.of(this.citing.of(passages, lang, resolutions), lang),
      rivalsOf: (citekey) => this.library.rivalsOf(citekey),
    };
  }

  /** What the rules find, in the draft's order. */
  findingsIn(context: CheckContext, settings: RuleSettings): readonly CheckFinding[] {
    const severityOf = ({ code }: Rule) => settings[code] ?? DEFAULT_SEVERITIES[code];
    const rules = RULES.filter((rule) => severityOf(rule) !== 'off');
    const ofPassages = rules.filter((rule) => rule.scope === 'passage');
    const ofDrafts = rules.filter((rule) => rule.scope === 'draft');
    return [
      ...flattened(context.passages, (placed) => this.findings.of(placed, ofPassages)),
      ...ofDrafts.flatMap((rule) => Array.from(rule.check(context), (found) => ({ rule, found }))),
    ]
      .sort(inOrder)
      .flatMap(({ rule, found }) => {
        const severity = severityOf(rule);
        return severity === 'off' ? [] : [findingOf(rule, found, severity)];
      });
  }
}

/** In the draft's order; of one place in that of the rules. */
function inOrder(a: FoundBy, b: FoundBy): number {
  const [first, second] = [a.found.range, b.found.range];
  return first.start - second.start || first.end - second.end || RULES.indexOf(a.rule) - RULES.indexOf(b.rule);
}

/** Of a draft too short to tell it is that of the first source that it cites. */
function languageOf(lang: string, passages: readonly PlacedPassage[], resolutions: ResolutionsNow): string {
  if (lang !== 'und') return lang;
  for (const { citations } of passages.flatMap(({ passage }) => passage.groups)) {
    const [resolution] = citations.map(resolutions.of);
    const known = resolution && 'source' in resolution ? resolution.source.metadata.lang?.value : undefined;
    if (known !== undefined) return known.toLowerCase().split(/[-_]/)[0] ?? known;
  }
  return lang;
}

const RANK: Readonly<Record<Severity, number>> = { information: 0, warning: 1, error: 2 };

function findingOf({ code }: Rule, found: RuleFinding, severity: Severity): CheckFinding {
  const { message, fixes = [], isDoubtful = false, atMost = severity } = found;
  const { start, end } = found.range;
  const counted = RANK[atMost] < RANK[severity] ? atMost : severity;
  return { code, severity: counted, message, range: { start, end }, fixes, isDoubtful };
}

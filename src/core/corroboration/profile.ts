import { type Claim, type Source } from '../library/source';
import { type Sketch, sketchOf } from './sketch';
import { NO_TERM, type Term, type TermReader } from './term';

/** What somebody says stands the same in every account; it tells nothing of who copied whom. */
const QUOTED = /["“„«»”][^"“”„«»]*["”“»«]|「[^」]*」|『[^』]*』/g;

/** A claim as it is compared. */
export interface ClaimProfile {
  readonly claim: Claim;
  /** Its words and its speaker's name; sorted, each once. */
  readonly terms: Uint32Array;
  /** Where there are none, the claim need not be looked at for them. */
  readonly figureCount: number;
}

/** An article as it is compared; it stays as long as the source does. */
export interface Profile {
  readonly source: Source;
  /** Sorted, each once. */
  readonly terms: Uint32Array;
  /** How often each of {@link terms} stands in the title and the claims. */
  readonly counts: Uint32Array;
  readonly names: ReadonlySet<Term>;
  readonly claims: readonly ClaimProfile[];
  readonly sketch: Sketch;
  /** Days since 1970, where the day of publication is known. */
  readonly day?: number;
}

export function profileOf(source: Source, reader: TermReader): Profile {
  const { metadata, claims } = source;
  const counts = new Map<Term, number>();
  const count = (term: Term) => counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const term of reader.termsOf(metadata.title?.value ?? '')) count(term);
  const runs: number[][] = [];
  const read = claims.map((claim): ClaimProfile => {
    reader.read(claim.words);
    for (let at = 0; at < reader.count; at++) if (reader.terms[at] !== NO_TERM) count(reader.terms[at] ?? NO_TERM);
    runs.push(reporterWords(claim.words, reader));
    return { claim, terms: claimTerms(claim, reader), figureCount: claim.figures.length };
  });
  const terms = Uint32Array.from(counts.keys()).sort();
  const day = dayOf(source);
  return {
    source,
    terms,
    counts: Uint32Array.from(terms, (term) => counts.get(term) ?? 0),
    names: namesIn(claims, reader),
    claims: read,
    sketch: sketchOf(runs),
    ...(day === undefined ? {} : { day }),
  };
}

function namesIn(claims: readonly Claim[], reader: TermReader): ReadonlySet<Term> {
  const names = new Set(claims.flatMap((claim) => claim.names.map(({ text }) => text)));
  return new Set([...names].flatMap((name) => reader.termsOf(name)));
}

/** The words of the text that was read last, but for those that it quotes. */
function reporterWords(text: string, reader: TermReader): number[] {
  const quoted = [...text.matchAll(QUOTED)];
  const words: number[] = [];
  for (let at = 0; at < reader.count; at++) {
    const start = reader.start(at);
    if (!quoted.some(({ index, 0: { length } }) => index <= start && start < index + length))
      words.push(reader.word(at));
  }
  return words;
}

/** Of the claim whose words were read last. Its numbers are compared as figures. */
function claimTerms({ speaker }: Claim, reader: TermReader): Uint32Array {
  const terms = new Set<Term>();
  for (let at = 0; at < reader.count; at++) if (!reader.isNumber(at)) terms.add(reader.terms[at] ?? NO_TERM);
  for (const term of reader.termsOf(speaker?.resolved ?? '')) terms.add(term);
  terms.delete(NO_TERM);
  return Uint32Array.from(terms).sort();
}

function dayOf({ metadata: { issued } }: Source): number | undefined {
  const { year, month, day } = issued?.value ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

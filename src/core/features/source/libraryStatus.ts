import { type SourceLibrary } from '../../library/sourceLibrary';
import { type TextSpan } from '../../text/lineMap';
import { type Severity } from '../../text/problem';

/** A problem of one file, for the list that the status bar opens. */
export interface ProblemView {
  readonly uri: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span?: TextSpan;
}

/** A file that was looked at and is no source, with the reason. */
export interface SkippedFile {
  readonly uri: string;
  readonly reason: string;
}

/** What the library holds at the moment. */
export interface LibraryStatus {
  /** As long as it is the same, so is everything else. */
  readonly revision: number;
  readonly sources: number;
  readonly claims: number;
  readonly problems: readonly ProblemView[];
  readonly skipped: readonly SkippedFile[];
}

export function statusOf(library: SourceLibrary): LibraryStatus {
  const reports = library.reports();
  return {
    revision: library.revision,
    sources: library.sourceCount,
    claims: library.claimCount,
    problems: reports.flatMap(({ uri, problems }) =>
      problems.map(({ code, severity, message, span }) => ({
        uri,
        code,
        severity,
        message,
        ...(span === undefined ? {} : { span }),
      })),
    ),
    skipped: reports.flatMap(({ uri, passedOver }) => (passedOver === undefined ? [] : [{ uri, reason: passedOver }])),
  };
}

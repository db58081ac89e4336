import { type LibraryStatus, type ProblemView } from '../../core';
import { type Translate } from './translate';

/** Numbers with their nouns. VS Code's texts know no plural forms, so each noun brings its two. */

export function claimCount(count: number, t: Translate): string {
  return count === 1 ? t('1 claim') : t('{0} claims', count);
}

function sourceCount(count: number, t: Translate): string {
  return count === 1 ? t('1 source') : t('{0} sources', count);
}

export function citationCount(count: number, t: Translate): string {
  return count === 1 ? t('1 citation') : t('{0} citations', count);
}

export function draftCount(count: number, t: Translate): string {
  return count === 1 ? t('1 draft') : t('{0} drafts', count);
}

export function problemCount(count: number, t: Translate): string {
  return count === 1 ? t('1 problem') : t('{0} problems', count);
}

/** `Newscite: 214 claims in 12 sources` */
export function libraryCount({ claims, sources }: LibraryStatus, t: Translate): string {
  return t('Newscite: {0} in {1}', claimCount(claims, t), sourceCount(sources, t));
}

/** What is wrong, and what is only worth knowing, as a guessed encoding: the status bar counts the first alone. */
export function problemsAndNotes({ problems }: LibraryStatus): {
  readonly problems: readonly ProblemView[];
  readonly notes: readonly ProblemView[];
} {
  const isNote = ({ severity }: ProblemView) => severity === 'information';
  return { problems: problems.filter((problem) => !isNote(problem)), notes: problems.filter(isNote) };
}

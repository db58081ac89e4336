import { type CueSite } from '../cueSite';
import { type Report, type Span } from '../report';

/** The report that a cue makes of `content`. */
export function reportOf(site: CueSite, content: readonly Span[], isOpenEnded: boolean): Report {
  return {
    cue: { from: site.group.from, to: site.end },
    speaker: site.subject,
    content,
    clauseStart: site.clauseStart,
    isOpenEnded,
    ...(site.form.form === 'finite' && !site.subject && !site.isElided && { goesOn: true as const }),
  };
}

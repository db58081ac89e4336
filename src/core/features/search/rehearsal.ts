import { type Source } from '../../library/source';
import { titleOf } from '../title';

/** After so many most of a search's code is compiled. */
const SEARCHES = 12;
/** So that what reads figures is made ready, too. */
const FIGURE = '14';
/** Of a query; shorter ones are in every title. */
const WORD = /[\p{L}\p{N}]{4,}/gu;
const WORDS = 3;
/** Letters that the last word lacks, as while it is being typed. */
const UNFINISHED = 2;

/**
 * Searches for what nobody has asked, in idle moments: code is slow when it first runs, and word lists are made when they
 * are first needed. Without it a writer's first search takes three times as long.
 */
export class Rehearsal {
  private left = SEARCHES;

  constructor(
    private readonly sources: () => readonly Source[],
    private readonly search: (query: string) => void,
  ) {}

  /**
   * One search, once there are sources.
   *
   * @returns whether there is more to do
   */
  next(): boolean {
    if (this.left === 0) return false;
    const sources = this.sources();
    const source = sources[this.left % sources.length];
    if (source === undefined) return false;
    this.left--;
    this.search(queryFrom(titleOf(source)));
    return this.left > 0;
  }
}

function queryFrom(title: string): string {
  const words = (title.match(WORD) ?? []).slice(0, WORDS).join(' ');
  return `${FIGURE} ${words.slice(0, -UNFINISHED)}`;
}

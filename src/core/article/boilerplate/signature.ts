import { patternRule } from './rule';

/** Who wrote a post that stands above, and when: `— Ada Moss (@adamoss) May 5, 2025`. */
export const signature = patternRule('byline', 120, /^[—–-]{1,2}\s?[^()]{2,60} \(@\w{2,30}\)(?:,? [^.!?]{0,40})?$/u);

import { message } from '../message';
import { citationsIn } from '../placedCitations';
import { type DraftRule } from '../rule';

/** A source of which neither date, outlet nor address is known: no reader could find it. Said once a source. */
export const incompleteSource: DraftRule = {
  scope: 'draft',
  code: 'incomplete-source',
  *check({ passages }) {
    const told = new Set<string>();
    for (const { checked, range } of citationsIn(passages)) {
      const { resolution } = checked;
      if (!('source' in resolution) || told.has(resolution.source.uri)) continue;
      told.add(resolution.source.uri);
      const { issued, outlet, url } = resolution.source.metadata;
      if (issued !== undefined || outlet !== undefined || url !== undefined) continue;
      yield {
        range,
        message: message('@{0} has no date, outlet or address: readers will not find it.', resolution.source.citekey),
        fixes: [
          { title: message('Edit the source’s details…'), edits: [], isSafe: false, detailsOf: resolution.source.uri },
        ],
      };
    }
  },
};

import { ANNOTATION_STATUSES, type AnnotationView } from '../../core';
import { type AnnotationGrouping } from './annotationGrouping';
import { STATUS_ICONS, statusText } from './annotationText';
import { type Translate } from '../base/translate';

/** A heading of the Annotations view with what stands below it. */
export interface AnnotationGroup {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly annotations: readonly AnnotationView[];
}

/** Orphans first: they wait for the writer. An annotation with two tags stands under both. */
export function annotationGroups(
  views: readonly AnnotationView[],
  by: AnnotationGrouping,
  t: Translate,
): readonly AnnotationGroup[] {
  const orphans = views.filter(({ state }) => state === 'gone');
  const others = views.filter(({ state }) => state !== 'gone');
  const orphanGroup = {
    id: 'orphans',
    label: t('Words that are gone'),
    icon: 'debug-disconnect',
    annotations: orphans,
  };
  return [orphanGroup, ...groupsBy(others, by, t)].filter(({ annotations }) => annotations.length > 0);
}

function groupsBy(views: readonly AnnotationView[], by: AnnotationGrouping, t: Translate): readonly AnnotationGroup[] {
  switch (by) {
    case 'source': {
      const titles = new Map(views.map(({ sourceUri, title }) => [sourceUri, title]));
      const groups = Array.from(titles, ([uri, title]) => ({
        id: `source ${uri}`,
        label: title,
        icon: 'file-text',
        annotations: views.filter(({ sourceUri }) => sourceUri === uri),
      }));
      return groups.sort((a, b) => a.label.localeCompare(b.label));
    }
    case 'tag': {
      const tags = [...new Set(views.flatMap(({ annotation }) => annotation.tags))];
      const groups = tags
        .sort((a, b) => a.localeCompare(b))
        .map((tag) => ({
          id: `tag ${tag}`,
          label: tag,
          icon: 'tag',
          annotations: views.filter(({ annotation }) => annotation.tags.includes(tag)),
        }));
      const bare = views.filter(({ annotation }) => annotation.tags.length === 0);
      return [...groups, { id: 'untagged', label: t('Without a tag'), icon: 'dash', annotations: bare }];
    }
    case 'status':
      return [...ANNOTATION_STATUSES].reverse().map((status) => ({
        id: `status ${status}`,
        label: statusText(status, t),
        icon: STATUS_ICONS[status],
        annotations: views.filter(({ annotation }) => annotation.status === status),
      }));
  }
}

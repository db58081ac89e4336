import { CorroborationIndex } from './corroboration/corroborationIndex';
import { corroborationOf } from './features/corroboration';
import { storyViews } from './features/storyView';
import { type LibraryDelta, type SourceLibrary } from './library/sourceLibrary';
import { type Newscite } from './newscite';

/** What of the façade is about who else tells of the same. */
export interface CorroborationDesk {
  readonly methods: Pick<Newscite, 'corroborationOf' | 'stories'>;
  /** Told what has changed in the library. */
  follow(delta: LibraryDelta): void;
}

/** @param settled gives the library as it is now */
export function corroborationDesk(settled: () => SourceLibrary): CorroborationDesk {
  const index = new CorroborationIndex();
  return {
    methods: {
      corroborationOf: (claimId) => corroborationOf(settled(), index, claimId),
      stories: () => {
        settled();
        return storyViews(index);
      },
    },
    follow: ({ changed, removed }) => {
      for (const uri of removed) index.removeSource(uri);
      for (const source of changed) index.replaceSource(source);
    },
  };
}

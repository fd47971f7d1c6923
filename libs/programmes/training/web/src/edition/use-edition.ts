import { useCallback, useRef, useState } from 'react';
import { hasRole, useMember } from '@vrijhaven/organisation/web';
import type { EditionFile, Participant } from '@vrijhaven/training/client';
import { useLive, useLoad, type Loading } from '@vrijhaven/ui';
import { useTrainingDesk } from '../port';
import type { OpenedEdition } from './opened';

export interface EditionLoading {
  readonly loading: Loading<{ readonly opened: OpenedEdition | undefined }> & { reload: () => Promise<void> };
  /** How far the opening of what people wrote has come. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  /** Loads anew; what a person wrote is opened again only where something about them has changed. */
  readonly reload: () => void;
  /** The same, and opens everything again: somebody wrote. */
  readonly reloadAll: () => void;
}

/** An edition with its people, kept fresh while the page is open; in memory alone. */
export const useEdition = (slug: string): EditionLoading => {
  const { training } = useTrainingDesk();
  const manages = hasRole(useMember(), 'courseManager');
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number }>();
  const kept = useRef(new Map<string, { readonly version: number; readonly participant: Participant }>());

  const openPeople = useCallback(
    async (file: EditionFile): Promise<readonly Participant[]> => {
      const due = file.enrolments.filter(({ id, version }) => kept.current.get(id)?.version !== version);
      const opened =
        due.length === 0
          ? []
          : await training.participants({ ...file, enrolments: due }, (done, of) => setProgress({ done, of }));
      setProgress(undefined);
      for (const participant of opened) {
        const version = due.find(({ id }) => id === participant.enrolment)?.version ?? 0;
        kept.current.set(participant.enrolment, { version, participant });
      }
      return file.enrolments.flatMap(({ id }) => kept.current.get(id)?.participant ?? []);
    },
    [training],
  );
  const loading = useLoad(
    useCallback(async () => {
      const file = await training.open(slug);
      if (!file) return { opened: undefined };
      const participants = await openPeople(file);
      const check = manages ? await training.checkTags(file, participants) : undefined;
      return { opened: { file, participants, check } };
    }, [training, slug, manages, openPeople]),
  );
  const { reload: load } = loading;
  const reload = useCallback(() => void load(), [load]);
  const reloadAll = useCallback(() => {
    kept.current.clear();
    void load();
  }, [load]);
  useLive('editions', reload);
  useLive('enrolments', reload);
  useLive('entries', reloadAll);
  return { loading, progress, reload, reloadAll };
};

import type { LogView } from '@vrijhaven/applications/client';
import { createOwnStays } from '@vrijhaven/shelter-city/client';
import type { OwnStays, OwnStaysView } from '@vrijhaven/shelter-city/client';
import { loadChecklistTexts } from '@vrijhaven/shelter-city/model';
import type { ChecklistTexts } from '@vrijhaven/shelter-city/model';
import { useEffect, useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import type { Task } from '../session/use-task';

/** Everything on the page, as it was when it was fetched; in memory alone. */
export interface OpenedStay {
  readonly own: OwnStays;
  readonly record: string;
  readonly seen: OwnStaysView;
  readonly stayLog: LogView;
  readonly exitLog: LogView;
  readonly items: ChecklistTexts;
}

const NO_LOG: LogView = { entries: [], chained: true };

/** Fetches the stays with their logs and words, anew when asked or when the language changes. */
export const useStay = (): { readonly opened: OpenedStay | null; readonly load: () => void } & Pick<
  Task,
  'problem'
> => {
  const { state, applicant } = useIntake();
  const [opened, setOpened] = useState<OpenedStay | null>(null);
  const [own, setOwn] = useState<OwnStays>();
  const { problem, run } = useTask();
  const load = (): void => {
    run(async () => {
      const mine = await applicant();
      const session = mine.session();
      const stays = own ?? createOwnStays(session);
      setOwn(stays);
      const seen = await stays.load();
      const stayLog = (await mine.readLog('stay')) ?? NO_LOG;
      const exitLog = (await mine.readLog('exit')) ?? NO_LOG;
      const items = await loadChecklistTexts(state.language);
      setOpened({ own: stays, record: session.record, seen, stayLog, exitLog, items });
    });
  };
  useEffect(load, [state.language]);
  return { opened, load, problem };
};

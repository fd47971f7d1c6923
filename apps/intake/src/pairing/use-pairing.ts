import { createOwnPairing } from '@vrijhaven/connect2protect/client';
import type { OwnPairing, OwnPairingView } from '@vrijhaven/connect2protect/client';
import type { PairTexts } from '@vrijhaven/connect2protect/model';
import { useEffect, useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import type { Task } from '../session/use-task';
import type { Say } from './pairing-texts';

/** Everything on the page, as it was when it was fetched; in memory alone. */
export interface OpenedPairing {
  readonly own: OwnPairing;
  readonly seen: OwnPairingView;
}

/** What every part of the page is drawn with. */
export interface PairingProps extends OpenedPairing {
  readonly say: Say;
  /** Words of the programme, such as `item.alias`. */
  readonly texts: PairTexts;
  /** Says on top of the page what was done, where the part that did it is gone afterwards. */
  readonly tell: (text: string) => void;
  /** Fetches anew after an act. */
  readonly refresh: () => void;
  /** Nothing may be sent now. */
  readonly held: boolean;
}

/** Fetches the pairing, anew when asked. */
export const usePairing = (): { readonly opened: OpenedPairing | null; readonly load: () => void } & Pick<
  Task,
  'problem'
> => {
  const { applicant } = useIntake();
  const [opened, setOpened] = useState<OpenedPairing | null>(null);
  const [own, setOwn] = useState<OwnPairing>();
  const { problem, run } = useTask();
  const load = (): void => {
    run(async () => {
      const mine = own ?? createOwnPairing((await applicant()).session());
      setOwn(mine);
      setOpened({ own: mine, seen: await mine.load() });
    });
  };
  useEffect(load, []);
  return { opened, load, problem };
};

import { createOwnPairing } from '@vrijhaven/connect2protect/client';
import { useSeen } from '../home/use-seen';
import type { WayProps } from '../home/use-waits';
import { useWaits } from '../home/use-waits';
import { Waits, WayIn } from '../home/way-in';
import { useIntake } from '../session/intake-context';
import { usePairingTexts } from './pairing-texts';
import { waitsIn } from './waits-in';

/** The way to the page of the pairing, and what waits there; a broken line costs the notice and not the way. */
export const PairingEntry = (props: WayProps) => {
  const { state, go } = useIntake();
  const { say } = usePairingTexts(state.language);
  const { seen } = useSeen((session) => createOwnPairing(session).load());
  const waits = seen && waitsIn(seen);
  useWaits(props, waits !== undefined);
  const see = (): void => {
    go({ name: 'connect2protect', at: 'own' });
  };
  if (typeof say !== 'function') return null;
  return (
    <>
      {waits && (
        <Waits title={say(`entry.${waits}`)} text={say(`entry.${waits}.text`)} go={say('entry.see')} onGo={see} />
      )}
      <WayIn title={say('title')} text={say('entry')} onGo={see} />
    </>
  );
};

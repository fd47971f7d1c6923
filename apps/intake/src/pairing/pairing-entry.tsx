import { createOwnPairing } from '@vrijhaven/connect2protect/client';
import type { OwnPairingView } from '@vrijhaven/connect2protect/client';
import { useEffect, useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { waitsIn } from './waits-in';
import { usePairingTexts } from './pairing-texts';

/** The way to the page of the pairing, and what waits there; a broken line costs the notice and not the way. */
export const PairingEntry = () => {
  const { state, applicant, go } = useIntake();
  const { say } = usePairingTexts(state.language);
  const [seen, setSeen] = useState<OwnPairingView>();
  const { run } = useTask();
  useEffect(() => {
    run(async () => setSeen(await createOwnPairing((await applicant()).session()).load()));
  }, []);
  const see = (): void => {
    go({ name: 'pairing' });
  };
  if (typeof say !== 'function') return null;
  const waits = seen && waitsIn(seen);
  return (
    <>
      {waits && (
        <Notice kind="good" title={say(`entry.${waits}`)}>
          <p>{say(`entry.${waits}.text`)}</p>
          <Button onClick={see}>{say('entry.see')}</Button>
        </Notice>
      )}
      <ul class="cards">
        <li>
          <button type="button" class="card" onClick={see}>
            <strong>{say('title')}</strong>
            <span>{say('entry')}</span>
          </button>
        </li>
      </ul>
    </>
  );
};

import type { ReactNode } from 'react';
import { Button, useMessages, Wordmark } from '@vrijhaven/ui';
import { accountWords } from '../account/words';
import { useOrganisationDesk, type UnlockAnswer } from '../port';
import { FactorQuestion } from './factor-question';
import { FirstEnrolment } from './first-enrolment';

interface Props {
  asked: Extract<UnlockAnswer, { kind: 'SecondFactorNeeded' | 'EnrolmentNeeded' }>;
  preferences: ReactNode;
  /** Undefined: back to the passphrase. */
  onSettled: (answer: UnlockAnswer | undefined) => void;
}

/** Between the right passphrase and the open desk. The key waits in the worker. */
export const SecondFactorPage = ({ asked, preferences, onSettled }: Props) => {
  const t = useMessages(accountWords);
  const { factorDoor } = useOrganisationDesk();
  const isFirst = asked.kind === 'EnrolmentNeeded';
  const back = () => {
    void factorDoor.cancel().catch(() => undefined);
    onSettled(undefined);
  };
  return (
    <main className="vh-door">
      <div className="vh-door-card">
        <Wordmark />
        <div>
          <h1>{t(isFirst ? 'door.first.title' : 'door.title')}</h1>
          <p className="vh-muted">{t(isFirst ? 'door.first.what' : 'door.what')}</p>
        </div>
        {isFirst ? <FirstEnrolment onSettled={onSettled} /> : <FactorQuestion {...asked} onSettled={onSettled} />}
        <Button kind="quiet" icon="back" onClick={back}>
          {t('door.back')}
        </Button>
      </div>
      {preferences}
    </main>
  );
};

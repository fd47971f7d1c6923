import type { AccountOutcome, AccountView } from '@vrijhaven/organisation/client';
import { Button, Card, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { SessionRow } from './session-row';
import { accountWords } from './words';

interface Props {
  account: AccountView;
  onChanged: (account: AccountView) => void;
}

/** From where one is signed in, and the end of it. */
export const SessionsCard = ({ account: { sessions }, onChanged }: Props) => {
  const t = useMessages(accountWords);
  const toast = useToast();
  const { account, keepDeviceName } = useOrganisationDesk();
  const { busy, run } = useAct();
  const others = sessions.filter(({ isCurrent, endedBy }) => !isCurrent && endedBy === null);

  const change = async (act: () => Promise<AccountOutcome>, said?: 'session.ended' | 'session.othersEnded') => {
    const outcome = await run(act);
    if (outcome?.kind === 'done') onChanged(outcome.account);
    if (outcome && said) toast({ tone: 'good', text: t(said) });
  };

  return (
    <Card title={t('sessions')}>
      <div className="vh-stack">
        <p className="vh-muted">{t('sessions.what')}</p>
        <ul className="vh-people">
          {sessions.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              busy={busy}
              onEnd={() => void change(() => account.endSession(session.id), 'session.ended')}
              onName={(name) => {
                keepDeviceName(name.trim());
                void change(() => account.nameSession({ id: session.id, name, kind: session.device?.kind ?? '' }));
              }}
            />
          ))}
        </ul>
        {others.length > 0 && (
          <div className="vh-row">
            <Button
              kind="danger"
              icon="lock"
              busy={busy}
              onClick={() => void change(() => account.endOtherSessions(), 'session.othersEnded')}
            >
              {t('session.endOthers')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
};

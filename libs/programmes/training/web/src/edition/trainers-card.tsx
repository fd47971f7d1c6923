import { Suspense, useState } from 'react';
import { courseTeam } from '@vrijhaven/domain';
import { hasRole, InviteDialog, useMember } from '@vrijhaven/organisation/web';
import type { EditionView } from '@vrijhaven/training/client';
import { Button, Card, Notice, useAct, useMessages } from '@vrijhaven/ui';
import { editionWords } from '../editions/words';
import { useTrainingDesk } from '../port';

/** How trainers come to this edition: keys of their own, then an invitation. */
export const TrainersCard = ({ edition }: { edition: EditionView }) => {
  const t = useMessages(editionWords);
  const { training } = useTrainingDesk();
  const founds = hasRole(useMember(), 'coordinator');
  const { busy, run } = useAct();
  const [said, setSaid] = useState<'made' | 'refused'>();
  const [inviting, setInviting] = useState(false);
  const found = async () => {
    const outcome = await run(() => training.foundTrainers(edition.slug));
    if (outcome !== undefined) setSaid(outcome.kind === 'done' ? 'made' : 'refused');
  };
  return (
    <Card title={t('trainers.title')}>
      <div className="vh-stack">
        <p className="vh-muted">{t('trainers.what')}</p>
        {founds ? (
          <div className="vh-row">
            <Button icon="key" busy={busy} onClick={() => void found()}>
              {t('trainers.keys')}
            </Button>
            <Button icon="people" onClick={() => setInviting(true)}>
              {t('trainers.invite')}
            </Button>
          </div>
        ) : (
          <p>{t('trainers.how')}</p>
        )}
        {said && (
          <Notice tone={said === 'made' ? 'good' : 'warn'} live>
            {t(`trainers.${said}`)}
          </Notice>
        )}
      </div>
      {inviting && (
        <Suspense fallback={null}>
          <InviteDialog
            start={courseTeam(edition.slug)}
            onClose={() => setInviting(false)}
            onInvited={() => undefined}
          />
        </Suspense>
      )}
    </Card>
  );
};

import { useCallback, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useApplicationsDesk } from '@vrijhaven/applications/web';
import { hasRole, useMember, useOrganisationDesk } from '@vrijhaven/organisation/web';
import { Button, Card, formatHour, LoadView, useLanguage, useLoad, useMessages } from '@vrijhaven/ui';
import { useSelectionDesk } from '../port';
import { RecuseDialog } from './recuse-dialog';
import { scoringWords } from './words';

/** In the dossier: standing back from it; coordinators see who did. */
export const RecusalCard = ({ id }: { id: string }) => {
  const t = useMessages(scoringWords);
  const member = useMember();
  const navigate = useNavigate();
  const { cases } = useApplicationsDesk();
  const [asking, setAsking] = useState(false);
  return (
    <Card title={t('recuse.card')}>
      <div className="vh-stack-tight vh-no-print">
        <p className="vh-muted vh-small">{t('recuse.card.what')}</p>
        <Button kind="quiet" onClick={() => setAsking(true)}>
          {t('score.recuse')}
        </Button>
        {hasRole(member, 'coordinator') && <Recused id={id} />}
      </div>
      {asking && (
        <RecuseDialog
          id={id}
          onClose={() => setAsking(false)}
          onRecused={() => {
            void cases.refresh();
            void navigate({ to: '/caseload' });
          }}
        />
      )}
    </Card>
  );
};

const Recused = ({ id }: { id: string }) => {
  const t = useMessages(scoringWords);
  const language = useLanguage();
  const { people } = useOrganisationDesk();
  const { scoring } = useSelectionDesk();
  const loading = useLoad(
    useCallback(async () => {
      const recusals = await scoring.recusals(id);
      const known = recusals.length > 0 ? await people.list() : [];
      return recusals.map(({ member, at }) => ({ at, name: known.find((each) => each.id === member)?.handle ?? '' }));
    }, [scoring, people, id]),
  );
  return (
    <LoadView loading={loading}>
      {(recused) =>
        recused.length === 0 ? null : (
          <div>
            <h3>{t('recuse.others')}</h3>
            <ul>
              {recused.map(({ name, at }) => (
                <li key={name}>
                  <bdi className="vh-strong">{name}</bdi>{' '}
                  <span className="vh-muted vh-small">{formatHour(at, language)}</span>
                </li>
              ))}
            </ul>
          </div>
        )
      }
    </LoadView>
  );
};

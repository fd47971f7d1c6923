import { useCallback, useState } from 'react';
import type { Dossier } from '@vrijhaven/applications/client';
import { hasRole, useMember } from '@vrijhaven/organisation/web';
import type { BriefView } from '@vrijhaven/selection/client';
import { Button, Card, formatDay, LoadView, useLanguage, useLoad, useMessages } from '@vrijhaven/ui';
import { useSelectionDesk } from '../port';
import { BriefDialog } from './brief-dialog';
import { BriefShown } from './brief-view';
import { scoringWords } from './words';

const BEFORE = ['screening', 'incomplete', 'eligible', 'verifying', 'verified', 'concern', 'unverifiable'] as const;
const AFTER = ['scoring', 'shortlisted', 'reserve', 'notSelected'] as const;

/** In the dossier: the brief that commissioners will judge by, and writing it. */
export const BriefCard = ({ dossier }: { dossier: Dossier }) => {
  const t = useMessages(scoringWords);
  const member = useMember();
  const { scoring } = useSelectionDesk();
  const loading = useLoad(useCallback(() => scoring.brief(dossier.id), [scoring, dossier.id]));
  const before = (BEFORE as readonly string[]).includes(dossier.state);
  const writes = hasRole(member, 'coordinator', 'intakeOfficer', 'verifier');
  if (!writes || !(before || (AFTER as readonly string[]).includes(dossier.state))) return null;
  return (
    <Card title={t('prepare.title')}>
      <LoadView loading={loading}>
        {(view) => <Prepared dossier={dossier} view={view} open={before} reload={loading.reload} />}
      </LoadView>
    </Card>
  );
};

interface PreparedProps {
  dossier: Dossier;
  view: BriefView;
  open: boolean;
  reload: () => Promise<void>;
}

const Prepared = ({ dossier, view, open, reload }: PreparedProps) => {
  const t = useMessages(scoringWords);
  const language = useLanguage();
  const [writing, setWriting] = useState(false);
  const there = view.status === 'open';
  return (
    <div className="vh-stack">
      {there ? (
        <p className="vh-muted vh-small">
          {t(open ? 'prepare.there' : 'prepare.fixed', { day: formatDay(view.writtenOn, language) })}
        </p>
      ) : (
        <p className="vh-muted">{t('prepare.none')}</p>
      )}
      {view.status !== 'unavailable' && (
        <details>
          <summary>{t('prepare.preview')}</summary>
          <BriefShown view={view} />
        </details>
      )}
      {open && (
        <div className="vh-row vh-no-print">
          <Button kind={there ? 'plain' : 'primary'} onClick={() => setWriting(true)}>
            {t(there ? 'prepare.edit' : 'prepare.write')}
          </Button>
        </div>
      )}
      {writing && (
        <BriefDialog
          dossier={dossier}
          standing={there ? view.brief : undefined}
          confidence={there ? view.confidence : null}
          onClose={() => setWriting(false)}
          onSaved={() => void reload()}
        />
      )}
    </div>
  );
};

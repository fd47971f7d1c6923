import { useCallback } from 'react';
import type { Dossier } from '@vrijhaven/applications/client';
import { useApplicationsDesk } from '@vrijhaven/applications/web';
import { useMember } from '@vrijhaven/organisation/web';
import type { ScreeningView } from '@vrijhaven/selection/client';
import type { ScreeningOutcome } from '@vrijhaven/selection/model';
import { Button, Card, LoadView, Notice, useAct, useLive, useLoad, useMessages } from '@vrijhaven/ui';
import { useSelectionDesk } from '../port';
import { PastScreenings } from './past-screenings';
import { ScreeningForm } from './screening-form';
import { SinceAskedPart } from './since-asked';
import { screeningWords } from './words';

interface Props {
  readonly id: string;
  /** The file is to be read again: it went elsewhere. */
  readonly reload: () => void;
  readonly onDone?: (outcome: ScreeningOutcome) => void;
}

/** Screening on one file, for whom the key of `notes` opens: verdicts while it is screened, and what was found ever after. */
export const ScreeningCard = (props: Props) => {
  const { writes } = useMember();
  return writes.includes('notes') ? <Loaded {...props} /> : null;
};

const Loaded = ({ id, reload, onDone }: Props) => {
  const t = useMessages(screeningWords);
  const { screenings } = useSelectionDesk();
  const { cases } = useApplicationsDesk();
  const loading = useLoad(useCallback(() => screenings.load(id), [screenings, id]));
  const again = loading.reload;
  useLive('entries', again);
  const moved = () => {
    void again();
    void cases.refresh();
    reload();
  };
  return (
    <LoadView loading={loading} label={t('loading')}>
      {(found) =>
        found && (
          <Opened
            key={found.dossier.version}
            {...found}
            onMoved={moved}
            onDone={(outcome) => {
              moved();
              onDone?.(outcome);
            }}
          />
        )
      }
    </LoadView>
  );
};

interface OpenedProps {
  readonly dossier: Dossier;
  readonly view: ScreeningView;
  readonly onMoved: () => void;
  readonly onDone: (outcome: ScreeningOutcome) => void;
}

const Opened = ({ dossier, view, onMoved, onDone }: OpenedProps) => {
  const t = useMessages(screeningWords);
  const screens = dossier.state === 'screening' && dossier.moves.includes('eligible');
  const begins = dossier.state === 'submitted' && dossier.moves.includes('screening');
  if (!screens && !begins && view.past.length === 0 && view.chained) return null;
  return (
    <Card title={t('title')} className="vh-screening">
      <div className="vh-stack">
        {!view.chained && <Notice tone="danger">{t('not.chained')}</Notice>}
        {view.unreadable > 0 && <Notice tone="warn">{t('unreadable', { count: view.unreadable })}</Notice>}
        {view.askMissing && <Notice tone="danger">{t('ask.missing')}</Notice>}
        {dossier.shown === 'other' && <Notice tone="danger">{t('shown.other')}</Notice>}
        {view.since && <SinceAskedPart dossier={dossier} since={view.since} />}
        {begins && <Begin dossier={dossier} onMoved={onMoved} />}
        {screens && view.chained && dossier.shown !== 'other' && (
          <ScreeningForm dossier={dossier} view={view} onDone={onDone} onStale={onMoved} />
        )}
        <PastScreenings dossier={dossier} past={view.past} />
      </div>
    </Card>
  );
};

const Begin = ({ dossier, onMoved }: { dossier: Dossier; onMoved: () => void }) => {
  const t = useMessages(screeningWords);
  const { caseload } = useApplicationsDesk();
  const { busy, run } = useAct();
  const begin = async () => {
    const { id, version } = dossier;
    const outcome = await run(() => caseload.move({ id, to: 'screening', version, reason: 'routine' }));
    if (outcome) onMoved();
  };
  return (
    <div className="vh-stack-tight vh-no-print">
      <p className="vh-muted vh-small">{t('begin.what')}</p>
      <div>
        <Button kind="primary" busy={busy} onClick={() => void begin()}>
          {t('begin')}
        </Button>
      </div>
    </div>
  );
};

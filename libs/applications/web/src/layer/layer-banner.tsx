import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { LayerProgress } from '@vrijhaven/applications/client';
import { OFFICE } from '@vrijhaven/domain';
import { useMember } from '@vrijhaven/organisation/web';
import { Button, Dialog, Progress, uiWords, useMessages, useRevisit } from '@vrijhaven/ui';
import { useApplicationsDesk } from '../port';
import { applicationsWords, useCompartmentName } from '../words';
import { totalOf } from './layer-store';

/** Says how far encrypting again is, wherever somebody of the office is; silent while nothing is due and all is well. */
export const LayerBanner = () => {
  const { assignments } = useMember().me;
  const works = assignments.some(({ role, team }) => team === OFFICE && role !== 'administrator');
  return works ? <Standing /> : null;
};

const Standing = () => {
  const t = useMessages(applicationsWords);
  const { layers } = useApplicationsDesk();
  const { progress, fault } = useSyncExternalStore(layers.subscribe, layers.snapshot);
  const check = useCallback(() => void layers.check(), [layers]);
  useEffect(check, [check]);
  useRevisit(check);
  const [open, setOpen] = useState(false);
  const { done, total } = totalOf(progress?.counts ?? []);
  const unfinished = total > 0 && progress?.state !== 'done';
  return (
    <>
      {progress && <Alarm progress={progress} />}
      {unfinished && (
        <div className="vh-banner vh-no-print">
          <Progress label={t('layer.progress', { count: done, total })} value={done / total} />
          {progress?.state === 'running' && fault === undefined ? (
            <Button kind="quiet" onClick={layers.pause}>
              {t('layer.pause')}
            </Button>
          ) : (
            <Button kind="quiet" onClick={() => void layers.resume()}>
              {t(fault === undefined ? 'layer.resume' : 'layer.retry')}
            </Button>
          )}
          <Button kind="quiet" onClick={() => setOpen(true)}>
            {t('layer.details')}
          </Button>
        </div>
      )}
      {progress && open && <Details progress={progress} onClose={() => setOpen(false)} />}
    </>
  );
};

/** What a server did that honest ones do not, and what could not be encrypted again. */
const Alarm = ({ progress: { state, unlisted, unproven, unreadable } }: { progress: LayerProgress }) => {
  const t = useMessages(applicationsWords);
  if (state !== 'done' || unlisted + unproven + unreadable === 0) return null;
  return (
    <div className="vh-banner vh-banner-danger vh-no-print" role="alert">
      {unlisted > 0 && <span>{t('layer.unlisted', { count: unlisted })}</span>}
      {unproven > 0 && <span>{t('layer.unproven', { count: unproven })}</span>}
      {unreadable > 0 && <span>{t('layer.unreadable', { count: unreadable })}</span>}
    </div>
  );
};

const Details = ({ progress, onClose }: { progress: LayerProgress; onClose: () => void }) => {
  const t = useMessages(applicationsWords);
  const ui = useMessages(uiWords);
  const compartmentName = useCompartmentName();
  return (
    <Dialog
      title={t('layer.title')}
      isOpen
      onClose={onClose}
      actions={<Button onClick={onClose}>{ui('close')}</Button>}
    >
      <p>{t('layer.what')}</p>
      {progress.counts.map(({ compartment, done, total }) => (
        <Progress
          key={compartment}
          label={`${compartmentName(compartment)} · ${t('layer.of', { done, total })}`}
          value={total === 0 ? 1 : done / total}
        />
      ))}
    </Dialog>
  );
};

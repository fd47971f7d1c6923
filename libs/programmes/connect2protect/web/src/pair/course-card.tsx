import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PairFile } from '@vrijhaven/connect2protect/client';
import { IN_CONTACT, pairingLifecycle } from '@vrijhaven/connect2protect/model';
import { canMove, type Day, type Role } from '@vrijhaven/domain';
import { Button, Card, formatDay, Notice, useLanguage, useMessages } from '@vrijhaven/ui';
import { pairWords } from '../pairs/words';
import { usePlace, type Place } from '../use-place';
import { EndDialog } from './end-dialog';
import { ReviewDialog } from './review-dialog';
import { RhythmDialog } from './rhythm-dialog';

interface Props {
  file: PairFile;
  name: string;
  today: Day;
  reload: () => void;
}

const ROLE: Readonly<Record<Place, Role>> = {
  coordinator: 'pairingCoordinator',
  professional: 'professional',
  securityOfficer: 'securityOfficer',
};

/** Where the pair goes from here: begin, look back, go on, hand over, end. */
export const CourseCard = ({ file, name, today, reload }: Props) => {
  const t = useMessages(pairWords);
  const language = useLanguage();
  const place = usePlace();
  const [asking, setAsking] = useState<'begin' | 'review' | 'renew' | 'end'>();
  const may = (to: Parameters<typeof canMove<PairFile['state'], Role | 'applicant' | 'system'>>[2]) =>
    canMove(pairingLifecycle, file.state, to, [ROLE[place]]);
  const { mandate, mandateEnds } = file.professional;
  const isLive = IN_CONTACT.includes(file.state);
  const day = mandateEnds === null ? '' : formatDay(mandateEnds, language);
  const close = () => setAsking(undefined);
  if (!isLive && !may('active')) return null;
  return (
    <Card title={t('course')}>
      <div className="vh-stack">
        {file.reviewOn !== null && isLive && (
          <p>
            {t(file.state === 'review' || file.reviewOn <= today ? 'course.review.now' : 'course.review.on', {
              day: formatDay(file.reviewOn, language),
            })}
          </p>
        )}
        {isLive && mandate.kind !== 'open' && (
          <Notice tone="warn" title={t(mandate.kind === 'over' ? 'mandate.over' : 'mandate.ends', { day })}>
            <p>{t('mandate.what')}</p>
            {place === 'coordinator' && (
              <Link to="/needs/$id" params={{ id: file.need }} className="vh-button vh-button-small vh-no-print">
                {t('mandate.handOver')}
              </Link>
            )}
          </Notice>
        )}
        <div className="vh-row vh-no-print">
          {file.state === 'agreed' && may('active') && !file.paused && (
            <Button kind="primary" onClick={() => setAsking('begin')}>
              {t('begin')}
            </Button>
          )}
          {file.state === 'review' && may('active') && (
            <Button kind="primary" onClick={() => setAsking('renew')}>
              {t('renew')}
            </Button>
          )}
          {may('review') && <Button onClick={() => setAsking('review')}>{t('review')}</Button>}
          {may('ended') && (
            <Button kind="danger" onClick={() => setAsking('end')}>
              {t('end')}
            </Button>
          )}
        </div>
      </div>
      {(asking === 'begin' || asking === 'renew') && <RhythmDialog {...{ file, asking, reload }} onClose={close} />}
      {asking === 'review' && <ReviewDialog {...{ file, reload }} onClose={close} />}
      {asking === 'end' && <EndDialog {...{ file, name, reload }} by={ROLE[place]} onClose={close} />}
    </Card>
  );
};

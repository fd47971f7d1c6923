import { useCallback, useState } from 'react';
import { useMember } from '@vrijhaven/organisation/web';
import type { VerificationView } from '@vrijhaven/selection/client';
import {
  Button,
  Card,
  formatDay,
  LoadView,
  Notice,
  Pill,
  useLanguage,
  useLive,
  useLoad,
  useMessages,
} from '@vrijhaven/ui';
import { useSelectionDesk } from '../port';
import { ConcludeDialog } from './conclude-dialog';
import { Interviews } from './interview-card';
import { RefereeColumn } from './referee-column';
import { enquiryWords } from './words';

interface OpenedProps {
  readonly view: VerificationView;
  readonly reload: () => void;
  readonly onConcluded: () => void;
}

const Opened = ({ view, reload, onConcluded }: OpenedProps) => {
  const t = useMessages(enquiryWords);
  const language = useLanguage();
  const [concluding, setConcluding] = useState(false);
  const { confidence } = view;
  const verifying = view.state === 'verifying';
  return (
    <div className="vh-stack">
      {!view.chained && <Notice tone="danger">{t('not.chained')}</Notice>}
      {!view.named && <Notice tone="info">{t('not.named')}</Notice>}
      {!verifying && <p className="vh-muted vh-small">{t('state.waits')}</p>}
      <div className="vh-referees">
        {view.referees.map((referee) => (
          <RefereeColumn key={referee.referee} view={view} referee={referee} reload={reload} />
        ))}
      </div>
      <Interviews view={view} reload={reload} />
      {confidence && (
        <section className="vh-stack-tight">
          <h3>{t('confidence')}</h3>
          <p>
            <Pill tone="neutral">{t(`level.${confidence.level}`)}</Pill>{' '}
            <span className="vh-muted vh-small">
              {t('confidence.by', { day: formatDay(confidence.writtenOn, language) })}
            </span>
          </p>
          {confidence.text !== '' && (
            <p className="vh-long" dir="auto">
              {confidence.text}
            </p>
          )}
        </section>
      )}
      {verifying && (
        <div className="vh-no-print">
          <Button kind="primary" disabled={!view.chained} onClick={() => setConcluding(true)}>
            {t('conclude')}
          </Button>
        </div>
      )}
      {concluding && <ConcludeDialog view={view} onClose={() => setConcluding(false)} onConcluded={onConcluded} />}
    </div>
  );
};

interface Props {
  readonly id: string;
  /** The whole file is to be read again: it went elsewhere. */
  readonly reload: () => void;
}

/** Verification through referees, on the file of one applicant. For whom the key of `vetting` opens. */
export const RefereesCard = ({ id, reload }: Props) => {
  const t = useMessages(enquiryWords);
  const { writes } = useMember();
  return writes.includes('vetting') ? (
    <Card title={t('card')}>
      <Loaded id={id} reload={reload} />
    </Card>
  ) : null;
};

const Loaded = ({ id, reload }: Props) => {
  const t = useMessages(enquiryWords);
  const { enquiries } = useSelectionDesk();
  const loading = useLoad(useCallback(() => enquiries.verification(id), [enquiries, id]));
  const again = loading.reload;
  useLive('enquiries', again);
  useLive('entries', again);
  useLive('consents', again);
  return (
    <LoadView loading={loading} label={t('loading')}>
      {(view) =>
        view && (
          <Opened
            view={view}
            reload={() => void again()}
            onConcluded={() => {
              void again();
              reload();
            }}
          />
        )
      }
    </LoadView>
  );
};

import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { caseCode, shownCases, useCases } from '@vrijhaven/applications/web';
import { Button, EmptyState, formatDay, Notice, Page, Progress, useLanguage, useMessages } from '@vrijhaven/ui';
import { byDay, startRound, type Round } from './round';
import { ScreeningCard } from './screening-card';
import { screeningWords } from './words';

/** One application after the other, the oldest first; what is done or skipped makes room for the next. */
export const ScreeningPage = () => {
  const t = useMessages(screeningWords);
  const { rows, loadedOnce, progress } = useCases();
  const [round, setRound] = useState<Round>();
  const [all, setAll] = useState(false);
  const shown = shownCases(rows);
  const narrowed = !all && shown.length < rows.length;
  const waiting = byDay(narrowed ? shown : rows);
  const begin = () => setRound(startRound(waiting));
  // What waits is counted once: the list does not change under somebody's hands.
  useEffect(() => {
    if (loadedOnce) setRound((running) => running ?? startRound(waiting));
  }, [loadedOnce, waiting]);
  return (
    <Page title={t('queue.title')} lead={t('queue.lead')}>
      {narrowed && (
        <Notice>
          <p>{t('queue.narrowed')}</p>
          <Button
            small
            onClick={() => {
              setAll(true);
              setRound(startRound(byDay(rows)));
            }}
          >
            {t('queue.all')}
          </Button>
        </Notice>
      )}
      {round === undefined ? (
        <Progress label={t('queue.loading')} value={progress} />
      ) : round.ids.length === 0 ? (
        <EmptyState icon="check" title={t('queue.none')}>
          {t('queue.none.what')}
        </EmptyState>
      ) : (
        <Walk round={round} onRound={setRound} again={begin} />
      )}
    </Page>
  );
};

interface WalkProps {
  readonly round: Round;
  readonly onRound: (round: Round) => void;
  readonly again: () => void;
}

const Walk = ({ round, onRound, again }: WalkProps) => {
  const t = useMessages(screeningWords);
  const language = useLanguage();
  const { rows } = useCases();
  const { ids, at, done } = round;
  const id = ids[at];
  const row = rows.find((each) => each.id === id);
  const label = t('queue.progress', { done: done.length, total: ids.length });
  if (id === undefined) {
    const skipped = ids.length - done.length;
    return (
      <EmptyState icon="check" title={t('queue.over')} action={<Button onClick={again}>{t('queue.again')}</Button>}>
        {skipped > 0 && t('queue.over.what', { count: skipped })}
      </EmptyState>
    );
  }
  const alias = row?.summary.status === 'open' ? row.summary.content.alias : '';
  const go = (step: number) => onRound({ ...round, at: at + step });
  return (
    <div className="vh-stack">
      <Progress label={label} value={ids.length === 0 ? 1 : done.length / ids.length} />
      <header className="vh-queue-head vh-stack-tight">
        <h2>
          <bdi>{alias === '' ? caseCode(id) : alias}</bdi>
        </h2>
        <p className="vh-muted vh-small">
          <span className="vh-mono">{caseCode(id)}</span>
          {row && <> · {t('queue.submitted', { day: formatDay(row.submittedOn, language) })}</>}
        </p>
        <div className="vh-row vh-no-print">
          {at > 0 && (
            <Button small kind="quiet" onClick={() => go(-1)}>
              {t('queue.back')}
            </Button>
          )}
          <Button small onClick={() => go(1)}>
            {t('queue.next')}
          </Button>
          <Link to={`/caseload/${id}`} className="vh-button vh-button-quiet vh-button-small">
            {t('queue.file')}
          </Link>
        </div>
      </header>
      <ScreeningCard
        key={id}
        id={id}
        reload={() => undefined}
        onDone={() => onRound({ ...round, at: at + 1, done: [...new Set([...done, id])] })}
      />
    </div>
  );
};

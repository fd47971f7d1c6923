import { useState } from 'react';
import type { PairView } from '@vrijhaven/connect2protect/client';
import { dayOf, type Day } from '@vrijhaven/domain';
import { Button, EmptyState, LoadView, Page, useMessages, usePhone } from '@vrijhaven/ui';
import { AheadCards } from '../ahead/ahead-cards';
import { usePlace } from '../use-place';
import { AlarmList } from './alarm-list';
import { AskedList } from './asked-list';
import { BoardCards, BoardTable } from './board-table';
import { BoardFilters } from './board-filters';
import { FIRST_VIEW, listed, type BoardView } from './board-view';
import { EscalationLine } from './escalation-line';
import { usePairs } from './use-pairs';
import { pairWords } from './words';

/** Who keeps in touch with whom: all pairs for who coordinates, the own ones for a professional. */
export const PairsPage = () => {
  const t = useMessages(pairWords);
  const place = usePlace();
  const { loading, again, nameOf } = usePairs();
  const today = dayOf(new Date());
  return (
    <Page
      wide
      title={t('title')}
      lead={t(`lead.${place}`)}
      actions={
        <Button icon="print" onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      <LoadView loading={loading} label={t('opening')}>
        {(pairs) => (
          <div className="vh-stack-wide">
            {place === 'professional' && <AskedList {...{ pairs, nameOf }} />}
            <AlarmList {...{ pairs, nameOf }} mayHandle={place !== 'professional'} onDone={again} />
            {place !== 'securityOfficer' && pairs.length > 0 && <AheadCards {...{ pairs, today, nameOf }} />}
            <Board {...{ pairs, today, nameOf }} onDone={again} />
            {place !== 'professional' && <EscalationLine />}
          </div>
        )}
      </LoadView>
    </Page>
  );
};

interface BoardProps {
  pairs: readonly PairView[];
  today: Day;
  nameOf: (application: string) => string;
  onDone: () => void;
}

const Board = ({ pairs, today, nameOf, onDone }: BoardProps) => {
  const t = useMessages(pairWords);
  const place = usePlace();
  const phone = usePhone();
  const [view, setView] = useState<BoardView>({ ...FIRST_VIEW, shows: place === 'securityOfficer' ? 'alarm' : 'now' });
  const looks = { isOwn: place === 'professional', mayTap: place !== 'securityOfficer' };
  const rows = listed(pairs, view, nameOf);
  if (pairs.length === 0)
    return (
      <EmptyState icon="handshake" title={t('none')}>
        {t(`none.${place}`)}
      </EmptyState>
    );
  return (
    <section className="vh-stack" aria-label={t('title')}>
      <BoardFilters view={view} pairs={pairs} onChange={setView} />
      <p className="vh-small vh-muted" aria-live="polite">
        {t('shown', { count: rows.length, total: pairs.length })}
      </p>
      {rows.length === 0 && (
        <EmptyState
          icon="search"
          title={t(view.shows === 'alarm' && view.text === '' ? 'nothing.alarm' : 'nothing')}
          action={<Button onClick={() => setView({ ...FIRST_VIEW, shows: 'all' })}>{t('nothing.all')}</Button>}
        />
      )}
      {rows.length > 0 && !phone && (
        <BoardTable pairs={rows} {...{ ...looks, view, today, nameOf, onDone }} onView={setView} />
      )}
      {rows.length > 0 && phone && <BoardCards pairs={rows} {...{ ...looks, today, nameOf, onDone }} />}
      <p className="vh-small vh-muted vh-strip-legend">
        {(['ok', 'missed', 'due'] as const).map((state) => (
          <span key={state}>
            <span className="vh-strip-dot" data-state={state} aria-hidden="true" /> {t(`dot.${state}`)}
          </span>
        ))}
      </p>
    </section>
  );
};

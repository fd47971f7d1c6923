import { useMemo, useState } from 'react';
import type { PairView } from '@vrijhaven/connect2protect/client';
import { dayOf, type Day } from '@vrijhaven/domain';
import { Button, EmptyState, LoadView, Notice, Page, Progress, uiWords, useMessages, usePhone } from '@vrijhaven/ui';
import { AheadCards } from '../ahead/ahead-cards';
import { useFirst } from '../use-first';
import { usePlace } from '../use-place';
import { AlarmList } from './alarm-list';
import { AskedList } from './asked-list';
import { BoardCards, BoardTable } from './board-table';
import { BoardFilters } from './board-filters';
import { FIRST_VIEW, isWhole, listed, nothingOf, type BoardView } from './board-view';
import { EscalationLine } from './escalation-line';
import { usePairs, type PairsSoFar } from './use-pairs';
import { pairWords } from './words';

/** Who keeps in touch with whom: all pairs for who coordinates, the own ones for a professional. */
export const PairsPage = () => {
  const t = useMessages(pairWords);
  const ui = useMessages(uiWords);
  const place = usePlace();
  const [view, setView] = useState<BoardView>({ ...FIRST_VIEW, shows: place === 'securityOfficer' ? 'alarm' : 'now' });
  const { loading, fault, again, nameOf } = usePairs(isWhole(view));
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
        {({ pairs, coming }) => (
          <div className="vh-stack-wide">
            {place === 'professional' && <AskedList {...{ pairs, nameOf }} />}
            <AlarmList {...{ pairs, nameOf }} mayHandle={place !== 'professional'} onDone={again} />
            {place !== 'securityOfficer' && pairs.length > 0 && !coming && <AheadCards {...{ pairs, today, nameOf }} />}
            {fault && (
              <Notice tone="danger" title={ui('load.failed')} live>
                <p>{ui(`fault.${fault.code}`)}</p>
                <Button small icon="refresh" onClick={again}>
                  {ui('retry')}
                </Button>
              </Notice>
            )}
            <Board {...{ pairs, coming, view, today, nameOf }} onView={setView} onDone={again} />
            {place !== 'professional' && <EscalationLine />}
          </div>
        )}
      </LoadView>
    </Page>
  );
};

/** Lines that are drawn at first, and with each word for more. */
const LINES = 100;

interface BoardProps {
  pairs: readonly PairView[];
  coming: PairsSoFar['coming'];
  view: BoardView;
  today: Day;
  nameOf: (application: string) => string;
  onView: (view: BoardView) => void;
  onDone: () => void;
}

const Board = ({ pairs, coming, view, today, nameOf, onView, onDone }: BoardProps) => {
  const t = useMessages(pairWords);
  const place = usePlace();
  const phone = usePhone();
  const looks = { isOwn: place === 'professional', mayTap: place !== 'securityOfficer' };
  const rows = useMemo(() => listed(pairs, view, nameOf), [pairs, view, nameOf]);
  const { shown, left, more } = useFirst(rows, LINES);
  if (pairs.length === 0 && !coming)
    return (
      <EmptyState icon="handshake" title={t('none')}>
        {t(`none.${place}`)}
      </EmptyState>
    );
  return (
    <section className="vh-stack" aria-label={t('title')}>
      <BoardFilters view={view} pairs={pairs} onChange={onView} />
      <p className="vh-small vh-muted" aria-live="polite">
        {t('shown', { count: rows.length, total: pairs.length })}
      </p>
      {coming && <Progress label={t('coming', { count: pairs.length })} value={coming.of} />}
      {rows.length === 0 && !coming && (
        <EmptyState
          icon="search"
          title={t(nothingOf(view))}
          action={<Button onClick={() => onView({ ...FIRST_VIEW, shows: 'all' })}>{t('nothing.all')}</Button>}
        />
      )}
      {rows.length > 0 && !phone && <BoardTable pairs={shown} {...{ ...looks, view, today, nameOf, onDone, onView }} />}
      {rows.length > 0 && phone && <BoardCards pairs={shown} {...{ ...looks, today, nameOf, onDone }} />}
      {left > 0 && (
        <p className="vh-next vh-no-print">
          <Button icon="down" onClick={more}>
            {t('more', { count: left })}
          </Button>
        </p>
      )}
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

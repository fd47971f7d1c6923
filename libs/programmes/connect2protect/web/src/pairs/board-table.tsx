import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import type { PairView } from '@vrijhaven/connect2protect/client';
import { IN_CONTACT } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { Icon, useMessages } from '@vrijhaven/ui';
import { usePairText } from '../use-pair-text';
import { hasAlarm, type BoardView, type Order } from './board-view';
import { CheckInButton } from './check-in-button';
import { ContactStrip } from './contact-strip';
import { LastContact, NextContact } from './next-contact';
import { PairState } from './pair-state';
import { pairWords } from './words';

interface Props {
  pairs: readonly PairView[];
  view: BoardView;
  today: Day;
  nameOf: (application: string) => string;
  onView: (view: BoardView) => void;
  onDone: () => void;
}

/** All pairs in lines; a heading sorts, a name opens, a tap says that there was contact. */
export const BoardTable = ({ pairs, view, today, nameOf, onView, onDone }: Props) => {
  const t = useMessages(pairWords);
  const head = (order: Order, label: string): ReactNode => (
    <th scope="col" aria-sort={view.order === order ? 'ascending' : undefined}>
      <button type="button" className="vh-duo-sort" onClick={() => onView({ ...view, order })}>
        {label}
        <Icon name="down" size={14} />
      </button>
    </th>
  );
  return (
    <div className="vh-duo-frame">
      <table className="vh-duo-table">
        <caption className="vh-hidden">{t('title')}</caption>
        <thead>
          <tr>
            {head('defender', t('column.defender'))}
            {head('professional', t('column.professional'))}
            {head('urgent', t('column.state'))}
            <th scope="col">{t('column.rhythm')}</th>
            {head('last', t('column.last'))}
            {head('next', t('column.next'))}
            <th scope="col" className="vh-no-print">
              <span className="vh-hidden">{t('checkIn')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <Line key={pair.id} {...{ pair, today, onDone }} name={nameOf(pair.application)} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface LineProps {
  pair: PairView;
  today: Day;
  name: string;
  onDone: () => void;
}

const Line = ({ pair, today, name, onDone }: LineProps) => {
  const t = useMessages(pairWords);
  const text = usePairText();
  const isLive = IN_CONTACT.includes(pair.state);
  return (
    <tr data-alarm={hasAlarm(pair) || undefined}>
      <th scope="row">
        <Link to="/pairs/$id" params={{ id: pair.id }}>
          <bdi>{name}</bdi>
        </Link>
        {pair.paused && <span className="vh-small vh-muted vh-block">{t('paused')}</span>}
      </th>
      <td>
        <bdi>{pair.professional.name}</bdi>
        <span className="vh-small vh-muted vh-block">{text(`professional.${pair.professional.kind}`)}</span>
      </td>
      <td>
        <PairState pair={pair} />
        {hasAlarm(pair) && <span className="vh-small vh-duo-late vh-block">{t('alarm.rings')}</span>}
      </td>
      <td>{isLive && pair.rhythmDays !== null && t('rhythm', { count: pair.rhythmDays })}</td>
      <td>
        {isLive && (
          <>
            <LastContact pair={pair} today={today} />
            <ContactStrip pair={pair} today={today} />
          </>
        )}
      </td>
      <td>
        <NextContact pair={pair} today={today} />
      </td>
      <td className="vh-no-print">
        <CheckInButton small {...{ pair, name, onDone }} />
      </td>
    </tr>
  );
};

/** The same on a phone: one card for each pair. */
export const BoardCards = ({ pairs, today, nameOf, onDone }: Omit<Props, 'view' | 'onView'>) => {
  const t = useMessages(pairWords);
  const id = useId();
  return (
    <ul className="vh-candidates" aria-label={t('title')}>
      {pairs.map((pair) => {
        const name = nameOf(pair.application);
        return (
          <li key={pair.id} className="vh-duo-card" data-alarm={hasAlarm(pair) || undefined}>
            <div className="vh-row">
              <Link
                to="/pairs/$id"
                params={{ id: pair.id }}
                className="vh-strong vh-grow"
                aria-describedby={`${id} ${pair.id}`}
              >
                <bdi>{name}</bdi>
              </Link>
              <PairState pair={pair} />
            </div>
            <p className="vh-muted vh-small" id={`${id} ${pair.id}`}>
              <bdi>{pair.professional.name}</bdi>
              {pair.rhythmDays !== null && ` · ${t('rhythm', { count: pair.rhythmDays })}`}
            </p>
            {IN_CONTACT.includes(pair.state) && (
              <>
                <ContactStrip pair={pair} today={today} />
                <p className="vh-small">
                  {t('column.last')}: <LastContact pair={pair} today={today} />
                  <br />
                  {t('column.next')}: <NextContact pair={pair} today={today} />
                </p>
              </>
            )}
            <CheckInButton {...{ pair, name, onDone }} />
          </li>
        );
      })}
    </ul>
  );
};

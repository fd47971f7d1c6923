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
  /** A professional needs no column with their own name. */
  isOwn: boolean;
  mayTap: boolean;
  view: BoardView;
  today: Day;
  nameOf: (application: string) => string;
  onView: (view: BoardView) => void;
  onDone: () => void;
}

/** All pairs in lines; a heading sorts, a name opens, a tap says that there was contact. */
export const BoardTable = ({ pairs, isOwn, mayTap, view, today, nameOf, onView, onDone }: Props) => {
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
            {!isOwn && head('professional', t('column.professional'))}
            {head('urgent', t('column.state'))}
            {head('last', t('column.last'))}
            {head('next', t('column.next'))}
            {mayTap && (
              <th scope="col" className="vh-no-print">
                <span className="vh-hidden">{t('checkIn')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <Line key={pair.id} {...{ pair, isOwn, mayTap, today, onDone }} name={nameOf(pair.application)} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface LineProps extends Pick<Props, 'isOwn' | 'mayTap'> {
  pair: PairView;
  today: Day;
  name: string;
  onDone: () => void;
}

const Line = ({ pair, isOwn, mayTap, today, name, onDone }: LineProps) => {
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
      {!isOwn && (
        <td>
          <bdi>{pair.professional.name}</bdi>
          <span className="vh-small vh-muted vh-block">{text(`professional.${pair.professional.kind}`)}</span>
        </td>
      )}
      <td>
        <PairState pair={pair} />
        {hasAlarm(pair) && <span className="vh-small vh-duo-late vh-block">{t('alarm.rings')}</span>}
      </td>
      <td>
        {isLive && (
          <>
            <span className="vh-block">
              <LastContact pair={pair} today={today} />
            </span>
            <ContactStrip pair={pair} today={today} />
          </>
        )}
      </td>
      <td>
        <NextContact pair={pair} today={today} />
        {isLive && pair.rhythmDays !== null && (
          <span className="vh-small vh-muted vh-block">{t('rhythm', { count: pair.rhythmDays })}</span>
        )}
      </td>
      {mayTap && (
        <td className="vh-no-print">
          <CheckInButton small {...{ pair, name, onDone }} />
        </td>
      )}
    </tr>
  );
};

/** The same on a phone: one card for each pair. */
export const BoardCards = ({ pairs, isOwn, mayTap, today, nameOf, onDone }: Omit<Props, 'view' | 'onView'>) => {
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
              {!isOwn && <bdi>{pair.professional.name}</bdi>}
              {!isOwn && pair.rhythmDays !== null && ' · '}
              {pair.rhythmDays !== null && t('rhythm', { count: pair.rhythmDays })}
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
            {hasAlarm(pair) && <p className="vh-small vh-duo-late">{t('alarm.rings')}</p>}
            {pair.paused && <p className="vh-small vh-muted">{t('paused')}</p>}
            {mayTap && <CheckInButton {...{ pair, name, onDone }} />}
          </li>
        );
      })}
    </ul>
  );
};

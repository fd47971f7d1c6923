import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Card, formatDay, Icon, useLanguage, useMessages, type IconName } from '@vrijhaven/ui';
import type { DateKind, NextDate } from './next-dates';
import { aheadWords } from './words';

const ICON_OF: Readonly<Record<DateKind, IconName>> = {
  ...{ contact: 'handshake', action: 'send', review: 'refresh', lapses: 'clock', mandate: 'lock' },
};
const SHOWN = 6;

interface Props {
  dates: readonly NextDate[];
  /** How far ahead was looked. */
  days: number;
  nameOf: (application: string) => string;
}

/** What falls on a day next; every line leads to its pair. */
export const DatesCard = ({ dates, days, nameOf }: Props) => {
  const t = useMessages(aheadWords);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? dates : dates.slice(0, SHOWN);
  return (
    <Card title={t('dates')}>
      {dates.length === 0 && <p className="vh-muted">{t('dates.none', { count: days })}</p>}
      <ul className="vh-dates">
        {shown.map(({ day, kind, pair, application, professional }) => (
          <li key={`${kind} ${day} ${pair}`} className="vh-date">
            <Icon name={ICON_OF[kind]} size={18} />
            <span className="vh-grow">
              <Link to="/pairs/$id" params={{ id: pair }}>
                {t(`date.${kind}`, { name: nameOf(application), professional })}
              </Link>
            </span>
            <span className="vh-muted vh-small">{formatDay(day, language)}</span>
          </li>
        ))}
      </ul>
      {dates.length > shown.length && (
        <p className="vh-next">
          <Button small kind="quiet" icon="down" onClick={() => setAll(true)}>
            {t('dates.more', { count: dates.length - shown.length })}
          </Button>
        </p>
      )}
    </Card>
  );
};

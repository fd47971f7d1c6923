import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Card, formatDay, Icon, Pill, useLanguage, useMessages, type IconName } from '@vrijhaven/ui';
import type { DateKind, NextDate } from './next-dates';
import { overviewWords } from './words';

const ICON_OF: Readonly<Record<DateKind, IconName>> = {
  arrival: 'pin',
  departure: 'send',
  exitNote: 'inbox',
  returnPlan: 'refresh',
  callOpens: 'plus',
  callCloses: 'lock',
  closed: 'close',
};
const SHOWN = 8;

interface Props {
  dates: readonly NextDate[];
  /** How far ahead was looked. */
  days: number;
  nameOf: (date: NextDate) => string;
}

/** What comes next, and what should have come already. */
export const DatesCard = ({ dates, days, nameOf }: Props) => {
  const t = useMessages(overviewWords);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? dates : dates.slice(0, SHOWN);
  const text = (date: NextDate) => t(`date.${date.kind}`, { who: nameOf(date), city: date.city });
  return (
    <Card title={t('dates.title')}>
      {dates.length === 0 && <p className="vh-muted">{t('dates.none', { days })}</p>}
      <ul className="vh-dates">
        {shown.map((date) => (
          <li key={`${date.kind} ${date.day} ${date.about}`} className="vh-date">
            <Icon name={ICON_OF[date.kind]} size={18} />
            <span className="vh-grow">
              <DateLink date={date}>{text(date)}</DateLink>
            </span>
            {date.late && <Pill tone="danger">{t('dates.late')}</Pill>}
            <span className="vh-muted vh-small">{formatDay(date.day, language)}</span>
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

/** A person's date leads to their file, a place's to the board; the dates of a call lead nowhere yet. */
const DateLink = ({ date, children }: { date: NextDate; children: string }) => {
  if (date.kind === 'callOpens' || date.kind === 'callCloses') return children;
  if (date.stay !== undefined)
    return (
      <Link to="/stays/$id" params={{ id: date.stay }}>
        {children}
      </Link>
    );
  if (date.kind === 'closed') return <Link to="/board">{children}</Link>;
  return (
    <Link to="/caseload/$id" params={{ id: date.about }}>
      {children}
    </Link>
  );
};

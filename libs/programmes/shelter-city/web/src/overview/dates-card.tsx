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
  visa: 'key',
  visaCheck: 'key',
  followUp: 'handshake',
  enquiry: 'search',
  callOpens: 'plus',
  callCloses: 'lock',
  closed: 'close',
};
const SHOWN = { late: 4, coming: 8 } as const;

interface Props {
  dates: readonly NextDate[];
  /** How far ahead was looked. */
  days: number;
  nameOf: (date: NextDate) => string;
}

/** What should have come already, and what comes next: what is late never hides what is near. */
export const DatesCard = ({ dates, days, nameOf }: Props) => {
  const t = useMessages(overviewWords);
  const late = dates.filter((date) => date.late);
  const coming = dates.filter((date) => !date.late);
  return (
    <Card title={t('dates.title')}>
      <div className="vh-stack">
        {late.length > 0 && (
          <section className="vh-stack-tight">
            <h3 className="vh-row">
              {t('dates.late')} <Pill tone="danger">{late.length}</Pill>
            </h3>
            <DateList dates={late} shown={SHOWN.late} nameOf={nameOf} />
          </section>
        )}
        <section className="vh-stack-tight">
          {late.length > 0 && <h3>{t('dates.coming')}</h3>}
          {coming.length === 0 && <p className="vh-muted">{t('dates.none', { days })}</p>}
          <DateList dates={coming} shown={SHOWN.coming} nameOf={nameOf} />
        </section>
      </div>
    </Card>
  );
};

const DateList = ({ dates, shown: first, nameOf }: Pick<Props, 'dates' | 'nameOf'> & { shown: number }) => {
  const t = useMessages(overviewWords);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? dates : dates.slice(0, first);
  return (
    <>
      <ul className="vh-dates">
        {shown.map((date) => (
          <li key={`${date.kind} ${date.day} ${date.about}`} className="vh-date">
            <Icon name={ICON_OF[date.kind]} size={18} />
            <span className="vh-grow">
              <DateLink date={date}>{t(`date.${date.kind}`, { who: nameOf(date), city: date.city })}</DateLink>
            </span>
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
    </>
  );
};

/** A date leads to where it is seen to: a call, a stay, the board for a place, otherwise the file. */
const DateLink = ({ date, children }: { date: NextDate; children: string }) => {
  if (date.kind === 'callOpens' || date.kind === 'callCloses')
    return (
      <Link to="/calls/$id" params={{ id: date.about }}>
        {children}
      </Link>
    );
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

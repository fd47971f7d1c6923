import type { CaseSummary } from '@vrijhaven/applications/client';
import { applicationsWords } from '@vrijhaven/applications/web';
import { daysBetween, type Day } from '@vrijhaven/domain';
import { Card, formatAge, Icon, useLanguage, useMessages, type IconName } from '@vrijhaven/ui';
import { CasesLink } from './cases-link';
import { waitingOf, type WaitedFor } from './waits-for';
import { overviewWords } from './words';

const ICON_OF: Readonly<Record<WaitedFor, IconName>> = {
  intakeOfficer: 'inbox',
  verifier: 'search',
  commissioner: 'check',
  coordinator: 'people',
  city: 'home',
  applicant: 'handshake',
  securityOfficer: 'shield',
};

/** What waits for whom, how much of it, and since when; every number opens its cases. */
export const WaitingCard = ({ rows, today }: { rows: readonly CaseSummary[]; today: Day }) => {
  const t = useMessages(overviewWords);
  const words = useMessages(applicationsWords);
  const language = useLanguage();
  const unread = rows.filter((row) => row.unread).map(({ id }) => id);
  return (
    <Card title={t('waiting.title')} className="vh-overview-turns">
      <ul className="vh-turns">
        {waitingOf(rows).map(({ who, ids, oldest, states }) => (
          <li key={who}>
            <Icon name={ICON_OF[who]} />
            <div className="vh-stack-tight vh-grow">
              <p className="vh-row">
                <span className="vh-strong vh-grow">{t(`who.${who}`)}</span>
                <CasesLink label={t(`who.${who}`)} ids={ids} className="vh-strong">
                  {t('waiting.count', { count: ids.length })}
                </CasesLink>
                <span className="vh-muted vh-small">
                  {t('waiting.oldest', { age: formatAge(daysBetween(oldest, today), language) })}
                </span>
              </p>
              <p className="vh-states vh-small">
                {states.map((each) => (
                  <CasesLink key={each.state} label={words(`state.${each.state}`)} ids={each.ids}>
                    {words(`state.${each.state}`)} {each.ids.length}
                  </CasesLink>
                ))}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {unread.length > 0 && (
        <p className="vh-next">
          <CasesLink label={t('unread.label')} ids={unread}>
            {t('unread', { count: unread.length })}
          </CasesLink>
        </p>
      )}
    </Card>
  );
};

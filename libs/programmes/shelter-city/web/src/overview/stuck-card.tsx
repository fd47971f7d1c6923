import { Link } from '@tanstack/react-router';
import type { CaseSummary } from '@vrijhaven/applications/client';
import { applicationsWords, nameOfCase } from '@vrijhaven/applications/web';
import type { Day } from '@vrijhaven/domain';
import { Card, Icon, useMessages } from '@vrijhaven/ui';
import { CasesLink } from './cases-link';
import { stuckOf } from './waits-for';
import { overviewWords } from './words';

const SHOWN = 6;

/** Cases that stand longer than they usually do, and by how much. */
export const StuckCard = ({ rows, today }: { rows: readonly CaseSummary[]; today: Day }) => {
  const t = useMessages(overviewWords);
  const words = useMessages(applicationsWords);
  const stuck = stuckOf(rows, today);
  return (
    <Card title={t('stuck.title')} aside={<span className="vh-muted">{stuck.length}</span>}>
      {stuck.length === 0 ? (
        <p className="vh-row vh-muted">
          <Icon name="check" size={18} />
          {t('stuck.none')}
        </p>
      ) : (
        <ul className="vh-dates">
          {stuck.slice(0, SHOWN).map(({ row, days, usual }) => (
            <li key={row.id}>
              <Link to="/caseload/$id" params={{ id: row.id }} className="vh-strong">
                <bdi>{nameOfCase(row)}</bdi>
              </Link>
              <span className="vh-muted vh-small">
                {t('stuck.row', { state: words(`state.${row.state}`), count: days, usual })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {stuck.length > 0 && (
        <p className="vh-next">
          <CasesLink label={t('stuck.title')} ids={stuck.map(({ row }) => row.id)}>
            {t('stuck.all', { count: stuck.length })}
          </CasesLink>
        </p>
      )}
    </Card>
  );
};

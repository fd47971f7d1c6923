import type { TransitionView } from '@vrijhaven/applications/client';
import { APPLICATION_STATES, REASON_CODES } from '@vrijhaven/applications/model';
import { ROLES } from '@vrijhaven/domain';
import { organisationWords } from '@vrijhaven/organisation/web';
import { Card, formatHour, useLanguage, useMessages } from '@vrijhaven/ui';
import { applicationsWords } from '../words';

/** Every move with its reason, who made it and the hour; newest first. */
export const HistoryCard = ({ transitions }: { transitions: readonly TransitionView[] }) => {
  const t = useMessages(applicationsWords);
  const roles = useMessages(organisationWords);
  const language = useLanguage();
  const stateName = (code: string) => {
    const state = APPLICATION_STATES.find((each) => each === code);
    return state === undefined ? code : t(`state.${state}`);
  };
  const reasonName = (code: string) => {
    const reason = REASON_CODES.find((each) => each === code);
    return reason === undefined ? code : t(`reason.${reason}`);
  };
  const actorName = (by: string) => {
    const role = ROLES.find((each) => each === by);
    if (role !== undefined) return roles(`role.${role}`);
    return t(by === 'applicant' ? 'actor.applicant' : 'actor.system');
  };
  return (
    <Card title={t('history.title')}>
      {transitions.length === 0 && <p className="vh-muted vh-small">{t('history.none')}</p>}
      <ol className="vh-history">
        {transitions.toReversed().map((each) => (
          <li key={`${each.at} ${each.from} ${each.to}`}>
            <p className="vh-strong">{stateName(each.to)}</p>
            <p className="vh-muted vh-small">
              {actorName(each.by)} · {reasonName(each.reason)}
            </p>
            <p className="vh-muted vh-small">{formatHour(each.at, language)}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
};

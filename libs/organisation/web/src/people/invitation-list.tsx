import type { InvitationView } from '@vrijhaven/organisation/client';
import { Button, formatDay, Pill, useLanguage, useMessages } from '@vrijhaven/ui';
import { RoleName } from '../role-name';
import { organisationWords } from '../words';

interface Props {
  invitations: readonly InvitationView[];
  onAdmit: ((invitation: InvitationView) => void) | undefined;
}

/** Open and answered invitations; only a coordinator is offered to admit. */
export const InvitationList = ({ invitations, onAdmit }: Props) => {
  const t = useMessages(organisationWords);
  const language = useLanguage();
  return (
    <ul className="vh-people">
      {invitations.map((invitation) => (
        <li key={invitation.id}>
          <span className="vh-avatar" aria-hidden="true">
            {invitation.handle.slice(0, 2)}
          </span>
          <div className="vh-grow">
            <p className="vh-strong">
              <bdi>{invitation.handle}</bdi>
            </p>
            <p className="vh-muted vh-small">
              <RoleName role={invitation.role} team={invitation.team} />
              {' · '}
              {t('people.until', { day: formatDay(invitation.expiresOn, language) })}
            </p>
          </div>
          <Pill tone={invitation.state === 'answered' ? 'waiting' : 'neutral'}>
            {t(invitation.state === 'answered' ? 'people.answered' : 'people.open')}
          </Pill>
          {invitation.state === 'answered' && onAdmit !== undefined && (
            <Button small kind="primary" onClick={() => onAdmit(invitation)}>
              {t('people.admit')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};

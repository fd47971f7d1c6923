import { Suspense, useCallback, useState } from 'react';
import type { ProfessionalView } from '@vrijhaven/connect2protect/client';
import { professionalTeam } from '@vrijhaven/domain';
import { InviteDialog, useOrganisationDesk } from '@vrijhaven/organisation/web';
import { Button, Card, formatDay, Pill, useLanguage, useLoad, useMessages, useToast } from '@vrijhaven/ui';
import { professionalWords } from './words';

interface Props {
  professional: ProfessionalView;
  isOffice: boolean;
}

/** Who works there, and who has signed what holds before any name. */
export const TeamCard = ({ professional: { id, team }, isOffice }: Props) => {
  const t = useMessages(professionalWords);
  const language = useLanguage();
  const toast = useToast();
  const { people } = useOrganisationDesk();
  const members = useLoad(useCallback(() => people.list(), [people])).data ?? [];
  const [inviting, setInviting] = useState(false);
  return (
    <Card
      title={t('team')}
      aside={
        isOffice && (
          <Button small icon="plus" onClick={() => setInviting(true)}>
            {t('team.invite')}
          </Button>
        )
      }
    >
      <div className="vh-stack-tight">
        <p className="vh-small vh-muted">{t(team.length === 0 ? 'team.none' : 'team.what')}</p>
        <ul className="vh-lines">
          {team.map(({ member, signedOn }) => (
            <li key={member}>
              <bdi className="vh-grow">{members.find((each) => each.id === member)?.handle ?? ''}</bdi>
              <Pill tone={signedOn === null ? 'waiting' : 'good'}>
                {signedOn === null ? t('team.unsigned') : t('team.signed', { day: formatDay(signedOn, language) })}
              </Pill>
            </li>
          ))}
        </ul>
      </div>
      {inviting && (
        <Suspense fallback={null}>
          <InviteDialog
            start={professionalTeam(id)}
            onClose={() => setInviting(false)}
            onInvited={() => toast({ tone: 'good', text: t('team.invited') })}
          />
        </Suspense>
      )}
    </Card>
  );
};

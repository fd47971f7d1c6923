import { useCallback, useState } from 'react';
import type { InvitationView, PersonView } from '@vrijhaven/organisation/client';
import { Button, Card, EmptyState, LoadView, Page, useLoad, useMessages } from '@vrijhaven/ui';
import { hasRole } from '../member';
import { useMember, useOrganisationDesk } from '../port';
import { LeaveDialog } from '../keys/leave-dialog';
import { RolesDialog } from '../keys/roles-dialog';
import { useComparing } from '../safety/use-comparing';
import { RenewalsCard } from '../renewal/renewals-card';
import { StartRenewalDialog } from '../renewal/start-renewal-dialog';
import { organisationWords } from '../words';
import { AdmitDialog } from './admit-dialog';
import { InvitationList } from './invitation-list';
import { InviteDialog } from './invite-dialog';
import { PersonList } from './person-list';
import { RemoveDialog } from './remove-dialog';

/** Who belongs to the organisation, as the signed chain has it, and who has been asked to join. */
export const PeoplePage = () => {
  const t = useMessages(organisationWords);
  const member = useMember();
  const { people, renewals, safety } = useOrganisationDesk();
  const invites = hasRole(member, 'administrator', 'coordinator');
  const admits = hasRole(member, 'coordinator');
  const [inviting, setInviting] = useState(false);
  const [removing, setRemoving] = useState<PersonView>();
  const [renewing, setRenewing] = useState<PersonView>();
  const [changing, setChanging] = useState<PersonView>();
  const [leaving, setLeaving] = useState(false);
  const [admitting, setAdmitting] = useState<InvitationView>();
  const loading = useLoad(
    useCallback(
      async () => ({
        people: await people.list(),
        colleagues: await safety.colleagues(),
        invitations: invites ? await people.invitations() : [],
        renewals: admits ? await renewals.list() : [],
      }),
      [people, renewals, safety, invites, admits],
    ),
  );
  const done = () => void loading.reload();
  const comparing = useComparing(loading.data, loading.reload);
  if (comparing.page !== undefined) return comparing.page;

  return (
    <Page
      title={t('people.title')}
      lead={t('people.lead')}
      actions={
        invites && (
          <Button kind="primary" icon="plus" onClick={() => setInviting(true)}>
            {t('people.invite')}
          </Button>
        )
      }
    >
      <LoadView loading={loading}>
        {(data) => (
          <>
            {data.invitations.some((each) => each.state === 'open' || each.state === 'answered') && (
              <Card title={t('people.invitations')}>
                <InvitationList
                  invitations={data.invitations.filter((each) => each.state === 'open' || each.state === 'answered')}
                  onAdmit={admits ? setAdmitting : undefined}
                />
              </Card>
            )}
            <RenewalsCard renewals={data.renewals} onChanged={done} />
            <Card title={t('people.members')}>
              {data.people.length === 0 ? (
                <EmptyState icon="people" title={t('people.empty')} />
              ) : (
                <PersonList
                  people={data.people}
                  colleagues={data.colleagues}
                  onCompare={comparing.open}
                  remover={admits ? { me: member.me.member, onRemove: setRemoving, onRenew: setRenewing } : undefined}
                  onRoles={admits ? setChanging : undefined}
                  leaver={admits ? undefined : { me: member.me.member, onLeave: () => setLeaving(true) }}
                />
              )}
            </Card>
          </>
        )}
      </LoadView>
      {inviting && <InviteDialog onClose={() => setInviting(false)} onInvited={done} />}
      {admitting !== undefined && (
        <AdmitDialog invitation={admitting} onClose={() => setAdmitting(undefined)} onAdmitted={done} />
      )}
      {renewing !== undefined && (
        <StartRenewalDialog person={renewing} onClose={() => setRenewing(undefined)} onStarted={done} />
      )}
      {changing !== undefined && (
        <RolesDialog person={changing} onClose={() => setChanging(undefined)} onChanged={done} />
      )}
      {leaving && <LeaveDialog onClose={() => setLeaving(false)} />}
      {removing !== undefined && (
        <RemoveDialog person={removing} onClose={() => setRemoving(undefined)} onRemoved={done} />
      )}
    </Page>
  );
};

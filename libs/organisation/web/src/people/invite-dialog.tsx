import { useCallback, useState } from 'react';
import { kindOfTeam, OFFICE, ROLES, rolesOfTeam, teamKindOf, type Role, type Team } from '@vrijhaven/domain';
import type { InviteOutcome } from '@vrijhaven/organisation/client';
import { Button, Dialog, Notice, SelectField, TextField, uiWords, useAct, useLoad, useMessages } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { organisationWords } from '../words';
import { InvitedView } from './invited-view';

type Invited = Extract<InviteOutcome, { kind: 'invited' }>;

interface Props {
  /** The team that is chosen at first. */
  start?: Team;
  /** The name of who is invited once more, because the first invitation was lost. */
  again?: string;
  onClose: () => void;
  onInvited: () => void;
}

/** Whom this dialog finds a team for; into the team of a professional or a course one invites from their page. */
const INVITED = ROLES.filter((role) => ['office', 'host'].includes(teamKindOf(role)));

/** The roles of a team that has no choice of teams beside it. */
const rolesOf = (start: Team | undefined): readonly Role[] =>
  start === undefined || ['office', 'host'].includes(kindOfTeam(start)) ? [] : rolesOfTeam(start);

/** Asks somebody to join. No key is handed out here: that happens when they are admitted. */
export const InviteDialog = ({ start, again = '', onClose, onInvited }: Props) => {
  const t = useMessages(organisationWords);
  const ui = useMessages(uiWords);
  const { people, hostTeams } = useOrganisationDesk();
  const { busy, run } = useAct();
  const teams = useLoad(useCallback(() => hostTeams(), [hostTeams])).data ?? [];
  const [handle, setHandle] = useState(again);
  const given = rolesOf(start);
  const [role, setRole] = useState<Role>(given[0] ?? 'cityCoordinator');
  const [city, setCity] = useState<Team | undefined>(start);
  const [refused, setRefused] = useState(false);
  const [invited, setInvited] = useState<Invited>();
  const team = given.length > 0 ? start : role === 'cityCoordinator' ? (city ?? teams[0]?.team) : OFFICE;

  const invite = async () => {
    if (team === undefined) return;
    setRefused(false);
    const outcome = await run(() => people.invite({ handle: handle.trim(), role, team }));
    if (outcome?.kind === 'invited') {
      setInvited(outcome);
      onInvited();
    } else setRefused(outcome !== undefined);
  };

  if (invited !== undefined) return <InvitedView invited={invited} onClose={onClose} />;
  return (
    <Dialog
      title={t('people.invite')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button
            kind="primary"
            busy={busy}
            disabled={handle.trim() === '' || team === undefined}
            onClick={() => void invite()}
          >
            {t('people.invite.go')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('people.handle')}
        hint={t('people.handle.hint')}
        value={handle}
        onChange={setHandle}
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        error={refused ? t('people.handle.refused') : undefined}
      />
      <SelectField
        label={t('people.role')}
        hint={t(`role.${role}.what`)}
        value={role}
        options={(given.length > 0 ? given : INVITED).map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={setRole}
      />
      {role === 'cityCoordinator' &&
        (teams.length === 0 ? (
          <Notice tone="warn">{t('people.noCities')}</Notice>
        ) : (
          <SelectField
            label={t('people.city')}
            value={city ?? teams[0]?.team ?? OFFICE}
            options={teams.map((each) => ({ value: each.team, label: each.name }))}
            onChange={setCity}
          />
        ))}
      {role === 'coordinator' && <Notice tone="warn">{t('people.two')}</Notice>}
    </Dialog>
  );
};

import { useCallback, useState } from 'react';
import { kindOfTeam, OFFICE, rolesOfTeam } from '@vrijhaven/domain';
import type { Assignment, PersonView, RoleChangeOutcome } from '@vrijhaven/organisation/client';
import { Button, CheckField, Dialog, Notice, uiWords, useAct, useLoad, useMessages, useToast } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { actsChanged } from '../waiting/acts-changed';
import { ProposedNotice } from '../waiting/proposed-notice';
import { organisationWords } from '../words';
import { RolePreviewView } from './role-preview';
import { keyWords } from './words';

/** Which words explain a refusal. */
const REFUSED = {
  LastReader: 'roles.refused.lastReader',
  NeedsRootKey: 'roles.refused.rootKey',
  KeysInDoubt: 'roles.refused.inDoubt',
  InvalidInput: 'roles.refused.moved',
  NotSigned: 'roles.refused.moved',
  ChainMoved: 'roles.refused.moved',
  NotFound: 'roles.refused.moved',
  NothingChanges: 'roles.refused.nothing',
  Yourself: 'roles.refused.yourself',
} as const satisfies Partial<Record<RoleChangeOutcome['kind'], string>>;

const same = (one: Assignment, other: Assignment): boolean => one.role === other.role && one.team === other.team;

interface Props {
  person: PersonView;
  onClose: () => void;
  onChanged: () => void;
}

/** Grants and withdraws roles: what that opens, closes and renews is said before anybody signs. */
export const RolesDialog = ({ person, onClose, onChanged }: Props) => {
  const t = useMessages(keyWords);
  const words = useMessages(organisationWords);
  const ui = useMessages(uiWords);
  const { people, hostTeams } = useOrganisationDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const cities = useLoad(useCallback(() => hostTeams(), [hostTeams])).data ?? [];
  const [roles, setRoles] = useState<readonly Assignment[]>(person.assignments);
  const [outcome, setOutcome] = useState<RoleChangeOutcome>();
  const { handle } = person;

  const choices: { readonly assignment: Assignment; readonly city?: string }[] = [
    ...rolesOfTeam(OFFICE).map((role) => ({ assignment: { role, team: OFFICE } })),
    ...cities.map(({ team, name }) => ({ assignment: { role: 'cityCoordinator' as const, team }, city: name })),
    // A team of a professional or a course one joins by invitation; here it can only be left.
    ...person.assignments
      .filter(({ team }) => ['professional', 'course'].includes(kindOfTeam(team)))
      .map((assignment) => ({ assignment })),
  ];
  const holds = (assignment: Assignment) => roles.some((each) => same(each, assignment));
  const toggle = (assignment: Assignment, on: boolean) => {
    setOutcome(undefined);
    setRoles(on ? [...roles, assignment] : roles.filter((each) => !same(each, assignment)));
  };
  const isSame = roles.length === person.assignments.length && person.assignments.every(holds);

  const change = async () => {
    setOutcome(undefined);
    const given = await run(() => people.changeRoles({ member: person.id, roles }));
    setOutcome(given);
    if (given?.kind === 'proposed') actsChanged();
    if (given?.kind !== 'changed') return;
    toast({ tone: 'good', text: t('roles.done', { handle }) });
    onChanged();
    onClose();
  };

  const isProposed = outcome?.kind === 'proposed';
  return (
    <Dialog
      title={t('roles.title', { handle })}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{isProposed ? ui('close') : ui('cancel')}</Button>
          {!isProposed && (
            <Button kind="primary" busy={busy} disabled={isSame || roles.length === 0} onClick={() => void change()}>
              {t('roles.go')}
            </Button>
          )}
        </>
      }
    >
      {isProposed ? (
        <ProposedNotice />
      ) : (
        <>
          <fieldset className="vh-stack-tight">
            <legend>{t('roles.which')}</legend>
            {choices.map(({ assignment, city }) => (
              <CheckField
                key={`${assignment.role} ${assignment.team}`}
                label={
                  <>
                    {words(`role.${assignment.role}`)}
                    {city !== undefined && (
                      <>
                        {' · '}
                        <bdi>{city}</bdi>
                      </>
                    )}
                  </>
                }
                checked={holds(assignment)}
                onChange={(on) => toggle(assignment, on)}
              />
            ))}
          </fieldset>
          {roles.length === 0 && <Notice tone="warn">{t('roles.none')}</Notice>}
          {!isSame && roles.length > 0 && <RolePreviewView member={person.id} roles={roles} />}
          {busy && <p role="status">{t('roles.busy')}</p>}
          {outcome !== undefined && outcome.kind in REFUSED && (
            <Notice tone="danger" live>
              {t(REFUSED[outcome.kind as keyof typeof REFUSED])}
            </Notice>
          )}
        </>
      )}
    </Dialog>
  );
};

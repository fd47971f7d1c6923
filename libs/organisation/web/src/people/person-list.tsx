import type { ColleagueView, PersonView } from '@vrijhaven/organisation/client';
import { Button, Pill, useMessages } from '@vrijhaven/ui';
import { ComparisonButton } from '../safety/comparison-button';
import { keyWords } from '../keys/words';
import { RoleName } from '../role-name';
import { recoveryWords } from '../recovery/words';
import { organisationWords } from '../words';

/** Members first, then the removed; somebody unknown to the chain is called out. */
const ORDER: Readonly<Record<PersonView['standing'], number>> = { unknownToChain: 0, inChain: 1, removed: 2 };

interface Props {
  people: readonly PersonView[];
  colleagues: readonly ColleagueView[];
  onCompare: (member: string) => void;
  /** Who removes; absent for who may not. */
  remover?:
    | {
        readonly me: string;
        readonly onRemove: (person: PersonView) => void;
        readonly onRenew: (person: PersonView) => void;
      }
    | undefined;
  /** Opens the dialog of roles; absent for who may not change them. */
  onRoles?: ((person: PersonView) => void) | undefined;
  /** Oneself, and how to go; absent for who cannot go of themselves. */
  leaver?: { readonly me: string; readonly onLeave: () => void } | undefined;
}

/** Everybody the server names, held against the chain. */
export const PersonList = ({ people, colleagues, onCompare, remover, onRoles, leaver }: Props) => {
  const t = useMessages(organisationWords);
  const recovery = useMessages(recoveryWords);
  const keys = useMessages(keyWords);
  const sorted = people.toSorted((a, b) => ORDER[a.standing] - ORDER[b.standing] || a.handle.localeCompare(b.handle));
  return (
    <ul className="vh-people">
      {sorted.map((person) => {
        const colleague = colleagues.find(({ member }) => member === person.id);
        return (
          <li key={person.id}>
            <span className="vh-avatar" aria-hidden="true">
              {person.handle.slice(0, 2)}
            </span>
            <div className="vh-grow">
              <p className="vh-strong">
                <bdi>{person.handle}</bdi>
              </p>
              <p className="vh-muted vh-small">
                {person.assignments.map(({ role, team }, index) => (
                  <span key={`${role} ${team}`}>
                    {index > 0 && ', '}
                    <RoleName role={role} team={team} />
                  </span>
                ))}
              </p>
            </div>
            {person.standing === 'unknownToChain' && <Pill tone="danger">{t('people.unknownToChain')}</Pill>}
            {person.standing === 'removed' && <Pill tone="done">{t('people.removed')}</Pill>}
            {colleague && (
              <ComparisonButton handle={person.handle} colleague={colleague} onOpen={() => onCompare(person.id)} />
            )}
            {onRoles && remover && person.standing === 'inChain' && person.id !== remover.me && (
              <Button
                kind="quiet"
                onClick={() => onRoles(person)}
                aria-label={keys('roles.title', { handle: person.handle })}
              >
                {keys('roles.open')}
              </Button>
            )}
            {leaver?.me === person.id && (
              <Button kind="quiet" onClick={leaver.onLeave} aria-label={keys('leave.title')}>
                {keys('leave.open')}
              </Button>
            )}
            {remover && person.standing === 'inChain' && person.id !== remover.me && (
              <Button
                kind="quiet"
                onClick={() => remover.onRenew(person)}
                aria-label={recovery('renewal.start.title', { handle: person.handle })}
              >
                {recovery('renewal.open.go')}
              </Button>
            )}
            {remover && person.standing === 'inChain' && person.id !== remover.me && (
              <Button
                kind="quiet"
                onClick={() => remover.onRemove(person)}
                aria-label={t('remove.title', { handle: person.handle })}
              >
                {t('remove.open')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
};

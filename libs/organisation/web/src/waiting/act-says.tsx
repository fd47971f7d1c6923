import type { ActSays } from '@vrijhaven/organisation/client';
import { formatDay, useLanguage, useMessages } from '@vrijhaven/ui';
import { escrowWords } from '../escrow/words';
import { RoleName } from '../role-name';
import { SpokenNumber } from '../safety/spoken-number';
import { waitingWords } from './words';

/** What a signature does, in one line and in a few sentences. */
export const useActWords = () => {
  const t = useMessages(waitingWords);
  const language = useLanguage();
  return (says: ActSays): { readonly title: string; readonly what: string } => {
    switch (says.kind) {
      case 'addMember':
      case 'setRoles':
      case 'removeMember':
      case 'renewMember': {
        const values = { who: says.who.handle };
        return { title: t(`says.${says.kind}`, values), what: t(`says.${says.kind}.what`, values) };
      }
      case 'setPolicy':
        return { title: t(`says.${says.secondFactor}`), what: t(`says.${says.secondFactor}.what`) };
      case 'setEscrow': {
        const values = { threshold: says.threshold, cards: says.cards };
        return { title: t('says.setEscrow', values), what: t('says.setEscrow.what', values) };
      }
      case 'checkpoint': {
        const values = { day: formatDay(says.expires.slice(0, 10), language) };
        return { title: t('says.checkpoint', values), what: t('says.checkpoint.what') };
      }
    }
  };
};

/** The consequences, with the roles that are given where there are any. */
export const ActConsequences = ({ says }: { says: ActSays }) => {
  const words = useActWords();
  const escrow = useMessages(escrowWords);
  const roles = 'assignments' in says ? says.assignments : [];
  return (
    <>
      <p>{words(says).what}</p>
      {says.kind === 'setEscrow' && (
        <>
          <p>{escrow('set.compare')}</p>
          <SpokenNumber number={says.number} label={escrow('number')} />
        </>
      )}
      {roles.length > 0 && (
        <ul>
          {roles.map(({ role, team }) => (
            <li key={`${role} ${team}`}>
              <RoleName role={role} team={team} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

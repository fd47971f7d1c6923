import { Card, DescriptionList, useMessages } from '@vrijhaven/ui';
import { useMember } from '../port';
import { RoleName } from '../role-name';
import { accountWords } from './words';

/** Who the chain says that one is. */
export const YouCard = () => {
  const t = useMessages(accountWords);
  const { handle, assignments } = useMember().me;
  const roles = (
    <ul>
      {assignments.map(({ role, team }) => (
        <li key={`${role} ${team}`}>
          <RoleName role={role} team={team} />
        </li>
      ))}
    </ul>
  );
  return (
    <Card title={t('you')}>
      <DescriptionList
        items={[
          { key: 'name', term: t('you.name'), value: handle },
          { key: 'roles', term: t('you.roles'), value: roles },
        ]}
      />
    </Card>
  );
};

import { ROLES } from '@vrijhaven/domain';
import { organisationWords, useMember } from '@vrijhaven/organisation/web';
import { joinList, useLanguage, useMessages } from '@vrijhaven/ui';
import type { CaseLine } from './case-line';
import { timelineWords } from './words';

/** Who did it, as far as anybody says: a colleague's handle, the role, the defender, or nobody. */
export const useAuthorText = (handles: ReadonlyMap<string, string>) => {
  const t = useMessages(timelineWords);
  const organisation = useMessages(organisationWords);
  const language = useLanguage();
  const { me } = useMember();
  return ({ by, member }: Pick<CaseLine, 'by' | 'member'>): string => {
    const role = ROLES.find((each) => each === by);
    const who = member === me.member ? t('you') : handles.get(member ?? '');
    const as = role
      ? organisation(`role.${role}`)
      : by === 'applicant'
        ? t('applicant')
        : by === undefined
          ? undefined
          : t('system');
    return joinList(
      [who, as].filter((each): each is string => each !== undefined),
      language,
    );
  };
};

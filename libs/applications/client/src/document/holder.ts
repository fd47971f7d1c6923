import type { Team } from '@vrijhaven/domain';
import { kindOfTeam, partnerOfTeam } from '@vrijhaven/domain';

/** Which team holds something, in the words of a page. */
export type HolderName =
  | { readonly kind: 'office' }
  | { readonly kind: 'city'; readonly city: string }
  | { readonly kind: 'professional'; readonly professional: string }
  | { readonly kind: 'course'; readonly edition: string };

/** Who stands behind the name of a recipient that is a team. */
export const holderOf = (recipient: string): HolderName => {
  const team = recipient.slice('team:'.length) as Team;
  const partner = partnerOfTeam(team) ?? '';
  const kind = kindOfTeam(team);
  if (kind === 'host') return { kind: 'city', city: partner };
  if (kind === 'professional') return { kind, professional: partner };
  return kind === 'course' ? { kind, edition: partner } : { kind };
};

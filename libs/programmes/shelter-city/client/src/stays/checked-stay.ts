import type { MemberSession } from '@vrijhaven/organisation/client';

interface Stay {
  readonly id: string;
  readonly application: string;
  readonly city: string;
}

/**
 * [Note: a stay stays somebody's] the server could show one guest's stay under another's id, and have the wrong one
 * taken further. A stay is still that of the guest and the city with which it was first shown.
 */
export const checkedStay = <Shown extends Stay>({ inside }: MemberSession, stay: Shown): Shown => {
  inside.shownBefore('residency', stay.id, [stay.application, stay.city]);
  return stay;
};

import type { EditionAddress } from '@vrijhaven/crypto/envelope';
import { toText } from '@vrijhaven/crypto/envelope';
import { countryTag, countryTagKey } from '@vrijhaven/crypto/open';
import { OFFICE } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { EditionView } from '../views';

/** Makes the tags of an edition; undefined where this member was not granted the key behind them. */
export const tagMaker = (
  { inside }: MemberSession,
  { id, slug, keyGeneration }: EditionView,
): ((country: string) => string) | undefined => {
  const role = inside.roleKey(OFFICE, 'course', keyGeneration);
  if (!role) return undefined;
  const address: EditionAddress = { organisation: inside.pin.organisation, edition: id, slug };
  const key = countryTagKey(inside.p, role, address);
  return (country) => toText(countryTag(inside.p, key, country));
};

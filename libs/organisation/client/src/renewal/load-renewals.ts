import type { RenewalPartsFragment } from '@vrijhaven/contracts';
import { Renewals } from '@vrijhaven/contracts';
import type { MemberBundle } from '@vrijhaven/crypto/envelope';
import { CryptoFault, fromText } from '@vrijhaven/crypto/envelope';
import { verifyRenewalMac } from '@vrijhaven/crypto/verify';
import { parseBundle } from '../people/bundle-wire';
import type { SessionInside } from '../session/member-session';

/** The renewals as the server shows them; one that changed its person since it was shown is a full stop. */
export const loadRenewals = async (inside: SessionInside): Promise<readonly RenewalPartsFragment[]> => {
  const { renewals } = await inside.transport.run(Renewals, {});
  for (const { id, member, handle } of renewals) inside.shownBefore('renewal', id, [member, handle]);
  return renewals;
};

export const findRenewal = async (inside: SessionInside, id: string): Promise<RenewalPartsFragment | undefined> =>
  (await loadRenewals(inside)).find((each) => each.id === id);

/**
 * The new keys, once the code proves that they are those of this very member, who is present in the own replay;
 * undefined otherwise. (protocol.md step 23)
 */
export const provenRenewal = (
  inside: SessionInside,
  renewal: RenewalPartsFragment,
  code: string,
): MemberBundle | undefined => {
  const { p, pin } = inside;
  if (renewal.bundle === null || renewal.mac === null) return undefined;
  try {
    const bundle = parseBundle(fromText(renewal.bundle));
    const member = inside.directory().members.get(bundle.memberId);
    const isPresent = member !== undefined && member.removedAt === undefined && bundle.memberId === renewal.member;
    const mac = fromText(renewal.mac);
    const isProven = verifyRenewalMac(p, { code, organisation: pin.organisation, bundle, mac });
    return isPresent && isProven ? bundle : undefined;
  } catch (error) {
    if (error instanceof CryptoFault) return undefined;
    throw error;
  }
};

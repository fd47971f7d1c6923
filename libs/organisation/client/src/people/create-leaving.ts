import { LeaveOrganisation } from '@vrijhaven/contracts';
import { createChainLink } from '@vrijhaven/crypto/seal';
import { equalBytes } from '@vrijhaven/crypto/envelope';
import { unreachable } from '@vrijhaven/domain';
import { linkToWire } from '../chain/wire';
import { isCoordinator } from '../checkpoint/coordinators';
import type { SessionInside } from '../session/member-session';
import { readByNobodyElse, removeMember } from './removal';
import type { LeaveOutcome } from './role-changes';

const ATTEMPTS = 4;

/**
 * Goes of oneself, by one's own signature alone. Nothing is rotated: the keys that come after must be made by somebody
 * who stays; every colleague's client sees from the chain that they are due. (protocol.md step 16)
 */
export const leave = async (inside: SessionInside): Promise<LeaveOutcome> => {
  const { member, signer, transport } = inside;
  for (let attempt = 1; ; attempt += 1) {
    const directory = await inside.refresh();
    if (isCoordinator(directory, member)) return { kind: 'Coordinator' };
    const compartments = readByNobodyElse(directory, member);
    if (compartments.length > 0) return { kind: 'LastReader', compartments };
    const link = createChainLink(directory, removeMember(member), [{ name: member, signer }]);
    const { leaveOrganisation: result } = await transport.run(LeaveOrganisation, { link: linkToWire(link) });
    switch (result.__typename) {
      case 'Organisation':
        return { kind: 'left' };
      case 'InvalidInput':
        return { kind: 'InvalidInput', fields: result.fields };
      case 'NotSigned':
        return { kind: 'NotSigned' };
      case 'ChainMoved': {
        // Who says that it moved must show where to: two links for one place would be a fork with good signatures.
        const moved = !equalBytes((await inside.refresh()).head, directory.head);
        if (!moved || attempt === ATTEMPTS) return { kind: 'ChainMoved' };
        break;
      }
      default:
        return unreachable(result);
    }
  }
};

import type { ChainLinkBody, Id } from '@vrijhaven/crypto/envelope';
import { CryptoFault, equalBytes, parseChainLinkBody } from '@vrijhaven/crypto/envelope';
import { createChainLink } from '@vrijhaven/crypto/seal';
import type { Directory } from '@vrijhaven/crypto/verify';
import { assignmentsOf } from '../assignments';
import type { AppendOutcome } from '../chain/append';
import { appendChange } from '../chain/append';
import { unlessInDoubt } from '../safety/doubts';
import type { SessionInside } from '../session/member-session';
import type { RemoveOutcome } from './people';
import { halfRemoval, readByNobodyElse, removalChange, removeMember } from './removal';
import type { RemovalPaper } from './removal-paper';
import { readRemovalPaper, writeRemovalPaper } from './removal-paper';

const coordinatorsOf = (directory: Directory): Id[] =>
  [...directory.members.values()]
    .filter(({ roles }) => assignmentsOf(roles).some(({ role }) => role === 'coordinator'))
    .map(({ id }) => id);

const outcomeOf = (outcome: AppendOutcome): RemoveOutcome => (outcome.kind === 'done' ? { kind: 'removed' } : outcome);

const bodyOf = ({ body }: RemovalPaper): ChainLinkBody | undefined => {
  try {
    return parseChainLinkBody(body);
  } catch (error) {
    if (error instanceof CryptoFault) return undefined;
    throw error;
  }
};

/** What stands against this member's removing that one, before anybody signs. */
const obstacle = (inside: SessionInside, leaver: Id): RemoveOutcome | undefined => {
  const directory = inside.directory();
  const member = directory.members.get(leaver);
  if (!member || member.removedAt !== undefined) return { kind: 'NotFound' };
  if (leaver === inside.member) return { kind: 'Yourself' };
  // With fewer than two coordinators left, the root key alone could rotate. (protocol.md step 16)
  if (coordinatorsOf(directory).filter((id) => id !== leaver).length < 2) return { kind: 'NeedsRootKey' };
  const compartments = readByNobodyElse(directory, leaver);
  return compartments.length > 0 ? { kind: 'LastReader', compartments } : undefined;
};

interface RemoveRequest {
  readonly member: string;
  readonly paper?: string;
}

/** Removes people from the organisation; see `People.remove`. */
export const createRemoving = (inside: SessionInside) => {
  const { member, signer } = inside;

  const countersign = async (leaver: Id, text: string): Promise<RemoveOutcome> => {
    const paper = readRemovalPaper(text);
    const body = paper && bodyOf(paper);
    if (!paper || !body) return { kind: 'InvalidInput', fields: ['paper'] };
    const { payload } = body;
    // The second coordinator signs for the person they chose themselves, whatever the paper says.
    if (body.signers[1] !== member || payload.type !== 'removeMember' || payload.member !== leaver)
      return { kind: 'NotSigned' };
    if (!equalBytes(body.previous, inside.directory().head)) return { kind: 'ChainMoved' };
    const link = { body: paper.body, signatures: [paper.firstSignature, signer.sign(paper.body)] };
    try {
      return outcomeOf(await appendChange(inside, (chain) => removalChange(inside, chain, leaver, link)));
    } catch (error) {
      // The first signature is not good, or the chain went on while this was being signed.
      if (error instanceof CryptoFault) return { kind: 'NotSigned' };
      throw error;
    }
  };

  const remove = async ({ member: leaver, paper }: RemoveRequest): Promise<RemoveOutcome> => {
    const directory = await inside.refresh();
    const refused = obstacle(inside, leaver);
    if (refused) return refused;
    if (paper !== undefined) return countersign(leaver, paper);
    const coordinators = coordinatorsOf(directory);
    if (!coordinators.includes(leaver)) {
      const change = appendChange(inside, (chain) => {
        if (chain.directory.members.get(leaver)?.removedAt !== undefined) return undefined;
        const link = createChainLink(chain.directory, removeMember(leaver), [{ name: member, signer }]);
        return removalChange(inside, chain, leaver, link);
      });
      return outcomeOf(await change);
    }
    const second = coordinators.find((id) => id !== leaver && id !== member);
    if (second === undefined) return { kind: 'NeedsRootKey' };
    const half = halfRemoval(inside, inside.chain(), leaver, second);
    return { kind: 'needsSecondCoordinator', paper: writeRemovalPaper(half) };
  };
  return (request: RemoveRequest): Promise<RemoveOutcome> => unlessInDoubt(() => remove(request));
};

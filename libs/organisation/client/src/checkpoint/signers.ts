import { People } from '@vrijhaven/contracts';
import type { SessionInside } from '../session/member-session';
import { heldCertificates, newestOf } from './certificates';
import type { SignerView } from './checkpoints';
import { coordinatorsOf } from './coordinators';
import { inSeconds } from './load-checkpoint';

const DAY = 24 * 60 * 60;

/** How long before its end a certificate should be made anew: somebody has to fetch the root words. */
const SOON = 60 * DAY;

const standingOf = (notAfter: number | undefined, now: number): SignerView['standing'] => {
  if (notAfter === undefined) return 'missing';
  if (now >= notAfter) return 'ended';
  return notAfter - now < SOON ? 'endsSoon' : 'good';
};

/** Every coordinator in office, with the end of what the root key certified; see `Checkpoints.signers`. */
export const signersOf = async (inside: SessionInside): Promise<readonly SignerView[]> => {
  const [directory, { people }] = await Promise.all([inside.refresh(), inside.transport.run(People, {})]);
  const held = await heldCertificates(inside);
  return coordinatorsOf(directory).map((member) => {
    const notAfter = newestOf(held, member)?.notAfter;
    return {
      member,
      handle: people.find(({ id }) => id === member)?.handle ?? member,
      until: notAfter === undefined ? null : new Date(notAfter * 1000).toISOString(),
      standing: standingOf(notAfter, inSeconds(inside.clock.now())),
    };
  });
};

import type { Actor, NotFound } from '@vrijhaven/access';
import { teamRecipient } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Compartment, Day } from '@vrijhaven/domain';
import { hostTeam } from '@vrijhaven/domain';
import { permitApplication } from '../application/application.permit';
import { withdrawGrants } from '../document/grant.store';

interface Withdrawing {
  readonly application: string;
  /** The slug of the city. */
  readonly city: string;
  readonly compartments: readonly Compartment[];
}

/**
 * A coordinator takes compartments back from a host city: its team is served their keys no more, and what lies there
 * becomes due for a layer without it. What the city has read it has read.
 */
export const withdrawDisclosure = async (
  tx: Tx,
  actor: Actor,
  { application, city, compartments }: Withdrawing,
  today: Day,
): Promise<{ readonly id: string } | NotFound> => {
  const found = await permitApplication(actor, 'application.undisclose', application, tx, { lock: true });
  if (isRefusal(found)) return found;
  await withdrawGrants(tx, application, teamRecipient(hostTeam(city)), compartments, today);
  return { id: application };
};

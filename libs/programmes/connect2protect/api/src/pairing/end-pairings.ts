import type { EndReason } from '@vrijhaven/connect2protect/model';
import { AHEAD, LIVE_PAIRINGS } from '@vrijhaven/connect2protect/model';
import type { Tx } from '@vrijhaven/database';
import { dayOf } from '@vrijhaven/domain';
import { In } from 'typeorm';
import { bySystem } from './pairing-event.store';
import { PairingEntity } from './pairing.entity';
import { setPairingState } from './pairing.store';

interface Ending {
  readonly reason: EndReason;
  readonly now: Date;
  /** With this professional alone. */
  readonly professional?: string;
  /** Only what has not begun. */
  readonly ahead?: boolean;
}

/** Ends what a defender has with professionals: what had begun for a reason, what had not without one. */
export const endPairings = async (
  tx: Tx,
  applicationId: string,
  { reason, now, professional, ahead = false }: Ending,
): Promise<PairingEntity[]> => {
  const pairs = await tx.findBy(PairingEntity, {
    applicationId,
    state: In([...(ahead ? AHEAD : LIVE_PAIRINGS)]),
    ...(professional === undefined ? {} : { professionalId: professional }),
  });
  for (const pair of pairs) {
    const begun = !AHEAD.includes(pair.state);
    const step = begun
      ? { to: 'ended' as const, reason, with: { endsOn: dayOf(now) } }
      : { to: 'lapsed' as const, with: { endsOn: dayOf(now) } };
    await setPairingState(tx, pair, step, bySystem(now));
  }
  return pairs;
};

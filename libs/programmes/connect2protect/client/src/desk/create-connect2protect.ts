import type { Logs } from '@vrijhaven/applications/client';
import { createDataKeyCache } from '@vrijhaven/applications/client';
import { newIdempotencyKey } from '@vrijhaven/client';
import { PairingPolicy, SetPairingPolicy } from '@vrijhaven/contracts';
import { unreachable } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { Connect2Protect } from '../connect2protect';
import { createNeeds } from './create-needs';
import { createPairs } from './create-pairs';
import { createProfessionals } from './create-professionals';
import { createStandingCall } from './create-standing-call';

/** The work of Connect2Protect of an unlocked member. */
export const createConnect2Protect = (session: MemberSession, logs: Logs): Connect2Protect => {
  const cache = createDataKeyCache();
  const { transport } = session.inside;
  const means = { session, cache, logs };
  const professionals = createProfessionals(session, cache);
  const pairs = createPairs(means);
  return {
    ...professionals,
    ...pairs,
    ...createStandingCall(session),
    ...createNeeds(means, { ...professionals, ...pairs }),
    loadPolicy: async () => {
      const { pairingPolicy } = await transport.run(PairingPolicy, {});
      if (!pairingPolicy) throw new Error('the policy of pairs is not told to this member');
      return pairingPolicy;
    },
    setPolicy: async (request) => {
      const variables = { ...request, idempotencyKey: newIdempotencyKey() };
      const { setPairingPolicy: result } = await transport.run(SetPairingPolicy, variables);
      switch (result.__typename) {
        case 'PairingPolicy':
          return { kind: 'done', policy: { escalateDays: result.escalateDays, version: result.version } };
        case 'StateMismatch':
          return { kind: 'StateMismatch', state: result.actual, version: result.actualVersion };
        case 'InvalidInput':
          return { kind: 'InvalidInput', fields: result.fields };
        case 'KeyReused':
        case 'NotFound':
          return { kind: result.__typename };
        default:
          return unreachable(result);
      }
    },
    close: () => {
      cache.wipe();
    },
  };
};

import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput } from '@vrijhaven/server';
import type { ConsentGround, OfferedConsent } from './accept-consent';
import { refuseConsent } from './accept-consent';
import { SELECTION } from './consent-subject';

/** The refusal where the consents of a submission are not in order, or selection is not consented to. */
export const refuseConsents = (
  ground: ConsentGround,
  consents: readonly OfferedConsent[],
  path: string,
): InvalidInput | NotSigned | undefined => {
  let last = ground.last;
  for (const [at, consent] of consents.entries()) {
    const refusal = refuseConsent({ ...ground, last }, consent, `${path}.${at}`);
    if (refusal !== undefined) return refusal;
    last = consent.sequence;
  }
  const selection = consents.filter(({ subject }) => subject === SELECTION).at(-1);
  return selection?.given ? undefined : new InvalidInput([path]);
};

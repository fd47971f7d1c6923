import type { Dossier } from '@vrijhaven/applications/client';
import type { ProposalView } from '@vrijhaven/shelter-city/client';

/** Note: stepwise disclosure to a city, as one word. */
export type NextStep = 'none' | 'waitForConsent' | 'disclose' | 'disclosed';

/** Where stepwise disclosure to a city stands: nothing more before the city's yes and the defender's signed consent. */
export const nextStepOf = (
  dossier: Pick<Dossier, 'consents' | 'disclosures' | 'state'>,
  { state, city }: Pick<ProposalView, 'state' | 'city'>,
): NextStep => {
  if (state !== 'accepted') return 'none';
  const holds = dossier.disclosures.some(
    ({ compartment, holder, until }) =>
      until === null && compartment === 'identity' && holder.kind === 'city' && holder.city === city.slug,
  );
  if (holds) return 'disclosed';
  const consent = dossier.consents.find(({ subject }) => subject === `city:${city.slug}`);
  return consent?.given === true && consent.verified ? 'disclose' : 'waitForConsent';
};

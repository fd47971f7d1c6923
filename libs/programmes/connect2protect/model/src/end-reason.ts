import type { PairingActor } from './pairing.lifecycle';

/** Why a pair ended. A proposal that lapses has no reason: it would say who said no. */
export const END_REASONS = ['agreed', 'oneSided', 'mandateOver', 'safety'] as const;
export type EndReason = (typeof END_REASONS)[number];

const BY: Readonly<Record<EndReason, readonly PairingActor[]>> = {
  agreed: ['pairingCoordinator'],
  oneSided: ['applicant', 'professional', 'pairingCoordinator', 'system'],
  mandateOver: ['pairingCoordinator', 'professional', 'system'],
  safety: ['pairingCoordinator', 'professional', 'applicant', 'system'],
};

/** Whether somebody may give this as the reason: that both agreed is for the office to say, who spoke with both. */
export const mayEndFor = (actor: PairingActor, reason: EndReason): boolean => BY[reason].includes(actor);

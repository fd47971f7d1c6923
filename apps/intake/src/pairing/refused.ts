import type { PairingKey } from './pairing-texts';

const CHANGED: readonly string[] = ['StateMismatch', 'NotFound', 'RevisionConflict', 'NeedThere', 'NeedBusy'];
const KEYS: readonly string[] = [
  'CheckpointRefused',
  'KeysStale',
  'NoKeyYet',
  'NotSigned',
  'ConsentMissing',
  'Tampered',
];

/** The sentence for a refusal: what it means for whoever reads it, and that nothing was lost. */
export const refusedAs = (kind: string): PairingKey => {
  if (kind === 'OnHold') return 'refused.hold';
  if (kind === 'DraftChanged') return 'refused.draft';
  if (CHANGED.includes(kind)) return 'refused.changed';
  return KEYS.includes(kind) ? 'refused.keys' : 'refused';
};

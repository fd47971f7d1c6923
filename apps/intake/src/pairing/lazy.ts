import { later } from '../attachment/later';

export const PairingPage = later(async () => (await import('./pairing-page')).PairingPage);
export const PairingEntry = later(async () => (await import('./pairing-entry')).PairingEntry);

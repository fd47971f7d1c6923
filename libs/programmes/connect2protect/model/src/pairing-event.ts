/** What can happen to a pair. What one side answered is no event: the other would read it. */
export const PAIRING_EVENT_KINDS = ['proposed', 'state', 'released', 'rhythm', 'checkIn', 'alarm', 'action'] as const;
export type PairingEventKind = (typeof PAIRING_EVENT_KINDS)[number];

/** What can happen to a stay; who did it and to what stands beside it. */
export const RESIDENCY_EVENT_KINDS = [
  'scheduled',
  'rebooked',
  'state',
  'item',
  'followUpPlanned',
  'followUpDropped',
  'followUpHeld',
  'moveProposed',
  'moveAgreed',
  'moveEnded',
] as const;
export type ResidencyEventKind = (typeof RESIDENCY_EVENT_KINDS)[number];

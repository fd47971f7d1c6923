import type { ApplicationState } from '@vrijhaven/applications/model';

const PLACED: readonly ApplicationState[] = ['placed'];
const AGREED: readonly ApplicationState[] = ['accepted', 'visaPending', 'placed'];
const SELECTED: readonly ApplicationState[] = [
  'pool',
  'proposed',
  'cityDeclined',
  'cityAccepted',
  'offered',
  'offerDeclined',
  'visaRefused',
  ...AGREED,
];

/** For each state after a hold, the states before it that allow it: a hold never carries anyone forward. */
const RELEASE: Readonly<Partial<Record<ApplicationState, readonly ApplicationState[]>>> = {
  placed: PLACED,
  accepted: AGREED,
  pool: SELECTED,
};

/** Whether an application that was held in one state may be released into another. */
export const mayRelease = (before: ApplicationState | undefined, to: ApplicationState): boolean => {
  // What came in for another programme never had a file for this one.
  if ((before === 'inProgramme') !== (to === 'inProgramme')) return before === 'inProgramme' && to === 'callCancelled';
  const allowed = RELEASE[to];
  return allowed === undefined || (before !== undefined && allowed.includes(before));
};

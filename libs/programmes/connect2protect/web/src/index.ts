import { lazy } from 'react';

export { aheadWords } from './ahead/words';
export { needWords } from './needs/words';
export { pairWords } from './pairs/words';
export { Connect2ProtectDeskProvider, useConnect2ProtectDesk } from './port';
export type { Connect2ProtectDesk } from './port';
export { professionalWords } from './professionals/words';
export { connect2protectWords } from './words';
export type { Connect2ProtectMessages } from './words';

/** Fetched when somebody first opens the pairs. */
export const PairsPage = lazy(async () => ({ default: (await import('./pairs/pairs-page')).PairsPage }));
export const PairPage = lazy(async () => ({ default: (await import('./pair/pair-page')).PairPage }));

/** Fetched when somebody first opens the needs. */
export const NeedsPage = lazy(async () => ({ default: (await import('./needs/needs-page')).NeedsPage }));
export const NeedPage = lazy(async () => ({ default: (await import('./needs/need-page')).NeedPage }));

/** Fetched when somebody first opens the professionals. */
export const ProfessionalsPage = lazy(async () => ({
  default: (await import('./professionals/professionals-page')).ProfessionalsPage,
}));
export const ProfessionalPage = lazy(async () => ({
  default: (await import('./professionals/professional-page')).ProfessionalPage,
}));

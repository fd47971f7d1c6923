import { lazy } from 'react';

export { boardWords } from './board/words';
export { CandidatePage } from './candidates/candidate-page';
export { CandidatesPage } from './candidates/candidates-page';
export { ShelterCityDeskProvider, useShelterCityDesk } from './port';
export type { ShelterCityDesk } from './port';
export { ProposalActions } from './propose/proposal-actions';
export { ProposePage } from './propose/propose-page';
export { createPlacingStore } from './placing/placing-store';
export type { PlacingStore } from './placing/placing-store';
export { cityWords } from './cities/words';
export { overviewWords } from './overview/words';
export { placingWords } from './placing/words';
export { shelterCityWords } from './words';

/** Fetched when somebody first opens the board. */
export const BoardPage = lazy(async () => ({ default: (await import('./board/board-page')).BoardPage }));
export type { MatchingEnd, MatchingRun, MatchingRunner, MatchingStep } from './placing/matching-runner';

/** Fetched when somebody first opens the cities. */
export const CitiesPage = lazy(async () => ({ default: (await import('./cities/cities-page')).CitiesPage }));

/** Fetched when somebody first opens the pool. */
export const PlacingPage = lazy(async () => ({ default: (await import('./placing/placing-page')).PlacingPage }));

/** Fetched with the first page of a coordinator. */
export const OverviewPage = lazy(async () => ({ default: (await import('./overview/overview-page')).OverviewPage }));
/** Fetched when somebody first opens the stays. */
export const StaysPage = lazy(async () => ({ default: (await import('./stays/stays-page')).StaysPage }));
export const StayPage = lazy(async () => ({ default: (await import('./stays/stay-page')).StayPage }));
export { stayWords } from './stays/words';
export { timelineWords } from './timeline/words';

/** What happened in a case; fetched with the first file or stay that is opened. */
export const CaseTimeline = lazy(async () => ({ default: (await import('./timeline/case-timeline')).CaseTimeline }));

import { later } from '../attachment/later';

/** Pages that come on their own, so that the first ones stay light. */
export const StagePage = later(async () => (await import('./stage-page')).StagePage);
export const AskPage = later(async () => (await import('../ask/ask-page')).AskPage);
export const MyConsentsPage = later(async () => (await import('../consents/my-consents-page')).MyConsentsPage);
export const AnswersPage = later(async () => (await import('./answers-page')).AnswersPage);
export const HoldersPage = later(async () => (await import('./holders-page')).HoldersPage);

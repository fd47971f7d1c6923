import { later } from '../attachment/later';

/** Also fetched ahead of need: whose session ends on a broken line must be able to come back to what was typed. */
export const fetchReturn = () => import('./return-page');

/** Pages that come on their own, so that the first ones stay light. */
export const StagePage = later(async () => (await import('./stage-page')).StagePage);
export const AskPage = later(async () => (await import('../ask/ask-page')).AskPage);
export const MyConsentsPage = later(async () => (await import('../consents/my-consents-page')).MyConsentsPage);
export const AnswersPage = later(async () => (await import('./answers-page')).AnswersPage);
export const HoldersPage = later(async () => (await import('./holders-page')).HoldersPage);
export const MessagesPage = later(async () => (await import('./messages-page')).MessagesPage);
export const OfferPage = later(async () => (await import('./offer-page')).OfferPage);
export const WithdrawPage = later(async () => (await import('./withdraw-page')).WithdrawPage);
export const HomePage = later(async () => (await import('./home-page')).HomePage);
export const ReturnPage = later(async () => (await fetchReturn()).ReturnPage);
export const LostPage = later(async () => (await import('./lost-page')).LostPage);

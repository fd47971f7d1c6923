import { later } from '../attachment/later';

export const StayPage = later(async () => (await import('./stay-page')).StayPage);
export const StayEntry = later(async () => (await import('./stay-entry')).StayEntry);

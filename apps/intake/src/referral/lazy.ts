import { later } from '../attachment/later';

export const Referrals = later(async () => (await import('./referrals')).Referrals);

import { later } from '../attachment/later';

/** What a referee sees comes on its own, words and all: applicants never need it. */
export const LetterPages = later(async () => (await import('./letter-pages')).LetterPages);

import { later } from './later';

/** What adds and saves files comes on its own: most people never need it. */
export const AttachFiles = later(async () => (await import('./attach-files')).AttachFiles);
export const FileNotes = later(async () => (await import('./file-notes')).FileNotes);

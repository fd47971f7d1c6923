import { cleanPicture, isPicture } from './clean-picture';

const MIB = 1024 * 1024;
export const MOST_FILES = 20;
export const MOST_BYTES = 10 * MIB;

export type Refused = 'large' | 'many' | 'empty' | 'picture';

export interface Chosen {
  readonly file: File;
  readonly refused?: Refused;
}

/** Looks at one chosen file: cleaned if that is wanted, and fit to be sent or not. */
export const prepare = async (file: File, clean: boolean): Promise<Chosen> => {
  if (file.size === 0) return { file, refused: 'empty' };
  const fit = clean && (await isPicture(file)) ? await cleanPicture(file) : file;
  if (!fit) return { file, refused: 'picture' };
  return fit.size > MOST_BYTES ? { file: fit, refused: 'large' } : { file: fit };
};

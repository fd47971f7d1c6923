import type { ApplicantFile } from '@vrijhaven/applications/client';
import type { NeedOrigin } from '@vrijhaven/connect2protect/model';

/** By which way somebody who has a file came to ask. */
export const originOf = (file: Pick<ApplicantFile, 'state'> | null): NeedOrigin => {
  if (file?.state === 'placed') return 'stay';
  return file?.state === 'inProgramme' ? 'training' : 'application';
};

import type { ApplicantFile } from '@vrijhaven/applications/client';
import type { NeedOrigin } from '@vrijhaven/connect2protect/model';

/** By which way somebody who has a file came to ask. */
export const originOf = (
  file: (Pick<ApplicantFile, 'state'> & { readonly call: Pick<ApplicantFile['call'], 'programme'> }) | null,
): NeedOrigin => {
  if (file === null || file.call.programme === 'connect2protect') return 'direct';
  if (file.call.programme === 'training') return 'training';
  return file.state === 'placed' ? 'stay' : 'application';
};

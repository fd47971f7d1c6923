import { Enquiries as EnquiriesQuery, EnquiriesOf } from '@vrijhaven/contracts';
import { currentRoleKey } from '@vrijhaven/crypto/verify';
import { OFFICE } from '@vrijhaven/domain';
import type { SessionInside } from '@vrijhaven/organisation/client';
import type { EnquiryOutcome } from './enquiries';

type File = (application: string, enquiry: string) => Promise<EnquiryOutcome>;

/** See `Enquiries.fileOutdated`; what fails a check stays where somebody can look at it. (protocol.md step 30) */
export const fileOutdated = async (inside: SessionInside, file: File): Promise<number> => {
  const { transport } = inside;
  const { enquiries } = await transport.run(EnquiriesQuery, {});
  const answered = enquiries.filter(({ state }) => state === 'answered');
  if (answered.length === 0) return 0;
  const newest = currentRoleKey(await inside.refresh(), OFFICE, 'vetting')?.generation ?? 0;
  let filed = 0;
  for (const application of new Set(answered.map((each) => each.application))) {
    const { enquiries: rows } = await transport.run(EnquiriesOf, { application });
    for (const { id, answer } of rows) {
      if (!answer || answer.generation >= newest) continue;
      if ((await file(application, id)).kind === 'done') filed += 1;
    }
  }
  return filed;
};

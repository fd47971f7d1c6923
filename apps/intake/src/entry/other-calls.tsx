import type { EntryCall } from '@vrijhaven/applications/client';
import { PairingCall } from '../pairing/pairing-call';
import { CourseCalls } from '../training/course-calls';

/** Other programmes beside a stay, for who comes for the first time. */
export const OtherCalls = ({ calls }: { readonly calls: readonly EntryCall[] }) => {
  const courses = calls.filter(({ programme }) => programme === 'training');
  const pairing = calls.find(({ programme }) => programme === 'connect2protect');
  return (
    <>
      {courses.length > 0 && <CourseCalls calls={courses} />}
      {pairing && <PairingCall call={pairing} />}
    </>
  );
};

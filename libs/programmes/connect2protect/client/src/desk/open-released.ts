import type { Logs } from '@vrijhaven/applications/client';
import type { ReleasedItems } from '../connect2protect';
import { releasedIn } from '../read-logs';

/** Logs on their way at once: what somebody clicks in between does not wait for a long list. */
const AT_ONCE = 4;

/** Opens what was released in the logs of these defenders; of a log that cannot be opened nothing. */
export const openReleased = async (logs: Logs, applications: readonly string[]): Promise<readonly ReleasedItems[]> => {
  const opened: ReleasedItems[] = [];
  const waiting = applications.values();
  const work = async (): Promise<void> => {
    // One iterator for all: each takes what nobody has taken yet.
    for (const application of waiting) {
      const items = await logs.read(application, 'pair').then(
        (view) => releasedIn(application, view),
        () => [],
      );
      opened.push({ application, items });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return opened;
};

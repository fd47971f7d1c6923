import type { Layering } from '@vrijhaven/applications/client';
import type { Enquiries } from '@vrijhaven/selection/client';

/** What lies stored is encrypted again; what waits from referees outside the records goes into their log with it. */
export const withAnswers = (layering: Layering, enquiries: Enquiries): Layering => ({
  ...layering,
  run: async (options) => {
    const last = await layering.run(options);
    if (last.state === 'done') await enquiries.fileOutdated();
    return last;
  },
});

/** Something that the hours bring, by the name under which its fault is told. */
export type Jobs = Readonly<Record<string, () => Promise<unknown>>>;

/** One after the other, in their order. One that fails waits for the next hour and keeps no other from its work. */
export const doJobs = async (jobs: Jobs, onFault: (job: string, fault: unknown) => void): Promise<void> => {
  for (const [name, job] of Object.entries(jobs))
    try {
      await job();
    } catch (fault) {
      onFault(name, fault);
    }
};

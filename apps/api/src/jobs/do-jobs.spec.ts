import { doJobs } from './do-jobs';

describe('what the hours bring', () => {
  it('is done one after the other, and one that fails keeps no other from its work', async () => {
    const done: string[] = [];
    const told: unknown[] = [];
    const fault = new Error('the disk is full');
    const slow = async (name: string) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      done.push(name);
    };
    await doJobs(
      {
        first: () => slow('first'),
        broken: () => Promise.reject(fault),
        breaks: () => {
          throw fault;
        },
        last: () => slow('last'),
      },
      (job, why) => told.push([job, why]),
    );
    expect(done).toEqual(['first', 'last']);
    expect(told).toEqual([
      ['broken', fault],
      ['breaks', fault],
    ]);
  });
});

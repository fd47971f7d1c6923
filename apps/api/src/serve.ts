import cluster from 'node:cluster';
import { sweepStore } from '@vrijhaven/applications/api';
import { keepRhythm } from '@vrijhaven/connect2protect/api';
import { takeTurns, transaction } from '@vrijhaven/database';
import type { Line, Tx } from '@vrijhaven/database';
import { forgetActs } from '@vrijhaven/organisation/api';
import { forgetEnquiries } from '@vrijhaven/selection/api';
import type { BlobStore } from '@vrijhaven/server';
import { BLOB_STORE, createLogger, describeFault, purgeExpired } from '@vrijhaven/server';
import { minimiseStays } from '@vrijhaven/shelter-city/api';
import { runEditions } from '@vrijhaven/training/api';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { createApi } from './api';
import type { ApiConfig } from './config';
import { doJobs } from './jobs/do-jobs';
import type { Jobs } from './jobs/do-jobs';

const HOUR = 3_600_000;

/** What was missed rings before what is over is deleted. */
const jobsOf = (dataSource: DataSource, blobs: BlobStore): Jobs => {
  const alone = (work: (tx: Tx) => Promise<unknown>) => () => transaction(dataSource, undefined, work);
  return {
    keepRhythm: alone(keepRhythm),
    runEditions: alone(runEditions),
    purgeExpired: alone(purgeExpired),
    forgetActs: alone(forgetActs),
    forgetEnquiries: alone(forgetEnquiries),
    minimiseStays: alone(minimiseStays),
    sweepStore: () => sweepStore(dataSource, blobs),
  };
};

/** Now and every hour, in one of all processes on this database. */
const keepJobs = (url: string, jobs: Jobs, logger: Logger): Line => {
  let hourly: NodeJS.Timeout | undefined;
  const work = (): void =>
    void doJobs(jobs, (job, fault) => {
      logger.error({ job, ...describeFault(fault) }, 'fault');
    });
  return takeTurns(url, 'jobs', {
    begin: () => {
      work();
      hourly = setInterval(work, HOUR).unref();
    },
    end: () => {
      clearInterval(hourly);
    },
  });
};

/** Serves until SIGINT or SIGTERM, then answers what it has begun and closes. */
export async function serve(config: ApiConfig): Promise<void> {
  const app = await createApi(config);
  const { host, port } = config.server;
  const jobs = jobsOf(app.get(DataSource), app.get<BlobStore>(BLOB_STORE));
  const hours = keepJobs(config.databaseUrl, jobs, createLogger(config.logLevel));
  await app.listen(port, host);
  let stopping: Promise<unknown> | undefined;
  const stop = (): void => {
    // A worker's line to its first process would keep it alive.
    stopping ??= Promise.all([hours.stop(), app.close()]).finally(() => cluster.worker?.disconnect());
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  process.send?.('listening'); // `npm start` asks: whoever else has the port answers there too, but not here
  process.stdout.write(`listening on ${await app.getUrl()}\n`);
}

import cluster from 'node:cluster';
import { sweepStore } from '@vrijhaven/applications/api';
import { keepRhythm } from '@vrijhaven/connect2protect/api';
import { takeTurns, transaction } from '@vrijhaven/database';
import type { Line } from '@vrijhaven/database';
import { forgetActs } from '@vrijhaven/organisation/api';
import { forgetEnquiries } from '@vrijhaven/selection/api';
import type { BlobStore } from '@vrijhaven/server';
import { BLOB_STORE, purgeExpired } from '@vrijhaven/server';
import { minimiseStays } from '@vrijhaven/shelter-city/api';
import { runEditions } from '@vrijhaven/training/api';
import { DataSource } from 'typeorm';
import { createApi } from './api';
import type { ApiConfig } from './config';

const HOUR = 3_600_000;

/** Deletes what is over and ends what has run out. A failure waits for the next hour. */
const purge = (dataSource: DataSource, blobs: BlobStore): Promise<void> =>
  transaction(dataSource, undefined, purgeExpired)
    .then(() => transaction(dataSource, undefined, forgetActs))
    .then(() => transaction(dataSource, undefined, forgetEnquiries))
    .then(() => transaction(dataSource, undefined, minimiseStays))
    .then(() => transaction(dataSource, undefined, keepRhythm))
    .then(() => transaction(dataSource, undefined, runEditions))
    .then(() => sweepStore(dataSource, blobs))
    .then(() => undefined)
    .catch(() => undefined);

/** Now and every hour, in one of all processes on this database. */
const keepPurging = (url: string, dataSource: DataSource, blobs: BlobStore): Line => {
  let purging: NodeJS.Timeout | undefined;
  return takeTurns(url, 'jobs', {
    begin: () => {
      void purge(dataSource, blobs);
      purging = setInterval(() => void purge(dataSource, blobs), HOUR).unref();
    },
    end: () => {
      clearInterval(purging);
    },
  });
};

/** Serves until SIGINT or SIGTERM, then answers what it has begun and closes. */
export async function serve(config: ApiConfig): Promise<void> {
  const app = await createApi(config);
  const { host, port } = config.server;
  const purging = keepPurging(config.databaseUrl, app.get(DataSource), app.get<BlobStore>(BLOB_STORE));
  await app.listen(port, host);
  let stopping: Promise<unknown> | undefined;
  const stop = (): void => {
    // A worker's line to its first process would keep it alive.
    stopping ??= Promise.all([purging.stop(), app.close()]).finally(() => cluster.worker?.disconnect());
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  process.send?.('listening'); // `npm start` asks: whoever else has the port answers there too, but not here
  process.stdout.write(`listening on ${await app.getUrl()}\n`);
}

import { sweepStore } from '@vrijhaven/applications/api';
import { keepRhythm } from '@vrijhaven/connect2protect/api';
import { transaction } from '@vrijhaven/database';
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

/** Deletes what is over and ends what has run out, now and every hour. A failure waits for the next hour. */
const keepPurging = (dataSource: DataSource, blobs: BlobStore): NodeJS.Timeout => {
  const purge = (): void =>
    void transaction(dataSource, undefined, purgeExpired)
      .then(() => transaction(dataSource, undefined, forgetActs))
      .then(() => transaction(dataSource, undefined, forgetEnquiries))
      .then(() => transaction(dataSource, undefined, minimiseStays))
      .then(() => transaction(dataSource, undefined, keepRhythm))
      .then(() => transaction(dataSource, undefined, runEditions))
      .then(() => sweepStore(dataSource, blobs))
      .catch(() => undefined);
  purge();
  return setInterval(purge, HOUR).unref();
};

/** Serves until SIGINT or SIGTERM, then answers what it has begun and closes. */
export async function serve(config: ApiConfig): Promise<void> {
  const app = await createApi(config);
  const { host, port } = config.server;
  const purging = keepPurging(app.get(DataSource), app.get<BlobStore>(BLOB_STORE));
  await app.listen(port, host);
  const stop = (): void => {
    clearInterval(purging);
    void app.close();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  process.send?.('listening'); // `npm start` asks: whoever else has the port answers there too, but not here
  process.stdout.write(`listening on ${await app.getUrl()}\n`);
}

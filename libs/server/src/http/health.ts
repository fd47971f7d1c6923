import { isMigrated } from '@vrijhaven/database';
import type { RequestHandler } from 'express';
import type { DataSource } from 'typeorm';

/** The process lives. */
export const healthz: RequestHandler = (_request, response) => {
  response.setHeader('Cache-Control', 'no-store').json({ status: 'ok' });
};

/** The database answers, has every migration of this build, and this process stays. Says no more than yes or no. */
export const readyz =
  (dataSource: () => DataSource, isLeaving: () => boolean): RequestHandler =>
  (_request, response, next) => {
    isMigrated(dataSource())
      .catch(() => false)
      .then((ready) =>
        response
          .setHeader('Cache-Control', 'no-store')
          .status(ready && !isLeaving() ? 200 : 503)
          .json({ ready: ready && !isLeaving() }),
      )
      .catch(next);
  };

import { listen } from '@vrijhaven/database';
import type { Line } from '@vrijhaven/database';
import type { DataSource } from 'typeorm';
import { BEAT } from './allowances';
import type { Allowances } from './allowances';

const CHANNEL = 'vrijhaven_spent';

/** Lets the processes on one database hear of each other what was granted, until it is stopped. */
export function shareAllowances(allowances: Allowances, url: string, dataSource: () => DataSource): Line {
  const listening = listen(url, CHANNEL, {
    onSaid: (word) => {
      allowances.hear(word);
    },
  });
  // A word that does not get through is lost: the limits are this process's own for that long.
  const say = (word: string): void => {
    dataSource()
      .query('select pg_notify($1, $2)', [CHANNEL, word])
      .catch(() => undefined);
  };
  const telling = setInterval(() => {
    allowances.tell({ say });
  }, BEAT).unref();
  return {
    stop: async () => {
      clearInterval(telling);
      await listening.stop();
    },
  };
}

import { inOneBreath, listen } from '@vrijhaven/database';
import type { Line } from '@vrijhaven/database';
import type { DataSource } from 'typeorm';
import { BEAT } from './allowances';
import type { Word } from './allowances';

const CHANNEL = 'vrijhaven_spent';

/** What a process tells the others of, and hears from them. Of a word that is not its own it takes no notice. */
interface Shared {
  tell(word: Word): void;
  hear(word: string): void;
}

/** Lets the processes on one database hear of each other what was granted and to whom, until it is stopped. */
export function shareAmongProcesses(all: readonly Shared[], url: string, dataSource: () => DataSource): Line {
  const listening = listen(url, CHANNEL, {
    onSaid: (word) => {
      for (const each of all) each.hear(word);
    },
  });
  // A word that does not get through is lost: what it was about is this process's own for that long.
  const say = (word: string): void => {
    const statement = { text: 'select pg_notify($1, $2)', values: [CHANNEL, word] };
    inOneBreath(dataSource(), undefined, [{ statement, read: () => undefined }]).catch(() => undefined);
  };
  const telling = setInterval(() => {
    for (const each of all) each.tell({ say });
  }, BEAT).unref();
  return {
    stop: async () => {
      clearInterval(telling);
      await listening.stop();
    },
  };
}

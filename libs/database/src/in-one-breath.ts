import type { QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import { connect } from './connect';
import type { Question } from './question';
import { sendTogether, Stopped } from './send-together';
import { speakAs } from './talk';

/**
 * Asks what is known beforehand, as one transaction and in one round trip, on behalf of the bearer of `token`. Each
 * statement sees what those before it did; a fault in one of them undoes all.
 */
export async function inOneBreath<const Answers extends readonly unknown[]>(
  dataSource: DataSource,
  token: string | undefined,
  questions: { readonly [At in keyof Answers]: Question<Answers[At]> },
): Promise<Answers> {
  const runner = dataSource.createQueryRunner();
  try {
    // Sent in one go without a `begin` it is one transaction, which is committed when all of it is done.
    const asked = [speakAs(token), ...questions.map(({ statement }) => statement)];
    const [, ...results] = await sendTogether(await connect(runner), asked).catch((fault: unknown) => {
      if (!(fault instanceof Stopped)) throw fault;
      const { text, values = [] } = asked[fault.at] ?? { text: 'commit' };
      throw new QueryFailedError(text, [...values], fault.cause);
    });
    return questions.map(({ read }, at) => read((results[at]?.rows ?? []) as QueryResultRow[])) as unknown as Answers;
  } finally {
    await runner.release();
  }
}

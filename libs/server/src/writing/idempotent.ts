import { createHash } from 'node:crypto';
import { actorKey } from '@vrijhaven/access';
import type { Actor } from '@vrijhaven/access';
import { isHasty, isRefusal, namedQuery, sendAlong, Surprise } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import type { Refusal } from '@vrijhaven/domain';
import { KeyReused } from '../graphql/refusal.type';

const plain = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64url');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, plain(inner)]));
};

const hashOf = (input: unknown): Buffer =>
  createHash('sha256')
    .update(JSON.stringify(plain(input)))
    .digest();

interface Kept<Answer> {
  readonly input_hash: Buffer;
  readonly response: Answer;
}

/**
 * Does `work` once for each key of an actor. The same key and input answer what the first time answered; the same
 * key with another input is refused. Answers must be JSON (an id, not a row: load it again after). Refusals are not
 * kept, because nothing was done. A twin that runs at the same moment waits for the first and then repeats it.
 */
export async function idempotent<Answer extends object>(
  tx: Tx,
  actor: Actor,
  { key, input }: { readonly key: string; readonly input: unknown },
  work: () => Promise<Answer | Refusal>,
): Promise<Answer | Refusal | KeyReused> {
  const whose = actorKey(actor);
  if (whose === undefined) throw new Error('a stranger has no idempotency keys');
  const hash = hashOf(input);
  const remembering = namedQuery(
    tx,
    `insert into idempotency (actor_key, key, input_hash) values ($1, $2, $3) on conflict do nothing returning key`,
    [whose, key, hash],
  );
  // Nearly every key is a new one, so what the work asks first goes along.
  const begun = isHasty(tx) ? work() : undefined;
  begun?.catch(() => undefined);
  const isNew = (await remembering).length > 0;
  if (!isNew && begun) throw new Surprise('a key is known');
  if (!isNew) {
    const [kept] = await namedQuery<Kept<Answer>>(
      tx,
      `select input_hash, response from idempotency where actor_key = $1 and key = $2`,
      [whose, key],
    );
    if (!kept) throw new Error('an idempotency key vanished');
    return kept.input_hash.equals(hash) ? kept.response : new KeyReused();
  }
  const answer = await (begun ?? work());
  if (!isRefusal(answer)) {
    await sendAlong(tx, `update idempotency set response = $3 where actor_key = $1 and key = $2`, [
      whose,
      key,
      JSON.stringify(answer),
    ]);
  }
  return answer;
}

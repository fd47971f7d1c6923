import type { BenchOperation } from '../operations/operation';
import { withoutCursor } from '../servers/postgraphile';
import { isKnown, type MeasuredServer } from '../servers/server';
import { firstDifference } from './same-answer';

/** Ids are drawn when a stay is booked; everything else must be the same. */
const withoutNewId = (answer: unknown): unknown => {
  const { scheduleResidency } = answer as { scheduleResidency: Readonly<Record<string, unknown>> };
  return { scheduleResidency: { ...scheduleResidency, id: 'new' } };
};

interface Wish {
  readonly operations: readonly BenchOperation[];
  readonly servers: readonly MeasuredServer[];
  readonly refresh: () => Promise<void>;
}

/**
 * Asks everybody for everything once. Throws where somebody says something else than the first server does: then
 * they would be measured at different work. Answers how many bytes the first one's answers have.
 */
export const checkAnswers = async ({ operations, servers, refresh }: Wish): Promise<ReadonlyMap<string, number>> => {
  const sizes = new Map<string, number>();
  for (const operation of operations) {
    let reference: unknown;
    for (const server of servers.filter((each) => isKnown(each, operation))) {
      await refresh();
      const said = await server.answer(operation, 0).catch((fault: unknown) => {
        throw new Error(`${server.name} has no answer to ${operation.name}`, { cause: fault });
      });
      const answer = operation.most === undefined ? said : withoutNewId(said);
      if (server === servers[0]) {
        reference = answer;
        sizes.set(operation.name, Buffer.byteLength(JSON.stringify({ data: said })));
      }
      const difference =
        server.knows === undefined
          ? firstDifference(reference, answer)
          : firstDifference(withoutCursor(reference), answer);
      if (difference !== undefined)
        throw new Error(
          `${server.name} does not answer as ${servers[0]?.name ?? ''} does: ${operation.name}${difference}`,
        );
    }
  }
  await refresh();
  return sizes;
};

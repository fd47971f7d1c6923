// The limit: the statements alone, from a process that does nothing else. Asked by its parent, not over HTTP.
import { book } from './book.mjs';
import { openPool } from './pool.mjs';
import { askWhole } from './statements.mjs';

const pool = openPool();
const run = async ({ operation, asked, bookings }, nr) =>
  operation === 'book'
    ? { data: { scheduleResidency: await book(pool, bookings[nr]) } }
    : askWhole(pool, operation, asked);

const volley = async (wish) => {
  const { connections, milliseconds, bookings } = wish;
  const times = [];
  let [next, faults] = [0, 0];
  const begun = performance.now();
  const keepAsking = async () => {
    while (performance.now() - begun < milliseconds) {
      const nr = next++;
      if (bookings && nr >= bookings.length) return;
      const sent = performance.now();
      try {
        await run(wish, nr);
        times.push(performance.now() - sent);
      } catch {
        faults += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, keepAsking));
  return { completed: times.length, faults, milliseconds: performance.now() - begun, times };
};

process.on('message', async ({ id, wish }) => {
  try {
    const answer = wish.connections === undefined ? await run(wish, 0) : await volley(wish);
    process.send({ id, answer });
  } catch (fault) {
    process.send({ id, fault: String(fault) });
  }
});
process.send('listening');

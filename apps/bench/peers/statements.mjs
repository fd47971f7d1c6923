// One statement for each reading operation, in which PostgreSQL writes the answer: the one that our API asks, without the
// conditions under which somebody sees a row. The bench writes them before it starts the peers.
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(`statements/${name}.json`, import.meta.url), 'utf8'));
const known = new Map();

/** The text of a whole answer. The statement is named, so prepared once on each connection. */
export const askWhole = async (pool, name, asked) => {
  if (!known.has(name)) known.set(name, read(name));
  const { text, around, takes } = known.get(name);
  const values = takes.map((each) => ('asked' in each ? asked[each.asked] : each.always));
  const { rows } = await pool.query({ name, text, values });
  const [before, ...entries] = rows.map(({ answer }) => answer);
  const after = entries.pop() ?? '';
  return around[0] + before + entries.join(',') + after + around[1];
};

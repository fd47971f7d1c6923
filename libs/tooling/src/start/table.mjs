import path from 'node:path';
import { statusOf } from './api.mjs';

const words = (health) => (health === 200 ? 'ready' : `answers ${String(health)}`);

/** The one thing to read after a start: where everything is, and who one can be. */
export async function showTable({ origin, demo, home, database, seconds }) {
  const rows = [
    ['For defenders', `${origin}/`, words(await statusOf(`${origin}/`))],
    ['For staff', `${origin}/desk/`, words(await statusOf(`${origin}/desk/`))],
    ['API', `${origin}/graphql`, words(await statusOf(`${origin}/readyz`))],
    ['Database', database, 'ready'],
  ];
  const line = '─'.repeat(96);
  console.log(`\n${line}`);
  for (const [what, where, health] of rows) console.log(`${what.padEnd(15)} ${where.padEnd(60)} ${health}`);
  if (demo !== undefined) {
    console.log(`${line}\nFictional data only. Never enter a real person here.`);
    for (const { role, handle, passphrase } of demo.staff ?? []) {
      console.log(`${role.padEnd(34)} ${handle.padEnd(10)} ${passphrase}`);
    }
    const receipt = demo.receipts?.[0];
    if (receipt !== undefined) console.log(`${'a defender’s receipt'.padEnd(34)} ${receipt.phrase}`);
    const letter = demo.receipts?.find((each) => each.letter !== undefined)?.letter;
    if (letter !== undefined) console.log(`${'a referee’s words'.padEnd(34)} ${letter}`);
    console.log(`More in ${path.join(home, 'demo.json')}`);
  }
  console.log(`${line}\nStarted in ${seconds.toFixed(1)} s. Ctrl-C stops everything.\n`);
}

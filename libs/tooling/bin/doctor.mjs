// `npm run doctor`: one line for each thing that can be wrong, and what to do about it.
import { checks } from '../src/doctor/checks.mjs';

for (const [name, check] of Object.entries(checks)) {
  const { ok, found, advice } = await check();
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(14)} ${found}${ok ? '' : ` → ${advice}`}`);
  if (!ok) process.exitCode = 1;
}

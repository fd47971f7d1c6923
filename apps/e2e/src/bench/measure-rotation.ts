// A child of `npm run bench rotation`: what a leaver costs, beside how many closed cases there are. Writes what it found
// into the file that it is named; apps/bench makes a chapter of it.
import { writeFileSync } from 'node:fs';
import { createLayering } from '@vrijhaven/applications/client';
import { createTransport, withCookieJar } from '@vrijhaven/client';
import { Checkpoint } from '@vrijhaven/contracts';
import { loadSodiumOpener, stretchSodium } from '@vrijhaven/crypto/open/sodium';
import { createPeople, unlockDesk, type MemberSession } from '@vrijhaven/organisation/client';
import type { Cast, Part } from '../cast/cast';
import { openCast } from '../cast/open-cast';
import { openWorld, type World } from '../stage/world';
import { insertCrowd } from './insert-crowd';
import { addClosed } from './rotation/add-closed';
import { takeSnapshot } from './rotation/snapshot';
import { sealCrowd, type SealedApplicant } from './seal-crowd';

const [file = '', asked = '300:0,300:9700'] = process.argv.slice(2);
const POINTS = asked.split(',').map((point) => point.split(':').map(Number) as [open: number, closed: number]);

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const unlock = async ({ origin }: World, cast: Cast, part: Part): Promise<MemberSession> => {
  const engine = { p: await loadSodiumOpener(), stretch: stretchSodium };
  const transport = createTransport({ url: `${origin}/graphql`, fetch: withCookieJar(fetch, origin), origin });
  const outcome = await unlockDesk({ transport, engine, pin: cast.pin, ...cast.login(part) });
  if (outcome.kind !== 'unlocked') throw new Error(`${part} is refused: ${outcome.kind}`);
  return outcome.session;
};

/** As many open cases as any point has, really sealed. */
const fillOpen = async (world: World, cast: Cast, many: number): Promise<void> => {
  const { session } = await cast.desk('coordinator');
  const checkpoint = await session.inside.transport.run(Checkpoint, {});
  const sealed: SealedApplicant[] = [];
  await sealCrowd({ pin: cast.pin, call: cast.call, checkpoint }, many, (each) => sealed.push(each));
  await insertCrowd(world.database, sealed);
  await world.database.query(`update application set state = 'screening'`);
};

const prepare = async ({ database }: World, [open, closed]: readonly [number, number]): Promise<void> => {
  for (const [table, id] of [
    ['document_grant', 'record_id'],
    ['document', 'record_id'],
    ['consent', 'record_id'],
    ['manifest', 'record_id'],
    ['application', 'id'],
  ] as const)
    await database.query(
      `delete from ${table} where ${id} in (select id from application order by id offset ${String(open)})`,
    );
  if (closed > 0) await addClosed(database, closed);
  await database.query('vacuum analyze');
};

/** Somebody leaves, and a coordinator encrypts again. */
const measure = async (world: World, cast: Cast, [open, closed]: readonly [number, number]) => {
  const session = await unlock(world, cast, 'coordinator');
  const leaver = await unlock(world, cast, 'intakeOfficer');
  const leaving = performance.now();
  const left = await createPeople(session).removeMember({ member: leaver.me.member });
  if (left.kind !== 'removed') throw new Error(left.kind);
  const removed = performance.now();
  const layering = createLayering(session);
  const due = performance.now();
  await layering.due();
  const started = performance.now();
  const { counts } = await layering.run();
  const ended = performance.now();
  const layers = counts.reduce((sum, { done }) => sum + done, 0);
  await session.close();
  const times = { removing: removed - leaving, asking: started - due, working: ended - started };
  return { open, closed, layers, ...times };
};

const world = await openWorld();
try {
  const cast = await openCast(world);
  say('sealing open cases');
  await fillOpen(world, cast, Math.max(...POINTS.map(([open]) => open)));
  await cast.close();
  await world.api.stop();
  const snapshot = await takeSnapshot(world.database);
  const found: Awaited<ReturnType<typeof measure>>[] = [];
  for (const [at, point] of POINTS.entries()) {
    if (at > 0) await snapshot.restore();
    await prepare(world, point);
    await world.api.start();
    const [open, closed] = point;
    const one = await measure(world, cast, point);
    found.push(one);
    say(
      `${String(open)} open, ${String(closed)} closed: ${String(one.layers)} layers in ${one.working.toFixed(0)} ms, ` +
        `removing ${one.removing.toFixed(0)} ms, asking what is due ${one.asking.toFixed(0)} ms`,
    );
    await world.api.stop();
  }
  writeFileSync(file, JSON.stringify(found));
} finally {
  await world.close();
}

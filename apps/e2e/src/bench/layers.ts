// `npm run bench layers`: what a leaver costs, beside how many closed cases there are. `--json FILE` is for the bench of
// cryptography, whose chapter shows it.
import { writeFileSync } from 'node:fs';
import { createLayering } from '@vrijhaven/applications/client';
import { loadSodiumOpener } from '@vrijhaven/crypto/open/sodium';
import { createPeople } from '@vrijhaven/organisation/client';
import { openCast } from '../cast/open-cast';
import type { Database } from '../stage/database';
import { openWorld } from '../stage/world';
import { milliseconds } from './report';

const [, , asked = '10', ...others] = process.argv;
const OPEN = Number(asked);
const FILE = others[0] === '--json' ? others[1] : undefined;
const CLOSED = [0, OPEN * 10, OPEN * 100];

/** Copies of the open cases under other ids, all of them over: nobody opens them, and nobody should look at them. */
const addClosed = (database: Database, times: number) =>
  database.query(
    `with copied as materialized (
       select a.id as old, gen_random_uuid() as id from application a cross join generate_series(1, $1::integer)),
     cases as (
       insert into application (id, call_id, form_call_id, state, version, submitted_on, sign_key, kem_key)
       select c.id, a.call_id, a.form_call_id, 'withdrawn', 1, a.submitted_on, a.sign_key, a.kem_key
       from copied c join application a on a.id = c.old returning id),
     parts as (
       insert into document (record_id, compartment, revision, schema_version, previous, author_id, envelope,
         signature, hash, written_on)
       select c.id, d.compartment, d.revision, d.schema_version, d.previous, c.id, d.envelope, d.signature, d.hash,
         d.written_on
       from copied c join document d on d.record_id = c.old returning 1)
     insert into document_grant (record_id, compartment, revision, recipient, generation, grant_bytes, granter_id,
       chain_head, granted_on)
     select c.id, g.compartment, g.revision, g.recipient, g.generation, g.grant_bytes, c.id, g.chain_head, g.granted_on
     from copied c join document_grant g on g.record_id = c.old`,
    [times],
  );

interface Measured {
  readonly open: number;
  readonly closed: number;
  readonly layers: number;
  readonly removing: number;
  readonly asking: number;
  readonly working: number;
}

/** One organisation, founded for this: somebody leaves, and a coordinator encrypts again. */
const measure = async (closed: number): Promise<Measured> => {
  const world = await openWorld();
  try {
    const cast = await openCast(world);
    const engine = await loadSodiumOpener();
    for (let nr = 0; nr < OPEN; nr += 1) {
      const applicant = cast.applicant(engine);
      await applicant.newReceipt('en');
      await applicant.start();
      const consents = { selection: true, evaluation: false, publicity: false };
      await applicant.submit({ call: cast.call, answers: { alias: `Heron ${String(nr)}` }, consents });
    }
    if (closed > 0) await addClosed(world.database, closed / OPEN);
    await world.database.query('analyze');
    const { session } = await cast.desk('coordinator');
    const { session: leaver } = await cast.desk('intakeOfficer');
    const leaving = performance.now();
    const left = await createPeople(session).removeMember({ member: leaver.me.member });
    if (left.kind !== 'removed') throw new Error(left.kind);
    const removing = performance.now() - leaving;
    const layering = createLayering(session);
    const asked = performance.now();
    await layering.due();
    const started = performance.now();
    const { counts } = await layering.run();
    const ended = performance.now();
    const layers = counts.reduce((sum, { done }) => sum + done, 0);
    await cast.close();
    return { open: OPEN, closed, layers, removing, asking: started - asked, working: ended - started };
  } finally {
    await world.close();
  }
};

const results: Measured[] = [];
for (const closed of CLOSED) results.push(await measure(closed));
const [first] = results;
console.log(`${String(OPEN)} open cases`);
if (FILE !== undefined) writeFileSync(FILE, `${JSON.stringify(results)}\n`);
for (const { closed, layers, removing, asking, working } of results)
  console.log(
    [
      `${String(closed).padStart(6)} closed`,
      `${String(layers)} layers in ${milliseconds(working)} (${milliseconds(working / layers)} each)`,
      `removing ${milliseconds(removing)}`,
      `× ${(working / (first?.working ?? working)).toFixed(2)}`,
      `asking what is due ${milliseconds(asking)}`,
    ].join('   '),
  );

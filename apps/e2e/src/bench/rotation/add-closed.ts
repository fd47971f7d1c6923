import type { Database } from '../../stage/database';

/** Beyond so many closed cases a disk would be filled with what nobody looks at: they have their summary alone. */
const WHOLE = 50_000;

/** Copies of the open cases under other ids, all of them over: nobody opens them, and nobody should look at them. */
export const addClosed = async (database: Database, many: number): Promise<void> => {
  await database.query(
    `with copied as materialized (
       select a.id as old, gen_random_uuid() as id from application a,
         generate_series(0, $1::integer / (select count(*)::integer from application)) limit $1),
     cases as (
       insert into application (id, call_id, form_call_id, state, version, submitted_on, sign_key, kem_key)
       select c.id, a.call_id, a.form_call_id, 'withdrawn', 1, a.submitted_on, a.sign_key, a.kem_key
       from copied c join application a on a.id = c.old returning id),
     parts as (
       insert into document (record_id, compartment, revision, schema_version, previous, author_id, envelope,
         signature, hash, written_on)
       select c.id, d.compartment, d.revision, d.schema_version, d.previous, c.id, d.envelope, d.signature, d.hash,
         d.written_on
       from copied c join document d on d.record_id = c.old
       where $1 <= ${String(WHOLE)} or d.compartment = 'summary' returning 1)
     insert into document_grant (record_id, compartment, revision, recipient, generation, grant_bytes, granter_id,
       chain_head, granted_on)
     select c.id, g.compartment, g.revision, g.recipient, g.generation, g.grant_bytes, c.id, g.chain_head, g.granted_on
     from copied c join document_grant g on g.record_id = c.old
     where $1 <= ${String(WHOLE)} or g.compartment = 'summary'`,
    [many],
  );
};

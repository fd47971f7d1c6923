import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents under a layer, and the traces of the grants that went with what a layer replaced. (protocol.md step 25) */
export class CreateLayers20261121225000 implements MigrationInterface {
  name = 'CreateLayers20261121225000';

  async up(runner: QueryRunner): Promise<void> {
    // The form of a layer can be told without reading it: magic, suite, type 5, and two zero bytes.
    await runner.query(`
      alter table document
        add column layer integer not null default 0 check (layer >= 0),
        add constraint document_layer_form
          check (layer = 0 or substring(envelope from 1 for 8) = '\\x5648453101050000'::bytea);
      alter table document_grant add column layer integer not null default 0 check (layer >= 0);

      -- What was replaced never comes back, whoever asks.
      create function document_layer_rises() returns trigger language plpgsql as $body$
        begin
          if new.layer <> old.layer + 1 then
            raise exception 'a layer follows the one before it' using errcode = 'check_violation';
          end if;
          return new;
        end $body$;
      create trigger document_layer_rises before update of envelope, layer on document
        for each row when (new.envelope is distinct from old.envelope or new.layer <> old.layer)
        execute function document_layer_rises();

      -- Signatures and hashes only: it proves who was given a key, and opens nothing.
      create table past_grant (
        id bigint generated always as identity primary key,
        record_id uuid not null,
        compartment text not null,
        revision integer not null,
        layer integer not null,
        recipient text not null,
        generation integer not null,
        trace bytea not null check (octet_length(trace) = 96),
        granter_id uuid not null,
        chain_head bytea not null check (octet_length(chain_head) = 32),
        granted_on date not null,
        withdrawn_on date,
        replaced_on date not null,
        foreign key (record_id, compartment, revision) references document
      );
      create index past_grant_record on past_grant (record_id);

      -- [Note: closed cases cost nothing] what is due is looked for in the open ones.
      create index application_state on application (state);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index application_state;
      drop table past_grant;
      drop trigger document_layer_rises on document;
      drop function document_layer_rises();
      alter table document_grant drop column layer;
      alter table document drop constraint document_layer_form, drop column layer`);
  }
}

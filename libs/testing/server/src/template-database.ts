import { randomBytes } from 'node:crypto';
import { rowSecurity } from '@vrijhaven/access';
import { migrate } from '@vrijhaven/database';
import { Client } from 'pg';
import { withUrl } from './config';
import type { TestServer } from './config';

// One role for each part, as in production: nobody in the specs reaches the tables as a superuser, except to seed.
const createLogin = (role: string, password: string, rights: string): string => `
  do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then create role ${role}; end if;
  exception when duplicate_object or unique_violation then null;
  end $$;
  alter role ${role} login password '${password}' ${rights};`;

/** Migrates one database as a plain owner; every spec file then works on a copy of it. */
export async function createTemplate(adminUrl: string): Promise<TestServer> {
  const password = randomBytes(12).toString('hex');
  const template = `vrijhaven_template_${randomBytes(4).toString('hex')}`;
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(createLogin('vrijhaven_owner', password, 'nosuperuser noinherit createrole'));
    await admin.query(createLogin('vrijhaven_api', password, 'nosuperuser'));
    await admin.query(`grant vrijhaven_api to vrijhaven_owner with admin option`);
    await admin.query(`create database ${template} owner vrijhaven_owner`);
  } finally {
    await admin.end();
  }
  const ownerUrl = withUrl(adminUrl, { user: 'vrijhaven_owner', password });
  await migrate(withUrl(ownerUrl, { database: template }), rowSecurity());
  return { adminUrl, ownerUrl, apiUrl: withUrl(adminUrl, { user: 'vrijhaven_api', password }), template };
}

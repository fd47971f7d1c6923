import pg from 'pg';

const DATABASE = 'vrijhaven';
const LOGINS = { vrijhaven_owner: 'ownerPassword', vrijhaven_api: 'apiPassword' };
const FUNCTION_OWNERS = ['vrijhaven_resolver', 'vrijhaven_doorkeeper'];

async function asAdmin(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const known = async (client, table, column, name) =>
  (await client.query(`select 1 from ${table} where ${column} = $1`, [name])).rowCount > 0;

/**
 * Sets up an embedded server as production is set up: one role owns and migrates, another one serves and owns
 * nothing, and neither is superuser. May run any number of times.
 * @returns `{ ownerUrl, apiUrl, adminUrl }`, all to the database of the platform
 */
export async function prepareRoles(adminUrl, settings) {
  await asAdmin(adminUrl, async (client) => {
    for (const name of FUNCTION_OWNERS) {
      if (!(await known(client, 'pg_roles', 'rolname', name))) await client.query(`create role ${name} nologin`);
    }
    for (const [name, key] of Object.entries(LOGINS)) {
      if (!(await known(client, 'pg_roles', 'rolname', name))) await client.query(`create role ${name}`);
      await client.query(
        `alter role ${name} with login nosuperuser noinherit password ${client.escapeLiteral(settings[key])}`,
      );
    }
    await client.query(`grant vrijhaven_api, ${FUNCTION_OWNERS.join(', ')} to vrijhaven_owner`);
    if (!(await known(client, 'pg_database', 'datname', DATABASE))) {
      await client.query(`create database ${DATABASE} owner vrijhaven_owner`);
    }
  });
  await asAdmin(urlFor(adminUrl, {}), (client) => client.query('alter schema public owner to vrijhaven_owner'));
  const as = (user) => urlFor(adminUrl, { user, password: settings[LOGINS[user]] });
  return { ownerUrl: as('vrijhaven_owner'), apiUrl: as('vrijhaven_api'), adminUrl: urlFor(adminUrl, {}) };
}

function urlFor(adminUrl, { user, password }) {
  const url = new URL(adminUrl);
  url.pathname = `/${DATABASE}`;
  if (user !== undefined) Object.assign(url, { username: user, password });
  return url.href;
}

// No container engine is needed to hold these files to their rules.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { keepsMemory } from '../postgres/keeps-memory.mjs';

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly user?: string;
  readonly read_only?: boolean;
  readonly privileged?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
  readonly secrets?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: unknown;
  readonly healthcheck?: { readonly test: readonly string[] };
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

const text = (name: string): string => readFileSync(name, 'utf8');
const read = (name: string): Compose => parse(text(name), { merge: true }) as Compose;
const alone = read('docker/compose.yaml');
const added = read('docker/compose.followers.yaml');
/** As the engine lays the second file over the first, as far as these rules look. */
const compose: Compose = {
  services: Object.fromEntries(
    [...new Set([...Object.keys(alone.services), ...Object.keys(added.services)])].map((name) => [
      name,
      { ...alone.services[name], ...added.services[name] },
    ]),
  ),
  networks: alone.networks,
  secrets: { ...alone.secrets, ...added.secrets },
};
const services = Object.entries(compose.services);
const service = (name: string): Service => compose.services[name]!;

describe.each(services)('%s', (name, it_) => {
  it('runs as an ordinary user, on a file system that it cannot write, with no privilege to gain', () => {
    expect(it_.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(it_.read_only).toBe(true);
    expect(it_.privileged).toBeUndefined();
    expect(it_.cap_drop).toEqual(['ALL']);
    expect(it_.security_opt).toEqual(['no-new-privileges:true']);
  });

  it('publishes nothing beyond this machine', () => {
    for (const port of it_.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('says whether it is well, unless it ends by itself', () => {
    expect(it_.healthcheck !== undefined).toBe(name !== 'migrate');
  });

  it('names files that exist', () => {
    if (it_.build) expect(existsSync(path.join('docker', it_.build.context, it_.build.dockerfile))).toBe(true);
    const mounted = (it_.volumes ?? []).map((volume) => volume.split(':')[0]!).filter((from) => from.startsWith('.'));
    for (const file of mounted) expect(existsSync(path.join('docker', file))).toBe(true);
  });

  it('reads each secret from a file that is handed to it', () => {
    for (const secret of it_.secrets ?? []) expect(compose.secrets).toHaveProperty(secret);
    const files = Object.entries(it_.environment ?? {}).filter(([key]) => key.endsWith('_FILE'));
    for (const [, file] of files) expect(it_.secrets).toContain(path.basename(file));
    const plain = Object.keys(it_.environment ?? {}).filter((key) => /PASSWORD$|SECRET$|TOKEN$|_URL$/.test(key));
    expect(plain).toEqual([]);
  });
});

describe('the networks', () => {
  it('keep the database for the API and its migration', () => {
    expect(compose.networks['database']?.internal).toBe(true);
    expect(service('postgres').networks).toEqual(['database']);
    expect(service('postgres').ports).toBeUndefined();
    const others = services.filter(([, { networks }]) => networks?.includes('database')).map(([name]) => name);
    expect(others.sort()).toEqual(['api', 'follower-one', 'follower-two', 'migrate', 'postgres']);
  });

  it('keep the API behind the web servers', () => {
    expect(service('api').ports).toBeUndefined();
    expect(compose.networks['inside']?.internal).toBe(true);
  });
});

describe('the followers', () => {
  const followers = services.filter(([name]) => name.startsWith('follower'));
  const names = followers.map(([, { environment }]) => environment!['FOLLOWER']!);

  it('are the ones for which the primary waits', () => {
    expect(names).toHaveLength(2);
    expect(text('docker/postgres/20-followers.sh')).toContain(
      `synchronous_standby_names = 'ANY 1 (${names.join(', ')})'`,
    );
  });

  it('are followed by the first write', () => {
    expect(Object.keys((service('migrate').depends_on as object | undefined) ?? {}).sort()).toEqual(
      followers.map(([name]) => name).sort(),
    );
  });

  it('keep memory as the embedded one does, whichever leads', () => {
    const databases = services.filter(([, { image }]) => image?.startsWith('postgres:'));
    expect(databases.map(([name]) => name)).toEqual(['postgres', 'follower-one', 'follower-two']);
    for (const [, { environment }] of databases) expect(environment).toMatchObject(keepsMemory);
  });

  it('change nothing of the primary but what following needs', () => {
    const [before, after] = [alone.services['postgres']!, service('postgres')];
    expect(after.command!.slice(0, before.command!.length)).toEqual(before.command);
    expect(after.secrets).toEqual([...before.secrets!, 'postgres_follower_password']);
    expect(after.volumes!.slice(0, before.volumes!.length)).toEqual(before.volumes);
  });
});

describe('the commands', () => {
  const main = text('apps/api/src/main.ts');
  const config = text('apps/api/src/config.ts') + text('apps/api/src/blob-config.ts');

  it.each(['migrate', 'api'])('of %s are commands of the API', (name) => {
    expect(main).toMatch(new RegExp(`\\b${service(name).command![0]!}:`));
  });

  it('give node what decision 25 says, and nothing that it does not know', async () => {
    const file = text('docker/api/Dockerfile');
    const oldest = /\d+/.exec((JSON.parse(text('package.json')) as { engines: { node: string } }).engines.node)?.[0];
    expect([...file.matchAll(/^FROM node:(\d+)/gm)].map(([, major]) => major)).toEqual([oldest, oldest]);
    const [, entry = '[]'] = /^ENTRYPOINT (.*)$/m.exec(file) ?? [];
    const [node, ...words] = JSON.parse(entry) as readonly string[];
    expect([node, words.at(-1)]).toEqual(['node', 'dist/apps/api/main.mjs']);
    expect(words).toContain('--no-allocation-site-pretenuring');
    await promisify(execFile)(process.execPath, [...words.slice(0, -1), '--eval', '0']);
  });

  it('set variables that the API reads', () => {
    const names = Object.keys({ ...service('api').environment, ...service('migrate').environment });
    const read = names.map((name) => name.replace(/_FILE$/, ''));
    expect(read.filter((name) => !config.includes(`'${name}'`))).toEqual([]);
  });

  it('make every secret that is asked for', () => {
    const made = text('docker/make-secrets.mjs');
    expect(Object.keys(compose.secrets).filter((name) => !made.includes(`${name}:`))).toEqual([]);
    expect(text('docker/secrets/.gitignore')).toMatch(/^\*\n/);
  });

  it.each(['docker/api/Dockerfile', 'docker/web/Dockerfile'])('of %s exist', (name) => {
    const file = text(name);
    const scripts = [...file.matchAll(/\bnode ((?:libs|docker)\/\S+)/g)].map(([, script]) => script!);
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(existsSync(script)).toBe(true);
    const copied = [...file.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from]) => from!.split(' '));
    for (const from of copied) {
      for (const site of from.includes('${SITE}') ? ['intake', 'desk'] : ['']) {
        expect(existsSync(from.replace('${SITE}', site))).toBe(true);
      }
    }
    const last = file.slice(file.lastIndexOf('\nFROM '));
    expect(last.includes('unprivileged') || /^USER node$/m.test(last)).toBe(true);
  });
});

describe('the web servers', () => {
  const source = text('libs/server/src/http/security-headers.ts');
  const policy = (name: string): string => {
    const list = source.slice(source.indexOf(`const ${name} = [`));
    const parts = [...list.slice(0, list.indexOf('].join')).matchAll(/`([^`]+)`/g)].map(([, part]) => part);
    expect(parts.length).toBeGreaterThan(3);
    return `add_header Content-Security-Policy "${parts.join('; ')}" always;`;
  };
  const location = (file: string, path: string): string => {
    const conf = text(`docker/web/${file}.conf`);
    const from = conf.indexOf(`location ${path} {`);
    return conf.slice(from, conf.indexOf('\n  }', from));
  };
  const headers = [...source.matchAll(/'([A-Z][\w-]+)': '([^']*)'/g)].map(
    ([, name, value]) => [name!, value!] as const,
  );

  it('send what the API sends', () => {
    const sent = text('docker/web/headers.conf');
    expect(headers.length).toBeGreaterThan(5);
    for (const [name, value] of headers) expect(sent).toContain(`add_header ${name} "${value}" always;`);
    expect(location('desk', '/desk/')).toContain(policy('PAGE_POLICY'));
    expect(location('intake', '/')).toContain(policy('PAGE_POLICY'));
  });

  it.each(['intake', 'desk'])(
    'of %s pass the API’s answers on as data: they are no page and give no orders',
    (file) => {
      for (const path of ['= /graphql', '/attachments/', '= /live']) {
        const answers = location(file, path);
        expect(answers).toContain(`add_header Content-Security-Policy "default-src 'none'; sandbox" always;`);
        for (const order of ['Clear-Site-Data', 'Service-Worker-Allowed', 'Refresh'])
          expect(answers).toContain(`proxy_hide_header ${order};`);
      }
    },
  );

  it.each(['intake', 'desk'])('of %s hand live pings on as they come, and outlast the silence between them', (file) => {
    expect(location(file, '= /live')).toContain('proxy_buffering off;');
    expect(location(file, '= /live')).toContain('proxy_read_timeout 60s;');
  });

  it('let WebAssembly into the desk’s worker and nowhere else', () => {
    expect(policy('PAGE_POLICY')).not.toContain('wasm');
    expect(policy('WORKER_POLICY')).toContain('wasm-unsafe-eval');
    expect(location('desk', '/desk/assets/')).toContain(policy('WORKER_POLICY'));
    expect(text('docker/web/intake.conf')).not.toContain('wasm');
  });

  it('leave the worker that calculates places without a network', () => {
    const matching = location('desk', '~ ^/desk/assets/matching\\.worker-[\\w-]+\\.js$');
    expect(matching).toContain(policy('MATCHING_POLICY'));
    expect(policy('MATCHING_POLICY')).toContain(`connect-src 'none'`);
  });

  it.each(['intake', 'desk'])('of %s ask for the API’s address anew: replicas come and go', (file) => {
    expect(text('docker/web/nginx.conf')).toMatch(
      /resolver 127\.0\.0\.11 [^;]*;\s*map "" \$api \{\s*default http:\/\/api:3000;/,
    );
    expect(text(`docker/web/${file}.conf`).match(/proxy_pass (?!\$api;)/g)).toBeNull();
    expect(text(`docker/web/${file}.conf`)).toContain('proxy_pass $api;');
  });

  it('pack files once and nothing on its way: how long an answer of the API is says nothing of its words', () => {
    expect(text('docker/web/nginx.conf')).toContain('gzip_static on;');
    for (const name of ['nginx', 'headers', 'intake', 'desk'])
      expect(text(`docker/web/${name}.conf`)).not.toMatch(/^\s*gzip\s+on/m);
    expect(text('docker/web/Dockerfile')).toContain('find "dist/apps/${SITE}" -type f -exec gzip');
  });

  it.each(['intake', 'desk'])('keep and pass on nothing about a visitor: %s', (name) => {
    expect(text('docker/web/nginx.conf')).toContain('access_log off;');
    expect(text(`docker/web/${name}.conf`)).toContain('proxy_set_header X-Forwarded-For "";');
    expect(text(`docker/web/${name}.conf`)).not.toMatch(/remote_addr|access_log/);
  });
});

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Organisation } from '@vrijhaven/contracts';
import type { Pin } from '@vrijhaven/organisation/client';
import type { Command, Context } from '../command';
import { readDemo } from '../demo/demo-file';
import { connect } from '../io/connect';
import { Failure } from '../io/fault';
import { readOrganisationFile } from '../io/organisation-file';

const SITES = ['intake', 'desk'] as const;

/** Where the built sites lie: beside this built programme. */
const builtSites = (): string => path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Fills the placeholders of a built page. Fails when there are none: it would pin nothing. */
export const stamp = (html: string, pin: Pin, demo: boolean): string => {
  const stamped = html
    .replaceAll('__VRIJHAVEN_ROOT__', pin.rootKey)
    .replaceAll('__VRIJHAVEN_ORGANISATION__', pin.organisation)
    .replaceAll('__VRIJHAVEN_DEMO__', demo ? 'yes' : 'no');
  if (!stamped.includes(pin.rootKey)) throw new Failure('A page has no place for the root key; build the sites anew.');
  return stamped;
};

const stampFolder = (folder: string, pin: Pin, demo: boolean): void => {
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    if (!name.endsWith('.html')) continue;
    const file = path.join(folder, name);
    writeFileSync(file, stamp(readFileSync(file, 'utf8'), pin, demo));
  }
};

/** The key to pin: from a file of the ceremony, from this machine's demonstration, and only then from the API. */
const choosePin = async ({ config, options, terminal }: Context): Promise<{ pin: Pin; demo: boolean }> => {
  const transport = connect(options.need('url'));
  const { organisation } = await transport.run(Organisation, {});
  if (!organisation) throw new Failure('No organisation was founded there yet.');
  const shown = { organisation: organisation.id, rootKey: organisation.rootKey };
  const file = options.get('organisation');
  const known = file === undefined ? readDemo(config.home)?.pin : readOrganisationFile(file);
  if (!known) {
    terminal.note('The root key comes from the API. Compare it with the printed one before anybody relies on it:');
    terminal.note(shown.rootKey);
    return { pin: shown, demo: organisation.demo };
  }
  if (known.rootKey !== shown.rootKey || known.organisation !== shown.organisation)
    throw new Failure('The API serves another organisation than the one to pin. Nothing was written.');
  return { pin: { organisation: known.organisation, rootKey: known.rootKey }, demo: organisation.demo };
};

export const pin: Command = {
  name: 'pin',
  summary: 'stamps the root key into the built sites, ready to be served',
  usage: '--url https://… [--organisation organisation.json] [--from dist/apps] [--site folder]',
  options: {
    url: { type: 'string' },
    organisation: { type: 'string' },
    from: { type: 'string' },
    site: { type: 'string' },
  },
  run: async (context) => {
    const { config, options, terminal } = context;
    const from = path.resolve(options.get('from') ?? builtSites());
    const site = path.resolve(options.get('site') ?? path.join(config.home, 'site'));
    const chosen = await choosePin(context);
    const fresh = `${site}.new`;
    rmSync(fresh, { recursive: true, force: true });
    for (const name of SITES) {
      const source = path.join(from, name);
      if (!existsSync(source)) throw new Failure(`${source} is missing; build the sites first.`);
      mkdirSync(fresh, { recursive: true });
      cpSync(source, path.join(fresh, name), { recursive: true });
      stampFolder(path.join(fresh, name), chosen.pin, chosen.demo);
    }
    // Visitors get the old site or the new one, never half of one.
    rmSync(`${site}.old`, { recursive: true, force: true });
    if (existsSync(site)) renameSync(site, `${site}.old`);
    renameSync(fresh, site);
    rmSync(`${site}.old`, { recursive: true, force: true });
    terminal.say(`Pinned ${chosen.pin.rootKey} into ${site}.`);
  },
};

import type { RoleInTeam } from '@vrijhaven/crypto/envelope';
import type { MemberIdentity } from '@vrijhaven/crypto/open';
import { OFFICE, ROLES, rolesOfTeam } from '@vrijhaven/domain';
import { bootstrap, checkPlan, composeOrganisation, rootOfWords, unlockAccount } from '@vrijhaven/organisation/client';
import type { DeskEngine, Founder, OrganisationPlan } from '@vrijhaven/organisation/client';
import { toText } from '@vrijhaven/crypto/envelope';
import type { Command, Context } from '../command';
import { connect } from '../io/connect';
import { loadEngine } from '../io/engine';
import { Failure, UsageFault } from '../io/fault';
import { readText } from '../io/files';
import type { MemberFile } from '../io/organisation-file';
import { bundleOf, readMemberFile, readOrganisationFile } from '../io/organisation-file';

interface Seat {
  readonly file: MemberFile;
  readonly founder: Founder;
}

const readRole = (name: string): RoleInTeam => {
  if (!ROLES.some((role) => role === name) || !rolesOfTeam(OFFICE).some((role) => role === name))
    throw new UsageFault(`“${name}” is not a role of the office. Roles: ${rolesOfTeam(OFFICE).join(', ')}.`);
  return { role: name, team: OFFICE };
};

/** `amina.json:coordinator,verifier` */
const readSeat = (text: string, organisation: string): Seat => {
  const at = text.lastIndexOf(':');
  if (at < 1) throw new UsageFault(`Write --member as file:role[,role], not “${text}”.`);
  const file = readMemberFile(text.slice(0, at));
  if (file.organisation !== organisation) throw new UsageFault(`${text.slice(0, at)} belongs to another organisation.`);
  const roles = text
    .slice(at + 1)
    .split(',')
    .map(readRole);
  return { file, founder: { account: file.account, bundle: bundleOf(file), roles } };
};

const unlockCoordinator = async (
  { terminal }: Context,
  engine: DeskEngine,
  organisation: string,
  { file, founder }: Seat,
): Promise<MemberIdentity> => {
  const passphrase = await terminal.ask(`Passphrase of ${file.account.handle}:`, { secret: true });
  const { account, bundle } = founder;
  const identity = await unlockAccount(engine, { organisation, account, bundle, passphrase });
  if (!identity) throw new Failure(`That is not the passphrase of ${file.account.handle}.`);
  return identity;
};

const readToken = async ({ config, options, terminal }: Context): Promise<string> => {
  const file = options.get('token-file');
  if (file !== undefined) return readText(file).trim();
  return config.bootstrapToken ?? terminal.ask('Bootstrap token of the API:', { secret: true });
};

const explain = (kind: string): string =>
  kind === 'NotFound'
    ? 'The API refuses: the token is wrong, or an organisation was founded there already.'
    : 'The API refuses: a signature does not verify.';

export const ceremonyOrganisation: Command = {
  name: 'ceremony organisation',
  summary: 'founds the organisation: root words and two coordinators come together once',
  usage:
    '--organisation organisation.json --name "…" --member amina.json:coordinator --member …  --url https://… [--token-file f]',
  options: {
    organisation: { type: 'string' },
    name: { type: 'string' },
    member: { type: 'string', multiple: true },
    url: { type: 'string' },
    'token-file': { type: 'string' },
  },
  run: async (context) => {
    const { terminal, options } = context;
    const { organisation, rootKey } = readOrganisationFile(options.need('organisation'));
    const name = options.need('name');
    const transport = connect(options.need('url'));
    const seats = options.all('member').map((text) => readSeat(text, organisation));
    const [first, second] = seats.filter(({ founder }) => founder.roles.some(({ role }) => role === 'coordinator'));
    if (!first || !second) throw new UsageFault('Two --member with the role coordinator are needed.');
    const engine = await loadEngine();
    const root = await rootOfWords(engine.p, organisation, await terminal.ask('Root words:', { secret: true }));
    if (!root || toText(root.publicKey) !== rootKey)
      throw new Failure('Those are not the root words of this organisation.');
    const coordinators: OrganisationPlan['coordinators'] = [
      await unlockCoordinator(context, engine, organisation, first),
      await unlockCoordinator(context, engine, organisation, second),
    ];
    const founders = seats.map(({ founder }) => founder);
    const fault = checkPlan({ founders, coordinators });
    if (fault?.kind === 'nobodyReads')
      throw new UsageFault(`Nobody could read ${fault.compartments.join(', ')}. Add members with the roles for it.`);
    if (fault) throw new UsageFault('Two different coordinators are needed.');
    const composed = composeOrganisation(engine.p, {
      organisation,
      name,
      root,
      coordinators,
      founders,
      now: new Date(),
    });
    for (const secret of [root, ...coordinators]) secret.wipe();
    const outcome = await bootstrap(transport, await readToken(context), composed);
    if (outcome.kind === 'InvalidInput') throw new Failure(`The API refuses: ${outcome.fields.join(', ')}.`);
    if (outcome.kind !== 'founded') throw new Failure(explain(outcome.kind));
    terminal.say(`${name} is founded: ${String(founders.length)} members, organisation ${outcome.organisation}.`);
    terminal.note('Next: `pin` stamps the root key into the sites. Destroy the token. Put the root words away.');
  },
};

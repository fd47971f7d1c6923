import type { Role, Team } from '@vrijhaven/domain';
import { courseTeam, hostTeam, OFFICE, professionalTeam, ROLES, teamKindOf } from '@vrijhaven/domain';
import { createPeople } from '@vrijhaven/organisation/client';
import type { Command } from '../command';
import { loadEngine } from '../io/engine';
import { Failure, UsageFault } from '../io/fault';
import { readOrganisationFile } from '../io/organisation-file';
import { signInAt } from '../io/sign-in';

const readRole = (name: string): Role => {
  const role = ROLES.find((each) => each === name);
  if (!role) throw new UsageFault(`“${name}” is not a role. Roles: ${ROLES.join(', ')}.`);
  return role;
};

const TEAM_OF = { host: hostTeam, professional: professionalTeam, course: courseTeam } as const;

/** The kind goes without saying: it follows from the role. */
const readTeam = (text: string | undefined, role: Role): Team => {
  const kind = teamKindOf(role);
  const name = text?.replace(/^(host|pro|course):/, '');
  if (name === undefined || name === OFFICE ? kind !== 'office' : kind === 'office')
    throw new UsageFault(`A ${role} does not work in ${text ?? OFFICE}.`);
  return kind === 'office' ? OFFICE : TEAM_OF[kind](name ?? '');
};

export const invite: Command = {
  name: 'invite',
  summary: 'invites somebody and prints the code to give them by voice or in person',
  usage:
    '--organisation organisation.json --url https://… --as amina --handle new --role verifier [--team den-haag|<professional>|<edition>]',
  options: {
    organisation: { type: 'string' },
    url: { type: 'string' },
    as: { type: 'string' },
    handle: { type: 'string' },
    role: { type: 'string' },
    team: { type: 'string' },
  },
  run: async ({ terminal, options }) => {
    const pin = readOrganisationFile(options.need('organisation'));
    const [url, as, handle] = [options.need('url'), options.need('as'), options.need('handle')];
    const role = readRole(options.need('role'));
    const team = readTeam(options.get('team'), role);
    const session = await signInAt(terminal, await loadEngine(), { url, pin, handle: as });
    const outcome = await createPeople(session).invite({ handle, role, team });
    await session.close();
    if (outcome.kind === 'InvalidInput') throw new Failure(`Refused: ${outcome.fields.join(', ')}.`);
    if (outcome.kind !== 'invited') throw new Failure('Refused: administrators and coordinators invite.');
    terminal.note('Send the address over any channel, the code over another one, by voice or in person:');
    terminal.say(`${new URL(url).origin}/desk/join/${outcome.invitation.id}`);
    terminal.say(outcome.code);
  },
};

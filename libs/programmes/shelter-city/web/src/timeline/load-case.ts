import type { ApplicationsDesk } from '@vrijhaven/applications/web';
import { LOG_COMPARTMENTS } from '@vrijhaven/domain';
import type { Role } from '@vrijhaven/domain';
import { rolesOf, seesCaseload, type DeskMember } from '@vrijhaven/organisation/web';
import type { ShelterCityDesk } from '../port';
import type { CaseParts } from './case-lines';

/** Who is shown proposals and stays; the others of the office see that a place was found, not where. */
const FOLLOWERS: readonly Role[] = ['coordinator', 'securityOfficer', 'cityCoordinator'];

interface Sources extends Pick<ShelterCityDesk, 'logs' | 'shelterCity' | 'stays'> {
  readonly caseload: Pick<ApplicationsDesk['caseload'], 'open'>;
  readonly member: DeskMember;
}

export interface LoadedCase extends CaseParts {
  /** False when a log does not hold together. */
  readonly chained: boolean;
}

/** Everything of a case that this member may see, from the parts of the desk that keep it. */
export const loadCase = async (
  { caseload, logs, member, shelterCity, stays }: Sources,
  application: string,
): Promise<LoadedCase> => {
  const follows = rolesOf(member).some((role) => FOLLOWERS.includes(role));
  const readable = LOG_COMPARTMENTS.filter((log) => member.reads.includes(log));
  const [dossier, proposals, sheets, views] = await Promise.all([
    seesCaseload(member) ? caseload.open(application) : null,
    follows ? shelterCity.loadProposals({ application }) : [],
    follows ? stays.load(application) : [],
    Promise.all(readable.map(async (log) => ({ log, view: await logs.read(application, log) }))),
  ]);
  const files = await Promise.all(sheets.map(({ id }) => stays.open(id)));
  return {
    application,
    dossier: dossier ?? undefined,
    proposals,
    stays: files.flatMap((file) => (file ? [file] : [])),
    logs: views.flatMap(({ log, view }) => (view ? [{ log, view }] : [])),
    chained: views.every(({ view }) => view?.chained !== false),
  };
};

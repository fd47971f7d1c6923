import type { Cast } from './cast';
import type { Caseloads } from './way-to-the-pool';

/** The desks that take an application to the pool. */
export const caseloadsOf = async (cast: Cast): Promise<Caseloads> => ({
  screenings: (await cast.desk('intakeOfficer')).screenings,
  enquiries: (await cast.desk('verifier')).enquiries,
  coordinator: (await cast.desk('coordinator')).caseload,
  intakeOfficer: (await cast.desk('intakeOfficer')).caseload,
  verifier: (await cast.desk('verifier')).caseload,
  office: (await cast.desk('verifier')).scoring,
  commission: [(await cast.desk('commissioner')).scoring, (await cast.desk('assessor')).scoring],
});

const PART = { 'den-haag': 'hague', middelburg: 'middelburg' } as const;

/** The office proposes an application from the pool to a city. Answers the proposal's id. */
export const propose = async (cast: Cast, application: string, slug: keyof typeof PART): Promise<string> => {
  const { caseload, cities } = await cast.desk('coordinator');
  const version = (await caseload.open(application))?.version ?? 0;
  const city = await cast.city(slug);
  const proposed = await cities.propose({ application, version, city: city.id });
  if (proposed.kind !== 'done') throw new Error(`not proposed: ${proposed.kind}`);
  return proposed.proposal;
};

/** The same, and the city says yes. */
export const proposeAndAccept = async (cast: Cast, application: string, slug: keyof typeof PART): Promise<string> => {
  const proposal = await propose(cast, application, slug);
  const { cities } = await cast.desk(PART[slug]);
  const seen = (await cities.loadProposals()).find(({ id }) => id === proposal);
  const version = seen?.version ?? 0;
  const answered = await cities.answer({ proposal, version, accept: true, reason: 'capacity' });
  if (answered.kind !== 'done') throw new Error(`not accepted: ${answered.kind}`);
  return proposal;
};

/** After the defender's consent: identity and contact go to the city. */
export const discloseAfterConsent = async (cast: Cast, proposal: string, application: string): Promise<void> => {
  const { cities } = await cast.desk('coordinator');
  const disclosed = await cities.disclose({ proposal, application });
  if (disclosed.kind !== 'done') throw new Error(`not disclosed: ${disclosed.kind}`);
};

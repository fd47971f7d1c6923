import { createApplicant, createCaseload, createDataKeyCache, createLogs } from '@vrijhaven/applications/client';
import { createTransport, newIdempotencyKey, withCookieJar } from '@vrijhaven/client';
import type { Transport } from '@vrijhaven/client';
import { CreateCall } from '@vrijhaven/contracts';
import { createConnect2Protect } from '@vrijhaven/connect2protect/client';
import { nobleOpener } from '@vrijhaven/crypto/open/noble';
import { loadSodiumOpener, stretchSodium } from '@vrijhaven/crypto/open/sodium';
import { USUAL_FORM } from '@vrijhaven/applications/model';
import { unlockDesk } from '@vrijhaven/organisation/client';
import { createEnquiries, createScoring, createScreenings } from '@vrijhaven/selection/client';
import { createShelterCity } from '@vrijhaven/shelter-city/client';
import { createTraining } from '@vrijhaven/training/client';
import type { Cast, Desk, Login, Part } from './cast';
import { foundOrganisation, MAIN_PARTS } from './found-organisation';
import { CALL, CITIES } from './scenery';

/** How the headless clients reach the API; journeys that watch or break the network hand in their own. */
export type Fetch = typeof globalThis.fetch;

interface Place {
  readonly origin: string;
  readonly bootstrapToken: string;
}

interface CastOptions {
  readonly fetch?: Fetch;
  readonly parts?: readonly Part[];
}

const must = <Outcome extends { readonly kind: string }>(outcome: Outcome, wanted: Outcome['kind']): Outcome => {
  if (outcome.kind !== wanted) throw new Error(`wanted ${wanted}: ${JSON.stringify(outcome)}`);
  return outcome;
};

/** Founds an organisation in an empty installation and gives its people their headless clients. */
export const openCast = async (
  { origin, bootstrapToken }: Place,
  { fetch = globalThis.fetch, parts = MAIN_PARTS }: CastOptions = {},
): Promise<Cast> => {
  const engine = { p: await loadSodiumOpener(), stretch: stretchSodium };
  // Each with a jar of its own, as at the command line: keys are derived between two requests.
  const way = (): Transport =>
    createTransport({ url: `${origin}/graphql`, fetch: withCookieJar(fetch, origin), origin });
  const { pin, logins } = await foundOrganisation(way(), engine, bootstrapToken, parts);

  const login = (part: Part): Login => logins.get(part)!;
  const unlock = async (part: Part): Promise<Desk> => {
    const transport = way();
    const outcome = await unlockDesk({ transport, engine, pin, ...login(part) });
    if (outcome.kind !== 'unlocked') throw new Error(`${part} is refused: ${outcome.kind}`);
    const { session } = outcome;
    const cache = createDataKeyCache();
    const caseload = createCaseload(session, cache);
    const logs = createLogs(session);
    return {
      ...{ session, caseload },
      cities: createShelterCity(session),
      scoring: createScoring(session, cache),
      screenings: createScreenings(session, cache, caseload, logs),
      enquiries: createEnquiries(session, caseload, logs),
      pairs: createConnect2Protect(session, logs),
      courses: createTraining(session, logs),
    };
  };
  const desks = new Map<Part, Promise<Desk>>();
  const desk = (part: Part): Promise<Desk> => {
    const known = desks.get(part) ?? unlock(part);
    desks.set(part, known);
    return known;
  };

  const { cities, session } = await desk('coordinator');
  for (const city of CITIES) must(await cities.createCity(city), 'done');
  const { createCall } = await session.inside.transport.run(CreateCall, {
    input: { ...CALL, form: USUAL_FORM },
    idempotencyKey: newIdempotencyKey(),
  });
  if (createCall.__typename !== 'Call') throw new Error(`no call: ${JSON.stringify(createCall)}`);

  return {
    pin,
    call: createCall.id,
    stays: CALL.stays,
    login,
    desk,
    city: async (slug) => (await cities.loadCities()).find((each) => each.slug === slug)!,
    applicant: (p = nobleOpener) => createApplicant({ transport: way(), engine: p, pin }),
    close: async () => {
      for (const opened of desks.values()) {
        const { session: open, caseload, cities: hosts, enquiries, screenings, pairs } = await opened;
        pairs.close();
        enquiries.close();
        screenings.close();
        caseload.close();
        hosts.close();
        await open.close();
      }
    },
  };
};

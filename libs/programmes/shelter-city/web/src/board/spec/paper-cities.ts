import { addDays, overlaps, type Period } from '@vrijhaven/domain';
import type {
  CityView,
  StayEvent,
  Stays,
  ProposalView,
  ResidencyOutcome,
  ResidencyView,
  ShelterCity,
} from '@vrijhaven/shelter-city/client';
import type { Remote } from '@vrijhaven/ui';
import { freePeriods, occupiedBy, withTurnover } from '../free-periods';

/** How large the cities are that a spec asks for. */
export interface PaperSize {
  readonly cities: number;
  readonly placesEach: number;
  readonly staysEach: number;
  readonly parked: number;
  /** The first stay of every place begins on this day. */
  readonly from: string;
}

const TURNOVER = 3;
const STATES = ['planned', 'preparing', 'planned', 'active', 'returnPlanning'] as const;

/** What people see of an id is its beginning, so that has to differ. */
const codeOf = (text: string): string => {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 16_777_216;
  return `${sum.toString(16).padStart(6, '0')}-${text}`;
};

const stayOf = (city: string, place: string, index: number, from: string, days: number): ResidencyView => ({
  ...{ id: `${place}-${String(index)}`, place, city, application: codeOf(`${place}-${String(index)}`) },
  period: { from, until: addDays(from, days) },
  freeFrom: addDays(from, days + TURNOVER),
  state: STATES[index % STATES.length] ?? 'planned',
  version: 1,
});

/**
 * Cities on paper for pages without a server: the same answers in the same shapes, by the same rules. What the real
 * server does is tried elsewhere, against the real one.
 */
export const createPaperCities = ({ cities: count, placesEach, staysEach, parked, from }: PaperSize) => {
  const stays = new Map<string, ResidencyView>();
  const cities: CityView[] = Array.from({ length: count }, (_, at) => {
    const slug = `city${String(at)}`;
    const places = Array.from({ length: placesEach }, (__, number) => {
      const id = `${slug}-place${String(number)}`;
      for (let index = 0; index < staysEach; index++) {
        const stay = stayOf(slug, id, index, addDays(from, index * 29 + (number % 5)), 22);
        stays.set(stay.id, stay);
      }
      return {
        id,
        name: `Room ${String(number)}`,
        turnoverDays: TURNOVER,
        retiredOn: null,
        version: 1,
        blocks: [],
        attributes: ['quiet', 'stepFree'],
        residencies: [],
      };
    });
    return {
      id: `id-${slug}`,
      slug,
      name: `City ${String(at)}`,
      since: 2012 + at,
      languages: [],
      communities: [],
      version: 1,
      places,
    };
  });
  const proposals: ProposalView[] = Array.from({ length: parked }, (_, at) => {
    const id = `waiting-${String(at)}`;
    const content = { questionsVersion: 1, answers: { housing: ['stepFree', 'quiet'], languages: ['ar', 'fr'] } };
    return {
      ...{ id: `proposal-${String(at)}`, state: 'accepted', version: 1, proposedOn: from, residency: null },
      stays: { from: addDays(from, 10), until: addDays(from, 120) },
      city: { id: 'id-city0', slug: 'city0', name: 'City 0' },
      candidate: {
        ...{ id, state: 'accepted', consents: [] },
        need: { status: 'open', content, revision: 1, writtenOn: from },
        identity: { status: 'unavailable' },
        contact: { status: 'unavailable' },
      },
    } as unknown as ProposalView;
  });
  const events = new Map<string, StayEvent[]>();
  const spans: Period[] = [];
  let broken = false;

  const placeOf = (id: string) => {
    const place = cities.flatMap(({ places }) => places).find((each) => each.id === id);
    if (place === undefined) throw new Error(`no place ${id}`);
    const there = [...stays.values()].filter((stay) => stay.place === id && stay.state !== 'cancelled');
    return { ...place, residencies: there };
  };
  const put = (stay: ResidencyView, placeId: string, period: Period, member = 'm'): ResidencyOutcome => {
    const place = placeOf(placeId);
    const wish = withTurnover(period, place.turnoverDays);
    const taken = place.residencies.some((other) => other.id !== stay.id && overlaps(occupiedBy(other), wish));
    if (taken) {
      const around = { from: addDays(period.from, -365), until: addDays(period.until, 365) };
      return { kind: 'PlaceTaken', free: freePeriods(place, around, stay.id) };
    }
    const moved = { ...stay, place: placeId, period, freeFrom: wish.until, version: stay.version + 1 };
    stays.set(stay.id, moved);
    const event: StayEvent = {
      ...{ id: String(moved.version), kind: 'rebooked', from: null, to: null, place: placeId, period },
      ...{ item: null, due: null, reason: null, by: 'cityCoordinator', member, at: `${from}T10:00:00Z` },
    };
    events.set(stay.id, [...(events.get(stay.id) ?? []), event]);
    return { kind: 'done', residency: moved };
  };
  const known = (id: string, version: number): ResidencyView | ResidencyOutcome => {
    const stay = stays.get(id);
    if (stay === undefined) return { kind: 'NotFound' };
    return stay.version === version ? stay : { kind: 'StateMismatch', state: stay.state, version: stay.version };
  };

  const answer = async <Result>(work: () => Result): Promise<Result> => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    if (broken) throw new TypeError('the line is cut');
    return work();
  };
  const shelterCity: Pick<Remote<ShelterCity>, 'advance' | 'loadBoard' | 'loadProposals' | 'move' | 'schedule'> = {
    loadBoard: (span) =>
      answer(() => {
        spans.push(span);
        return cities.map((city) => ({
          ...city,
          places: city.places.map(({ id }) => {
            const place = placeOf(id);
            return { ...place, residencies: place.residencies.filter((stay) => overlaps(occupiedBy(stay), span)) };
          }),
        }));
      }),
    loadProposals: () =>
      answer(() =>
        proposals.map((proposal) => {
          const stay = [...stays.values()].find(
            ({ application, state }) => application === proposal.candidate.id && state !== 'cancelled',
          );
          return { ...proposal, residency: stay ?? null };
        }),
      ),
    schedule: ({ proposal: id, place, period }) =>
      answer(() => {
        const proposal = proposals.find((each) => each.id === id);
        if (!proposal) return { kind: 'NotFound' };
        const key = `stay-${proposal.candidate.id}-${String(stays.size)}`;
        const stay = { ...stayOf(proposal.city.slug, place, 0, period.from, 1), id: key, version: 0 };
        return put({ ...stay, application: proposal.candidate.id, state: 'planned' }, place, period);
      }),
    move: ({ residency, place, period, version }) =>
      answer(() => {
        const stay = known(residency, version);
        return 'kind' in stay ? stay : put(stay, place, period);
      }),
    advance: ({ residency, to, version }) =>
      answer(() => {
        const stay = known(residency, version);
        if ('kind' in stay) return stay;
        const next = { ...stay, state: to, version: version + 1 };
        stays.set(stay.id, next);
        return { kind: 'done', residency: next };
      }),
  };
  const history: Pick<Remote<Stays>, 'open'> = {
    open: (id) =>
      answer(() => {
        const stay = stays.get(id);
        const nothing = { proposal: '', applicationState: 'placed' as const, items: [], followUps: [] };
        return stay && { ...stay, ...nothing, goesOn: false, continues: null, events: events.get(id) ?? [] };
      }),
  };
  return {
    shelterCity,
    stays: history,
    /** What a spec does behind the page's back. */
    behind: {
      stay: (id: string) => stays.get(id),
      /** Somebody else moves a stay by some days. */
      shift: (id: string, days: number) => {
        const stay = stays.get(id);
        if (!stay) throw new Error(`no stay ${id}`);
        const period = { from: addDays(stay.period.from, days), until: addDays(stay.period.until, days) };
        return put(stay, stay.place, period, 'other').kind;
      },
      spans: () => spans,
      cut: (off: boolean) => {
        broken = off;
      },
    },
  };
};

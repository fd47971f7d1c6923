import { newIdempotencyKey } from '@vrijhaven/client';
import {
  AddPlace,
  CreateBlock,
  EditCity,
  EditPlace,
  MoveBlock,
  OrderPlaces,
  RemoveBlock,
  RestorePlace,
  RetirePlace,
} from '@vrijhaven/contracts';
import type { Day, Period } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { BlockKind, BlockReason } from '@vrijhaven/shelter-city/model';
import { houseOutcome } from './house-outcome';
import type { HouseOutcome, RemoveBlockOutcome } from './outcomes';

/** A place in words; never an address. */
export interface PlaceWords {
  readonly name: string;
  readonly turnoverDays: number;
  /** Codes of the catalogue, and words of its own. */
  readonly attributes: readonly string[];
}

/** A city keeps its own house: coordinators every city's, a city coordinator their own. */
export interface House {
  addPlace(request: { city: string; input: PlaceWords }): Promise<HouseOutcome>;
  editPlace(request: { id: string; version: number; input: PlaceWords }): Promise<HouseOutcome>;
  /** From that day on the place takes nobody; refused while something is planned there. */
  retirePlace(request: { id: string; version: number; from: Day }): Promise<HouseOutcome>;
  restorePlace(request: { id: string; version: number }): Promise<HouseOutcome>;
  orderPlaces(request: { id: string; version: number; places: readonly string[] }): Promise<HouseOutcome>;
  editCity(request: {
    id: string;
    version: number;
    languages: readonly string[];
    communities: readonly string[];
  }): Promise<HouseOutcome>;

  /** The same days in so many years, all of them or none. */
  createBlock(request: {
    place: string;
    period: Period;
    kind: BlockKind;
    reason: BlockReason;
    years?: number;
  }): Promise<HouseOutcome>;
  moveBlock(request: { id: string; place: string; period: Period; version: number }): Promise<HouseOutcome>;
  /** `later`: with the later years of the same seasonal closing. */
  removeBlock(request: { id: string; version: number; later?: boolean }): Promise<RemoveBlockOutcome>;
}

export const createHouse = ({ inside: { transport } }: MemberSession): House => {
  const keyed = <Request>(request: Request) => ({ ...request, idempotencyKey: newIdempotencyKey() });
  const wordsOf = ({ name, turnoverDays, attributes }: PlaceWords) => ({
    name,
    turnoverDays,
    attributes: [...attributes],
  });
  return {
    addPlace: async ({ city, input }) =>
      houseOutcome((await transport.run(AddPlace, keyed({ city, input: wordsOf(input) }))).addPlace),
    editPlace: async ({ input, ...request }) =>
      houseOutcome((await transport.run(EditPlace, keyed({ ...request, input: wordsOf(input) }))).editPlace),
    retirePlace: async (request) => houseOutcome((await transport.run(RetirePlace, keyed(request))).retirePlace),
    restorePlace: async (request) => houseOutcome((await transport.run(RestorePlace, keyed(request))).restorePlace),
    orderPlaces: async ({ places, ...request }) =>
      houseOutcome((await transport.run(OrderPlaces, keyed({ ...request, places: [...places] }))).orderPlaces),
    editCity: async ({ languages, communities, ...request }) => {
      const facts = { ...request, languages: [...languages], communities: [...communities] };
      return houseOutcome((await transport.run(EditCity, keyed(facts))).editCity);
    },
    createBlock: async ({ years = 1, ...request }) =>
      houseOutcome((await transport.run(CreateBlock, keyed({ ...request, years }))).createBlock),
    moveBlock: async (request) => houseOutcome((await transport.run(MoveBlock, keyed(request))).moveBlock),
    removeBlock: async ({ later = false, ...request }) => {
      const { removeBlock: result } = await transport.run(RemoveBlock, keyed({ ...request, later }));
      if (result.__typename === 'BlocksRemoved') return { kind: 'done', count: result.count };
      if (result.__typename === 'StateMismatch')
        return { kind: 'StateMismatch', state: result.actual, version: result.actualVersion };
      return result.__typename === 'InvalidInput'
        ? { kind: 'InvalidInput', fields: result.fields }
        : { kind: result.__typename };
    },
  };
};

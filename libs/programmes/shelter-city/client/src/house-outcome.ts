import type { BlockResultPartsFragment, CityResultPartsFragment, PlaceResultPartsFragment } from '@vrijhaven/contracts';
import { unreachable } from '@vrijhaven/domain';
import type { HouseOutcome } from './outcomes';

type Result = BlockResultPartsFragment | CityResultPartsFragment | PlaceResultPartsFragment;

/** What became of an act on a city's places and blocks. */
export const houseOutcome = (result: Result): HouseOutcome => {
  switch (result.__typename) {
    case 'Block':
    case 'Place':
    case 'City':
      return { kind: 'done', id: result.id, version: result.version };
    case 'PlaceOccupied':
      return { kind: 'PlaceOccupied', stays: result.stays, blocks: result.blocks };
    case 'StateMismatch':
      return { kind: 'StateMismatch', state: result.actual, version: result.actualVersion };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'KeyReused':
    case 'NotFound':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};

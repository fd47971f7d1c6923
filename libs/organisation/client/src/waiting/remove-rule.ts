import { sendChange } from '../chain/append';
import { removalChange } from '../people/removal';
import type { RemovalObstacle } from '../people/removal-obstacle';
import { removalObstacle } from '../people/removal-obstacle';
import type { ActRule } from './act-rule';
import type { ActRefusal } from './waiting-acts';

const refusalOf = (obstacle: RemovalObstacle | undefined): ActRefusal | undefined => {
  if (obstacle === undefined || obstacle.kind === 'LastReader') return obstacle;
  return { kind: obstacle.kind === 'Yourself' ? 'NotYours' : obstacle.kind };
};

/** Two coordinators remove a third: whole, as every removal. (protocol.md steps 16 and 22) */
export const removeRule: ActRule = {
  obstacle: (inside, { link: { payload } }) => {
    const leaver = payload.type === 'removeMember' ? payload.member : '';
    return Promise.resolve(refusalOf(removalObstacle(inside, leaver)));
  },
  change: removalChange,
  send: (inside, change) => sendChange(inside, change),
};

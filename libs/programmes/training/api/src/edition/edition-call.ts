import { changeProgrammeCall, openProgrammeCall } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import { addDays, LANGUAGES } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';
import type { EditionEntity } from './edition.entity';

interface Window {
  readonly opensOn: Day;
  readonly closesOn: Day;
}

/** The call under which one applies to an edition: made when it opens for the first time, opened again later. */
export const openCallOf = async (tx: Tx, edition: EditionEntity, window: Window): Promise<string> => {
  const stays = { from: edition.startsOn, until: addDays(edition.endsOn, 1) };
  if (edition.callId !== null) {
    await changeProgrammeCall(tx, edition.callId, { ...window, stays, decision: 'planned' });
    return edition.callId;
  }
  const { slug, title, seats: places } = edition;
  return openProgrammeCall(tx, {
    ...{ programme: 'training', slug: `training-${slug}`, title, stays, places, languages: LANGUAGES },
    ...window,
  });
};

/** The same before it opens: only invitations let somebody in by it. */
export const closedCallOf = async (tx: Tx, edition: EditionEntity, window: Window): Promise<string> => {
  const id = await openCallOf(tx, edition, window);
  await changeProgrammeCall(tx, id, { decision: 'closed' });
  return id;
};

/** No application comes in by it any more; those that came stay what they are. */
export const endCallOf = async (tx: Tx, { callId }: EditionEntity, decision: 'cancelled' | 'closed'): Promise<void> => {
  if (callId !== null) await changeProgrammeCall(tx, callId, { decision });
};

import type { ProposalView, ResidencyOutcome, ResidencyView, ShelterCity } from '@vrijhaven/shelter-city/client';
import type { Remote } from '@vrijhaven/ui';
import { mayMove } from '../stay-states';
import { sameSpot, spotOf, type Edit } from './edit';

/** `Gone`: there is nobody any more to whom the edit could be done. `Elsewhere`: somebody moved the stay meanwhile. */
export type EditOutcome = ResidencyOutcome | { readonly kind: 'Gone' | 'Elsewhere' };

/** What an edit is done with: the newest that the page knows. */
export interface Known {
  readonly stays: readonly ResidencyView[];
  readonly proposals: readonly ProposalView[];
}

/** The stay that an edit begins with, where it stands now. */
export const stayOf = ({ stays }: Known, edit: Edit): ResidencyView | undefined => {
  const mine = stays.filter(({ application, state }) => application === edit.application && state !== 'cancelled');
  const there = edit.kind === 'planned' ? undefined : mine.find((stay) => sameSpot(stay, edit.from));
  return there ?? mine.find(({ state }) => mayMove(state)) ?? mine.at(-1);
};

const isFree = ({ residency }: ProposalView): boolean => residency === null || residency.state === 'cancelled';

/** A guest who said yes to another city waits for a place there while the stay in the first one lasts. */
const isNext = (proposal: ProposalView): boolean => proposal.isMove && proposal.agreed && isFree(proposal);

/** The proposal under which somebody would get a place now. */
export const proposalFor = (proposals: readonly ProposalView[], application: string): ProposalView | undefined => {
  const own = proposals.filter(({ candidate }) => candidate.id === application);
  return own.find(isNext) ?? own[0];
};

/** Does an edit: nothing is sent where it can already be seen that the board is not as the edit supposes. */
export const sendEdit = async (
  shelterCity: Pick<Remote<ShelterCity>, 'advance' | 'move' | 'schedule'>,
  known: Known,
  edit: Edit,
): Promise<EditOutcome> => {
  const stay = stayOf(known, edit);
  if (edit.kind === 'planned') {
    const proposal = proposalFor(known.proposals, edit.application);
    if (proposal === undefined || (stay !== undefined && !isNext(proposal))) return { kind: 'Gone' };
    return shelterCity.schedule({ proposal: proposal.id, ...spotOf(edit.to) });
  }
  if (stay === undefined) return { kind: 'Gone' };
  if (!sameSpot(stay, edit.from)) return { kind: 'Elsewhere' };
  const at = { residency: stay.id, version: stay.version };
  if (edit.kind === 'cancelled') return shelterCity.advance({ ...at, to: 'cancelled', reason: 'routine' });
  return shelterCity.move({ ...at, ...spotOf(edit.to) });
};

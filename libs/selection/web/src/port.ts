import type { Enquiries, Scoring, Selection } from '@vrijhaven/selection/client';
import { createPort, type Remote } from '@vrijhaven/ui';

/** Everything that the screens of this slice need from behind the worker. */
export interface SelectionDesk {
  readonly selection: Remote<Selection>;
  readonly enquiries: Remote<Enquiries>;
  readonly scoring: Remote<Scoring>;
}

export const [SelectionDeskProvider, useSelectionDesk] = createPort<SelectionDesk>('the selection port');

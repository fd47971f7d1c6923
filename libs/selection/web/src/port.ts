import type { Logs } from '@vrijhaven/applications/client';
import type { Enquiries, Scoring, Screenings, Selection } from '@vrijhaven/selection/client';
import { createPort, type Remote } from '@vrijhaven/ui';

/** Everything that the screens of this slice need from behind the worker. */
export interface SelectionDesk {
  readonly selection: Remote<Selection>;
  readonly enquiries: Remote<Enquiries>;
  readonly screenings: Remote<Screenings>;
  /** The log `notes`, for reading and adding to it. */
  readonly notes: Remote<Pick<Logs, 'read' | 'append'>>;
  readonly scoring: Remote<Scoring>;
}

export const [SelectionDeskProvider, useSelectionDesk] = createPort<SelectionDesk>('the selection port');

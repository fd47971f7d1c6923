import type { Transport } from '@vrijhaven/client';
import type { ConsentInput } from '@vrijhaven/contracts';
import type { OwnLogs } from '../log/own-logs';

/** What a programme's client of a defender stands on: who they are, their way to the API, their signature on consents. */
export interface OwnSession {
  readonly record: string;
  readonly run: Transport['run'];
  readonly logs: OwnLogs;
  /** A signed statement to ride in another act; undefined where there is no file. */
  stateConsent(subject: string, given: boolean): Promise<ConsentInput | undefined>;
}

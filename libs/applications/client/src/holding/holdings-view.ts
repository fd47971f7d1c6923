import type { Compartment } from '@vrijhaven/domain';
import type { HolderName } from '../document/holder';

/** A time during which a team was served the key. */
export interface HoldingPeriod {
  /** The day, as the server says it. */
  readonly since: string;
  /** The link of the chain on which the granter stood: the grant is not older. Proven. */
  readonly link: number;
  /** The day on which the server stopped serving it, as it says; null while it still does. */
  readonly until: string | null;
}

/** One team and one compartment. What was read before a period ended stays read. */
export interface HoldingView {
  readonly compartment: Compartment;
  readonly holder: HolderName;
  /** From signed grants, oldest first. */
  readonly periods: readonly HoldingPeriod[];
  /**
   * `proven`: signed, and the server says the same; `unproven`: the server names it and shows no signature that
   * fits; `concealed`: it is signed, and the server's list does not have it or calls it ended.
   */
  readonly status: 'proven' | 'unproven' | 'concealed';
}

export interface HoldingsView {
  readonly holdings: readonly HoldingView[];
  /** Whether all of it is proven. */
  readonly agrees: boolean;
}

import type { EndReason, MandateStanding, ProfessionalKind, Region, Theme } from '@vrijhaven/connect2protect/model';

/** A need as suggestions look at it: what the defender asked, and what came of it before. */
export interface NeedToServe {
  readonly id: string;
  readonly languages: readonly string[];
  readonly regions: readonly Region[];
  readonly themes: readonly Theme[];
  readonly avoid: { readonly professionals: readonly string[]; readonly groups: readonly string[] };
  /** Pairs of this defender that ended. */
  readonly past: readonly { readonly professional: string; readonly reason: EndReason }[];
  /** Whom somebody asked for this need before, or asks now. */
  readonly asked: readonly string[];
}

/** A professional as suggestions look at them: the own profile, and how much they carry. */
export interface Candidate {
  readonly id: string;
  readonly kind: ProfessionalKind;
  readonly active: boolean;
  /** Party, parliamentary group or firm. */
  readonly group: string;
  readonly languages: readonly string[];
  readonly regions: readonly Region[];
  readonly themes: readonly Theme[];
  /** Pairs that they carry, or were asked to. */
  readonly pairs: number;
  readonly maxPairs: number;
  readonly mandate: MandateStanding;
  /** Has signed the confidentiality that stands now. */
  readonly briefed: boolean;
}

import { organisationSlice } from '@vrijhaven/organisation/api';
import type { Slice } from '@vrijhaven/server';

/** What this API consists of. Slices meet here and nowhere else. */
export const SLICES: readonly Slice[] = [organisationSlice];

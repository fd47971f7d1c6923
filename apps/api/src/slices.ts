import { applicationsSlice } from '@vrijhaven/applications/api';
import { connect2protectSlice } from '@vrijhaven/connect2protect/api';
import { organisationSlice } from '@vrijhaven/organisation/api';
import { selectionSlice } from '@vrijhaven/selection/api';
import type { Slice } from '@vrijhaven/server';
import { shelterCitySlice } from '@vrijhaven/shelter-city/api';
import { trainingSlice } from '@vrijhaven/training/api';

/** What this API consists of. Slices meet here and nowhere else. */
export const SLICES: readonly Slice[] = [
  ...[organisationSlice, applicationsSlice, selectionSlice],
  ...[shelterCitySlice, connect2protectSlice, trainingSlice],
];

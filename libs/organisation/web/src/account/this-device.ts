import type { DeviceName } from '@vrijhaven/organisation/client';

const BROWSERS = [
  ['Edg/', 'Edge'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const;

const named = (pairs: readonly (readonly [string, string])[], agent: string): string | undefined =>
  pairs.find(([sign]) => agent.includes(sign))?.[1];

/** The coarse kind of this browser, `Firefox · Linux`: for its owner's list, sealed before it leaves the device. */
export const thisDevice = (name: string, agent = navigator.userAgent): DeviceName => ({
  name,
  kind: [named(BROWSERS, agent), named(SYSTEMS, agent)].filter(Boolean).join(' · '),
});

import type { ReactNode } from 'react';

const PATHS = {
  inbox: 'M3.5 12.5 6 5h12l2.5 7.5V19h-17zM3.5 12.5H9a3 3 0 0 0 6 0h5.5',
  board: 'M4 5h16v14H4zM4 9.5h16M9 9.5V19M12 12.5h5M11 15.8h4',
  people:
    'M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11zM3 19.5c.4-3.4 2.8-5.2 6-5.2s5.6 1.8 6 5.2M16 5.2a3 3 0 0 1 0 5.6M17.5 14.6c2 .6 3.2 2.3 3.5 4.9',
  shield: 'M12 3.5 19 6v5.5c0 4.2-2.8 7.3-7 9-4.2-1.7-7-4.8-7-9V6zM9 12l2.2 2.2L15.2 10',
  handshake: 'M12 20s-7.5-4.3-7.5-10A4.2 4.2 0 0 1 12 7.4 4.2 4.2 0 0 1 19.5 10c0 5.7-7.5 10-7.5 10z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20.5 20.5',
  chevron: 'm9 5 7 7-7 7',
  down: 'm5 9 7 7 7-7',
  up: 'm5 15 7-7 7 7',
  back: 'M20 12H4M10 6l-6 6 6 6',
  close: 'M5 5l14 14M19 5 5 19',
  check: 'm4.5 12.5 5 5L19.5 7',
  plus: 'M12 4.5v15M4.5 12h15',
  redo: 'M15.5 5 20 9.5 15.5 14M20 9.5H10a5.5 5.5 0 0 0 0 11h5',
  alert: 'M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.1',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.6v.1',
  send: 'M4 12 20.5 4.5 16 20l-4-6.5zM12 13.5 20.5 4.5',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5V7M16 3.5V7',
  pin: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  key: 'M14.5 13.5a4.5 4.5 0 1 0-4.2-3L4 16.8V20h3.5v-2.3h2.3v-2.3h1.7zM15.6 8.4v.1',
  undo: 'M8.5 5 4 9.5 8.5 14M4 9.5h10a5.5 5.5 0 0 1 0 11H9',
  copy: 'M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4',
  globe:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c2.6 2.6 3.8 5.6 3.8 9s-1.2 6.4-3.8 9c-2.6-2.6-3.8-5.6-3.8-9S9.4 5.6 12 3z',
  contrast: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 3v18M12 6.5h5M12 10h7M12 13.5h7M12 17h5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2',
  minus: 'M5 12h14',
  home: 'M4 11.5 12 4.5l8 7M6.5 9.8V19.5h11V9.8M10.2 19.5v-5h3.6v5',
  ramp: 'M3.5 19h17M3.5 19 20.5 11V19M8 7.2a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2zM8 8.5v4.5h4',
  bath: 'M3.5 12.5h17v1.5a5 5 0 0 1-5 5h-7a5 5 0 0 1-5-5zM6 12.5V6.2A2.2 2.2 0 0 1 10.2 5.3M6.5 19v1.5M17.5 19v1.5',
  paw: 'M12 12c2.6 0 5 2.6 5 5a2.4 2.4 0 0 1-2.6 2.4c-.9 0-1.5-.5-2.4-.5s-1.5.5-2.4.5A2.4 2.4 0 0 1 7 17c0-2.4 2.4-5 5-5zM5.5 12.2v.1M9.3 7.3v.1M14.7 7.3v.1M18.5 12.2v.1',
  leaf: 'M5 19c0-9 5-13.5 14.5-14C20 14 15 18.5 8.5 18.5M5 19c1.5-4 4.5-7 8.5-8.5',
  quiet: 'M5 9.5v5h3.2L13 19V5L8.2 9.5zM16.5 10l4 4M20.5 10l-4 4',
  train: 'M7 4h10v11.5H7zM7 10h10M9.5 13v.1M14.5 13v.1M8.5 15.5 6 20M15.5 15.5 18 20M7.2 18h9.6',
  spark: 'M12 3.5 13.8 10 20.5 12l-6.7 2L12 20.5 10.2 14 3.5 12l6.7-2z',
  grip: 'M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1',
  refresh: 'M20 11a8 8 0 0 0-14.5-4L4 8.5M4 4v4.5h4.5M4 13a8 8 0 0 0 14.5 4l1.5-1.5M20 20v-4.5h-4.5',
} as const;

export type IconName = keyof typeof PATHS;

/** Icons that point along the line of text turn round in right-to-left pages. */
const DIRECTIONAL: readonly IconName[] = ['chevron', 'back', 'send', 'undo', 'redo'];

/** A line icon of 20 px. Decoration only: whatever it means is also written. */
export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }): ReactNode => (
  <svg
    aria-hidden="true"
    className={DIRECTIONAL.includes(name) ? 'vh-icon vh-icon-turns' : 'vh-icon'}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={PATHS[name]} />
  </svg>
);

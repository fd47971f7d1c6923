import type { ReactNode } from 'react';

/** `waiting`: somebody else has to act. `done`: nothing follows. */
export type PillTone = 'neutral' | 'active' | 'waiting' | 'good' | 'danger' | 'done';

/** A state in a word. The word says it; the colour only helps to find it. */
export const Pill = ({ tone = 'neutral', children }: { tone?: PillTone; children: ReactNode }) => (
  <span className={`vh-pill vh-pill-${tone}`}>{children}</span>
);

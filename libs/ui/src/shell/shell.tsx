import type { ReactNode } from 'react';
import { Wordmark } from './wordmark';

/** What an app puts into the frame. */
export interface ShellProps {
  /** Links of this person only, each of class `vh-nav-link`. */
  links: ReactNode;
  navigationLabel: string;
  skipLabel: string;
  /** Who is at the desk, preferences, lock. */
  foot: ReactNode;
  /** Above everything: demo, stale checkpoint, lost connection. */
  banner?: ReactNode;
  children: ReactNode;
}

/** Side bar at a desk, bar at the bottom of a phone. */
export const Shell = ({ links, navigationLabel, skipLabel, foot, banner, children }: ShellProps) => (
  <div className="vh-shell">
    <a className="vh-skip" href="#main">
      {skipLabel}
    </a>
    <header className="vh-side vh-no-print">
      <Wordmark />
      <nav className="vh-nav" aria-label={navigationLabel}>
        {links}
      </nav>
      <div className="vh-side-foot">{foot}</div>
    </header>
    <main id="main" tabIndex={-1} className="vh-main">
      {banner}
      {children}
    </main>
  </div>
);

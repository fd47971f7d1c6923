import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { showCases } from '@vrijhaven/applications/web';

/** A number that leads to the very cases it counts. */
export const CasesLink = ({
  label,
  ids,
  className,
  children,
}: {
  label: string;
  ids: readonly string[];
  className?: string;
  children: ReactNode;
}) => (
  <Link to="/caseload" className={className} onClick={() => showCases({ only: { label, ids }, order: 'oldest' })}>
    {children}
  </Link>
);

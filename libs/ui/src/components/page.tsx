import { useEffect, useRef, type ReactNode } from 'react';

export interface PageProps {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  back?: ReactNode;
  /** Uses the whole width: boards and lists. */
  wide?: boolean;
  children: ReactNode;
}

/** One page: its heading takes the focus on arrival, so that a screen reader says where one is. */
export const Page = ({ title, lead, actions, back, wide, children }: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={wide === true ? 'vh-page vh-page-wide' : 'vh-page'}>
      {back}
      <header className="vh-page-head">
        <div className="vh-grow">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <div className="vh-page-lead">{lead}</div>}
        </div>
        {actions !== undefined && <div className="vh-row vh-no-print">{actions}</div>}
      </header>
      {children}
    </div>
  );
};

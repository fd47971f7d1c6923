import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

/** What a list says when it has nothing: why, and what to do next. */
export const EmptyState = ({
  icon,
  title,
  children,
  action,
}: {
  icon: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) => (
  <div className="vh-empty">
    <span className="vh-empty-icon">
      <Icon name={icon} size={28} />
    </span>
    <h2>{title}</h2>
    {children !== undefined && <div className="vh-muted">{children}</div>}
    {action}
  </div>
);

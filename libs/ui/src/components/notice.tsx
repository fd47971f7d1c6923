import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

/** `warn`: something needs care. `danger`: something is wrong, or could hurt somebody. */
export type Tone = 'info' | 'good' | 'warn' | 'danger';

const ICONS: Readonly<Record<Tone, IconName>> = { info: 'info', good: 'check', warn: 'alert', danger: 'alert' };

/** A message in the page. `live` announces it when it appears. */
export const Notice = ({
  tone = 'info',
  title,
  live,
  children,
}: {
  tone?: Tone;
  title?: string;
  live?: boolean;
  children?: ReactNode;
}) => (
  <div
    className={`vh-notice vh-notice-${tone}`}
    role={live === true ? (tone === 'danger' ? 'alert' : 'status') : undefined}
  >
    <Icon name={ICONS[tone]} />
    <div className="vh-grow">
      {title !== undefined && <p className="vh-notice-title">{title}</p>}
      {children}
    </div>
  </div>
);

import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly kind?: 'info' | 'warn' | 'danger' | 'good';
  readonly title?: string;
  /** Read out at once when it appears. */
  readonly alert?: boolean;
  readonly children?: ComponentChildren;
}

export const Notice = ({ kind = 'info', title, alert = false, children }: NoticeProps) => (
  <div class={`notice ${kind}`} role={alert ? 'alert' : undefined}>
    {title !== undefined && <p class="notice-title">{title}</p>}
    {children}
  </div>
);

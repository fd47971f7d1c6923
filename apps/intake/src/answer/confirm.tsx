import type { ComponentChildren } from 'preact';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface Props {
  title: string;
  yes: string;
  no: string;
  danger?: boolean;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
  children: ComponentChildren;
}

/** What follows from an act, in words, before it happens. */
export const Confirm = ({ title, yes, no, danger = false, busy, onYes, onNo, children }: Props) => (
  <Notice kind="warn" title={title} alert>
    {children}
    <div class="actions">
      <Button kind={danger ? 'danger' : 'primary'} busy={busy} onClick={onYes}>
        {yes}
      </Button>
      <Button kind="secondary" onClick={onNo}>
        {no}
      </Button>
    </div>
  </Notice>
);

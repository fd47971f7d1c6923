import { useState, type ReactNode } from 'react';
import { Button } from './button';
import { Card } from './card';
import { CopyButton } from './copy-button';
import { Dialog } from './dialog';
import { FormDialog } from './form-dialog';
import { Notice } from './notice';

/** Words of a card of secret addresses: each slice has its own. */
export interface AddressWords {
  readonly title: string;
  readonly what: string;
  readonly none: string;
  readonly revoke: string;
  readonly revokeTitle: string;
  readonly revokeWhat: string;
  /** Over the address that was just made. */
  readonly shown: string;
  readonly once: string;
  readonly copy: string;
  readonly done: string;
}

/** An address that was made: what it is for, and how it stands. The address itself is not kept anywhere. */
export interface KeptAddress {
  readonly id: string;
  readonly name?: ReactNode;
  readonly standing: ReactNode;
  /** Absent where it can be taken back. */
  readonly isOver?: boolean;
}

interface Props {
  words: AddressWords;
  level?: 2 | 3;
  addresses: readonly KeptAddress[];
  /** What makes another one. */
  making: ReactNode;
  /** Why none was made. */
  refused?: string | undefined;
  /** The one that was just made; shown once. */
  made: string | undefined;
  onSeen: () => void;
  busy: boolean;
  onRevoke: (id: string) => Promise<void>;
}

/** Secret addresses: made, shown once, taken back. */
export const AddressCard = ({ words, level, addresses, making, refused, made, onSeen, busy, onRevoke }: Props) => {
  const [revoking, setRevoking] = useState<string>();
  const revoke = async (id: string) => {
    await onRevoke(id);
    setRevoking(undefined);
  };
  return (
    <Card title={words.title} className="vh-no-print" {...(level === undefined ? {} : { level })}>
      <div className="vh-stack">
        <p className="vh-muted">{words.what}</p>
        {addresses.length === 0 && <p className="vh-small">{words.none}</p>}
        <ul className="vh-addresses">
          {addresses.map(({ id, name, standing, isOver }) => (
            <li key={id}>
              <span className="vh-grow">
                {name} <span className="vh-muted vh-small">{standing}</span>
              </span>
              {isOver !== true && (
                <Button small kind="quiet" onClick={() => setRevoking(id)}>
                  {words.revoke}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {making}
        {refused !== undefined && (
          <Notice tone="warn" live>
            {refused}
          </Notice>
        )}
      </div>
      {made !== undefined && <MadeDialog words={words} address={made} onClose={onSeen} />}
      {revoking !== undefined && (
        <FormDialog
          title={words.revokeTitle}
          act={words.revoke}
          busy={busy}
          danger
          onAct={() => void revoke(revoking)}
          onClose={() => setRevoking(undefined)}
        >
          <p>{words.revokeWhat}</p>
        </FormDialog>
      )}
    </Card>
  );
};

const MadeDialog = ({ words, address, onClose }: { words: AddressWords; address: string; onClose: () => void }) => (
  <Dialog
    title={words.shown}
    isOpen
    alert
    onClose={onClose}
    actions={
      <Button kind="primary" onClick={onClose}>
        {words.done}
      </Button>
    }
  >
    <p className="vh-mono vh-wrap vh-key" dir="ltr">
      {address}
    </p>
    <CopyButton text={address} label={words.copy} />
    <Notice tone="warn">{words.once}</Notice>
  </Dialog>
);

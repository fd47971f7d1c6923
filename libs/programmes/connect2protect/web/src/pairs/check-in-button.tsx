import { useState } from 'react';
import type { PairOutcome, PairView } from '@vrijhaven/connect2protect/client';
import { IN_CONTACT } from '@vrijhaven/connect2protect/model';
import { Button, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useConnect2ProtectDesk } from '../port';
import { refusalKey } from '../refused-notice';
import { connect2protectWords } from '../words';
import { pairWords } from './words';

interface Props {
  pair: PairView;
  name: string;
  small?: boolean;
  primary?: boolean;
  onDone: () => void;
}

/** One tap: there was contact. Nothing to fill in, so nothing keeps anybody from saying so. */
export const CheckInButton = ({ pair, name, small, primary, onDone }: Props) => {
  const t = useMessages(pairWords);
  const common = useMessages(connect2protectWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  // Kept already, and the fresh pair is on its way: a second tap would only be told that it is too late.
  const [kept, setKept] = useState<string>();
  const { next } = pair;
  if (!next || pair.paused || !IN_CONTACT.includes(pair.state)) return null;
  const tap = async () => {
    const outcome: PairOutcome | undefined = await run(() => connect2protect.checkIn({ pair, checkIn: next.id }));
    if (outcome === undefined) return;
    if (outcome.kind === 'done') {
      setKept(next.id);
      toast({ tone: 'good', text: t('checkIn.done', { name }) });
    } else toast({ tone: 'danger', text: common(refusalKey(outcome.kind)) });
    onDone();
  };
  return (
    <Button
      icon="check"
      busy={busy || kept === next.id}
      {...(small === true ? { small } : {})}
      {...(primary === true ? { kind: 'primary' } : {})}
      className="vh-no-print"
      onClick={() => void tap()}
    >
      {t('checkIn')}
      <span className="vh-hidden"> · {name}</span>
    </Button>
  );
};

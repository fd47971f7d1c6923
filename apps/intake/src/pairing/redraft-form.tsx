import type { ActionFile, PairView } from '@vrijhaven/connect2protect/client';
import { MAX_LONG_TEXT } from '@vrijhaven/applications/model';
import { useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { Area } from './area';
import { SaidNotice } from './said-notice';
import { usePairingAct } from './use-pairing-act';
import type { PairingProps } from './use-pairing';

interface Props extends PairingProps {
  pair: PairView;
  action: ActionFile;
  onClose: () => void;
}

/** Sends a text back as one would have it. */
export const RedraftForm = ({ say, own, refresh, pair, action, onClose }: Props) => {
  const before = action.drafts.at(-1);
  const [to, setTo] = useState(before?.to ?? '');
  const [text, setText] = useState(before?.text ?? '');
  const [error, setError] = useState<string>();
  const { busy, problem, said, act } = usePairingAct(say);
  const send = (): void => {
    const unfit = text.trim() === '' || text.length > MAX_LONG_TEXT;
    const same = text.trim() === before?.text && to.trim() === before.to;
    setError(unfit ? say('item.fault', { count: MAX_LONG_TEXT }) : same ? say('action.back.same') : undefined);
    if (unfit || same) return;
    const request = { pair, action, to: to.trim(), text: text.trim() };
    act(
      () => own.redraft(request),
      'action.back.done',
      (taken) => {
        refresh();
        if (taken) onClose();
      },
    );
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p>{say('action.back.text')}</p>
      <Area id={`to-${action.id}`} label={say('action.back.to')} rows={1} value={to} onChange={setTo} />
      <Area
        id={`text-${action.id}`}
        label={say('action.back.label')}
        rows={10}
        error={error}
        value={text}
        onChange={setText}
      />
      <SaidNotice said={said} problem={problem} />
      <div class="actions">
        <Button submit busy={busy}>
          {say('action.back.send')}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {say('keep')}
        </Button>
      </div>
    </form>
  );
};

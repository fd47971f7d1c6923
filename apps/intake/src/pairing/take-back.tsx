import type { Message } from '@vrijhaven/connect2protect/client';
import { useState } from 'preact/hooks';
import { Confirm } from '../answer/confirm';
import { SaidNotice } from './said-notice';
import { usePairingAct } from './use-pairing-act';
import type { PairingProps } from './use-pairing';

/** Under a word of one's own: it can be taken back, and then it says that it was. */
export const TakeBack = ({ say, own, message, may, refresh }: PairingProps & { message: Message; may: boolean }) => {
  const [asking, setAsking] = useState(false);
  const { busy, problem, said, act } = usePairingAct(say);
  if (message.takenBack) return <p class="small hint">{say('word.taken')}</p>;
  if (!may || message.by !== 'you') return null;
  if (!asking)
    return (
      <button
        type="button"
        class="link"
        onClick={() => {
          setAsking(true);
        }}
      >
        {say('word.take')} <span class="hidden">{message.text.slice(0, 40)}</span>
      </button>
    );
  return (
    <Confirm
      title={say('word.take.title')}
      yes={say('word.take.yes')}
      no={say('keep')}
      danger
      busy={busy}
      onYes={() => {
        act(() => own.takeBack(message), 'word.taken', refresh);
      }}
      onNo={() => {
        setAsking(false);
      }}
    >
      <p>{say('word.take.text')}</p>
      <SaidNotice said={said} problem={problem} />
    </Confirm>
  );
};

import type { PairView } from '@vrijhaven/connect2protect/client';
import { useState } from 'preact/hooks';
import { Area } from './area';
import { Confirm } from '../answer/confirm';
import { SaidNotice } from './said-notice';
import { usePairingAct } from './use-pairing-act';
import type { PairingProps } from './use-pairing';

/** The way out: what follows, whether somebody else is wished for, and no reason asked. */
export const EndForm = ({
  say,
  own,
  seen,
  pair,
  tell,
  refresh,
  onClose,
}: PairingProps & { pair: PairView; onClose: () => void }) => {
  const [again, setAgain] = useState(false);
  const [safety, setSafety] = useState(false);
  const [words, setWords] = useState('');
  const { busy, problem, said, act } = usePairingAct(say);
  const boxes = [
    ['end.again', again, setAgain],
    ['end.safety', safety, setSafety],
  ] as const;
  return (
    <Confirm
      title={say('end.title', { name: pair.professional.name })}
      yes={say('end.yes')}
      no={say('keep')}
      danger
      busy={busy}
      onYes={() => {
        const text = words.trim();
        const reason = safety ? 'safety' : 'oneSided';
        act(
          () => own.end({ pair, reason, again, ...(text === '' ? {} : { text }) }),
          'end.done',
          (taken) => {
            if (taken) tell(say('end.done'));
            refresh();
          },
        );
      }}
      onNo={onClose}
    >
      <p>{say('end.text')}</p>
      <div class="choices">
        {boxes.map(([key, checked, set]) => (
          <label key={key} class="choice">
            <input
              type="checkbox"
              checked={checked}
              onChange={(event) => {
                set(event.currentTarget.checked);
              }}
            />
            <span>{say(key)}</span>
          </label>
        ))}
      </div>
      {seen.chained && (
        <Area id={`end-${pair.id}`} label={say('end.words')} rows={2} value={words} onChange={setWords} />
      )}
      <SaidNotice said={said} problem={problem} />
    </Confirm>
  );
};

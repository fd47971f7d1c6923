import type { PairView } from '@vrijhaven/connect2protect/client';
import { dayOf, systemClock } from '@vrijhaven/domain';
import { useState } from 'preact/hooks';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Area } from './area';
import { Confirm } from '../answer/confirm';
import { EndForm } from './end-form';
import { SaidNotice } from './said-notice';
import { usePairingAct } from './use-pairing-act';
import type { PairingProps } from './use-pairing';

/** Being in touch: one tap for yes, one for being worried, and a way out at any time. */
export const PairCard = (props: PairingProps & { pair: PairView }) => {
  const { say, own, pair, refresh, seen } = props;
  const { language } = useIntake().state;
  const [asking, setAsking] = useState<'alarm' | 'end'>();
  const [words, setWords] = useState('');
  const { busy, problem, said, act } = usePairingAct(say);
  const { next, lastContact, rhythmDays } = pair;
  const { name } = pair.professional;
  const late = next !== null && next.dueOn < dayOf(systemClock.now());
  const open = pair.alarms.find(({ state }) => state === 'open');
  const close = (): void => {
    setAsking(undefined);
  };
  return (
    <section class="sheet">
      <h2>{say('pair', { name })}</h2>
      <p>{rhythmDays !== null && say('pair.rhythm', { days: rhythmDays })}</p>
      <p>
        {lastContact === null
          ? say('pair.none')
          : say('pair.last', { day: dayText(language, dayOf(new Date(lastContact))) })}
      </p>
      {next && (
        <p>
          <strong>{say(late ? 'pair.late' : 'pair.next', { day: dayText(language, next.dueOn) })}</strong>
        </p>
      )}
      {open && <Notice kind="warn" title={say('alarm.open', { day: dayText(language, open.raisedOn) })} />}
      <SaidNotice said={said} problem={problem} />
      <div class="actions">
        {next && (
          <Button
            busy={busy}
            onClick={() => {
              act(() => own.checkIn({ pair, checkIn: next.id }), 'checkIn.done', refresh);
            }}
          >
            {say('checkIn')}
          </Button>
        )}
        <Button
          kind="danger"
          onClick={() => {
            setAsking('alarm');
          }}
        >
          {say('alarm')}
        </Button>
      </div>
      {asking === 'alarm' && (
        <Confirm
          title={say('alarm.title')}
          yes={say('alarm.yes')}
          no={say('keep')}
          danger
          busy={busy}
          onYes={() => {
            const text = words.trim();
            act(
              () => own.raiseAlarm({ pair, ...(text === '' ? {} : { text }) }),
              'alarm.done',
              (taken) => {
                if (taken) close();
                refresh();
              },
            );
          }}
          onNo={close}
        >
          <p>{say('alarm.text')}</p>
          {seen.chained && (
            <Area id={`alarm-${pair.id}`} label={say('alarm.words')} rows={2} value={words} onChange={setWords} />
          )}
        </Confirm>
      )}
      {asking === 'end' ? (
        <EndForm {...props} onClose={close} />
      ) : (
        <Button
          kind="quiet"
          onClick={() => {
            setAsking('end');
          }}
        >
          {say('end')}
        </Button>
      )}
    </section>
  );
};

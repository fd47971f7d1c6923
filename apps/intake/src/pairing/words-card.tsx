import type { Message } from '@vrijhaven/connect2protect/client';
import { MAX_LONG_TEXT } from '@vrijhaven/applications/model';
import { useState } from 'preact/hooks';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Area } from './area';
import { SaidNotice } from './said-notice';
import { TakeBack } from './take-back';
import { usePairingAct } from './use-pairing-act';
import type { PairingProps } from './use-pairing';

interface Props extends PairingProps {
  /** With the office alone, or with the whole pair. */
  with: 'office' | 'words';
  messages: readonly Message[];
  mayWrite: boolean;
}

/** What was written in one of the two logs, and a field for more. */
export const WordsCard = (props: Props) => {
  const { say, own, seen, refresh, with: which, messages, mayWrite } = props;
  const { language } = useIntake().state;
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const { busy, problem, said, act } = usePairingAct(say);
  const send = (): void => {
    const words = text.trim();
    const unfit = words === '' || words.length > MAX_LONG_TEXT;
    setError(unfit ? say('item.fault', { count: MAX_LONG_TEXT }) : undefined);
    if (unfit) return;
    act(
      () => (which === 'office' ? own.writeToOffice(words) : own.writeToPair(words)),
      'words.sent',
      (taken) => {
        if (taken) setText('');
        refresh();
      },
    );
  };
  return (
    <section class="sheet">
      <h2>{say(which)}</h2>
      <p class="hint">{say(`${which}.lead`)}</p>
      {messages.length === 0 && <p>{say('words.none')}</p>}
      <ol class="thread">
        {messages.map((message) => (
          <li
            key={message.sequence}
            class={message.by === 'you' || message.by === 'applicant' ? 'message applicant' : 'message office'}
          >
            <p class="small">
              <strong>{say(`who.${message.by}`)}</strong> · {dayText(language, message.writtenOn)}
            </p>
            <p dir="auto" class="words">
              {message.text}
            </p>
            {which === 'words' && <TakeBack {...props} message={message} may={mayWrite && seen.chained} />}
          </li>
        ))}
      </ol>
      <SaidNotice said={said} problem={problem} />
      {mayWrite && seen.chained && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Area id={`write-${which}`} label={say('words.label')} error={error} value={text} onChange={setText} />
          <Button submit kind="secondary" busy={busy}>
            {say('words.send')}
          </Button>
        </form>
      )}
    </section>
  );
};

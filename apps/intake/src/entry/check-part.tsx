import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ConsentBox } from '../answer/consent-box';
import type { Entry } from '../flow/entry';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { SaveAndLeave } from '../ui/save-and-leave';
import { SavingLine } from '../ui/saving-line';
import { Waiting } from '../ui/waiting';

const CONSENT = 'entry-consent';

/** The page of a programme that one comes to after sending, and that says so. */
export const OWN_SENT = 'own:sent';

interface Props {
  entry: Entry;
  words: { readonly title: string; readonly lead: string; readonly send: string; readonly sending: string };
  /** Without it nothing is sent. */
  consent?:
    { readonly title: string; readonly hint: string; readonly text: string; readonly needed: string } | undefined;
  /** Sends it for who has a file already; `done` and `sent` were taken. */
  sendOwn: () => Promise<{ readonly kind: string }>;
  refusal: (kind: string | undefined) => ComponentChildren;
  /** What was answered. */
  children: ComponentChildren;
}

/** The last page of a programme's form: everything that was answered, the consent that it needs, and the way out. */
export const CheckPart = ({ entry, words, consent, sendOwn, refusal, children }: Props) => {
  const { state, dispatch, go } = useIntake();
  const [agreed, setAgreed] = useState(consent === undefined);
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<string>();
  const { busy, problem, run } = useTask();
  const wrong = missing && !agreed;

  const sendNow = (): void => {
    run(async () => {
      const { kind } = await sendOwn();
      setRefused(kind);
      if (kind !== 'done' && kind !== 'sent') return;
      // Out of the page first: what is forgotten is no longer drawn.
      dispatch({ type: 'settled', on: { name: 'home' } });
      dispatch({ type: 'went', to: { name: entry.programme, at: OWN_SENT } });
      dispatch({ type: 'entryChanged', entry: null });
    });
  };
  const send = (): void => {
    setMissing(true);
    if (!agreed) return;
    if (state.file) sendNow();
    else go(state.receipt === 'kept' ? { name: 'sending' } : { name: 'receipt', then: 'send' });
  };

  return (
    <Page title={words.title} caption={entry.title}>
      <ErrorSummary errors={wrong && consent ? [{ field: CONSENT, text: consent.needed }] : []} />
      <p class="lead">{words.lead}</p>
      {children}
      {consent && <ConsentBox id={CONSENT} {...consent} agreed={agreed} wrong={wrong} onChange={setAgreed} />}
      <SavingLine />
      {busy && <Waiting text={words.sending} />}
      <ProblemNotice problem={problem} retry={sendNow} />
      {refusal(refused)}
      <div class="actions">
        <Button busy={busy} onClick={send}>
          {words.send}
        </Button>
        <SaveAndLeave />
      </div>
    </Page>
  );
};

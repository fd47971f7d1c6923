import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Confirm } from './confirm';
import { ConsentBox } from './consent-box';

interface Props {
  id: string;
  /** What a yes needs ticked, and what is said where it is not. */
  consent?: { readonly text: string; readonly needed: string };
  yes: string;
  no: string;
  /** What a no means, said before it happens; `keep` leaves everything as it is. */
  declining: { readonly title: string; readonly text: string; readonly yes: string; readonly keep: string };
  /** A no loses something. */
  danger?: boolean;
  busy: boolean;
  onAnswer: (yes: boolean) => void;
  /** Between the consent and the two answers. */
  children?: ComponentChildren;
  /** How it went. */
  said?: ComponentChildren;
}

/** A question to a defender: the yes says what it allows, the no what it costs. */
export const YesOrNo = (props: Props) => {
  const { id, consent, yes, no, declining, danger = true, busy, onAnswer, children, said } = props;
  const [agreed, setAgreed] = useState(consent === undefined);
  const [missing, setMissing] = useState(false);
  const [asking, setAsking] = useState(false);
  const wrong = missing && !agreed;
  return (
    <>
      <ErrorSummary errors={wrong && consent ? [{ field: id, text: consent.needed }] : []} />
      {consent && <ConsentBox id={id} text={consent.text} agreed={agreed} wrong={wrong} onChange={setAgreed} />}
      {children}
      {said}
      <div class="actions">
        <Button
          busy={busy}
          onClick={() => {
            setMissing(!agreed);
            if (agreed) onAnswer(true);
          }}
        >
          {yes}
        </Button>
        <Button
          kind="secondary"
          onClick={() => {
            setAsking(true);
          }}
        >
          {no}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={declining.title}
          yes={declining.yes}
          no={declining.keep}
          danger={danger}
          busy={busy}
          onYes={() => {
            onAnswer(false);
          }}
          onNo={() => {
            setAsking(false);
          }}
        >
          <p>{declining.text}</p>
        </Confirm>
      )}
    </>
  );
};

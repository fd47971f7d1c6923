import type { ActionFile, DraftView, PairView } from '@vrijhaven/connect2protect/client';
import { useState } from 'preact/hooks';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Confirm } from '../answer/confirm';
import type { Say } from './pairing-texts';
import { RedraftForm } from './redraft-form';
import { SaidNotice } from './said-notice';
import { usePairingAct } from './use-pairing-act';
import type { PairingProps } from './use-pairing';

const Draft = ({ say, draft: { to, text, by, writtenOn } }: { say: Say; draft: DraftView }) => {
  const { language } = useIntake().state;
  return (
    <>
      <p class="small">{say('action.by', { who: say(`who.${by}`), day: dayText(language, writtenOn) })}</p>
      <p dir="auto">{say('action.to', { to })}</p>
      <p dir="auto" class="told">
        {text}
      </p>
    </>
  );
};

const STEPS = ['drafted', 'approved', 'done'] as const;

/** Written, approved, done: by the signature on this device, not by what the server says. */
const Path = ({ say, action: { state, approval } }: { say: Say; action: ActionFile }) => {
  const reached = approval !== 'approved' ? 0 : state === 'done' ? STEPS.length : 2;
  return (
    <ol class="stages">
      {STEPS.map((step, at) => (
        <li key={step} class={at < reached ? 'past' : at === reached ? 'now' : 'next'}>
          {say(`step.${step}`)}
        </li>
      ))}
    </ol>
  );
};

/** One text that is to go out in somebody's name: read whole, then approved, sent back, or dropped. */
export const ActionItem = (props: PairingProps & { pair: PairView; action: ActionFile }) => {
  const { say, own, texts, seen, held, refresh, pair, action } = props;
  const { language } = useIntake().state;
  const [asking, setAsking] = useState<'approve' | 'back' | 'drop'>();
  const { busy, problem, said, act } = usePairingAct(say);
  const close = (): void => {
    setAsking(undefined);
  };
  const newest = action.drafts.at(-1);
  const earlier = action.drafts.slice(0, -1).reverse();
  const isOpen = action.state === 'drafted' || action.state === 'approved';
  const mayAct = isOpen && seen.chained && !held;
  const after = (): void => {
    close();
    refresh();
  };
  return (
    <article>
      <h3>{texts[`action.${action.kind}`]}</h3>
      {action.state === 'dropped' ? <p>{say('action.dropped')}</p> : <Path say={say} action={action} />}
      {action.alarming && <Notice kind="danger" title={say('action.alarming')} alert />}
      {newest && isOpen && action.approval !== 'approved' && <p>{say('action.read')}</p>}
      {newest && <Draft say={say} draft={newest} />}
      {action.approval === 'approved' && isOpen && <p>{say('action.approved')}</p>}
      {action.outcome && (
        <>
          <p class="small">{say('action.outcome', { day: dayText(language, action.outcome.writtenOn) })}</p>
          <p dir="auto" class="told">
            {action.outcome.text}
          </p>
        </>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{say('action.earlier')}</summary>
          {earlier.map((draft) => (
            <Draft key={draft.sequence} say={say} draft={draft} />
          ))}
        </details>
      )}
      <SaidNotice said={said} problem={problem} />
      {mayAct && asking === undefined && (
        <div class="actions">
          {newest && action.approval !== 'approved' && (
            <Button
              onClick={() => {
                setAsking('approve');
              }}
            >
              {say('action.approve')}
            </Button>
          )}
          <Button
            kind="secondary"
            onClick={() => {
              setAsking('back');
            }}
          >
            {say('action.back')}
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              setAsking('drop');
            }}
          >
            {say('action.drop')}
          </Button>
        </div>
      )}
      {mayAct && asking === 'approve' && (
        <Confirm
          title={say('action.approve.title')}
          yes={say('action.approve.yes')}
          no={say('keep')}
          busy={busy}
          onYes={() => {
            act(() => own.approve({ pair, action }), 'action.approve.done', after);
          }}
          onNo={close}
        >
          <p>{say('action.approve.text')}</p>
        </Confirm>
      )}
      {mayAct && asking === 'back' && <RedraftForm {...props} onClose={close} />}
      {mayAct && asking === 'drop' && (
        <Confirm
          title={say('action.drop.title')}
          yes={say('action.drop.yes')}
          no={say('keep')}
          danger
          busy={busy}
          onYes={() => {
            act(() => own.drop({ pair, action }), 'action.drop.done', after);
          }}
          onNo={close}
        >
          <p>{say('action.drop.text')}</p>
        </Confirm>
      )}
    </article>
  );
};

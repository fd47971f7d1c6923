import { answersOf } from '@vrijhaven/connect2protect/model';
import type { Ask } from '@vrijhaven/connect2protect/model';
import { useState } from 'preact/hooks';
import { listText, nameOf } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Confirm } from '../answer/confirm';
import { contactLines } from './contact-lines';
import { SaidNotice } from './said-notice';
import { usePairingAct } from './use-pairing-act';
import type { PairingProps } from './use-pairing';

/** What somebody asked, with a way to change it and a way to take it back. */
export const OwnAsk = (props: PairingProps) => {
  const { say, own, seen, texts, held, tell, refresh } = props;
  const { state, dispatch, go } = useIntake();
  const { language } = state;
  const [withdrawing, setWithdrawing] = useState(false);
  const { busy, problem, said, act } = usePairingAct(say);
  const close = (): void => {
    setWithdrawing(false);
  };
  const change = (content: Ask): void => {
    const entry = { programme: 'connect2protect', call: null, about: '', title: 'Connect2Protect' } as const;
    dispatch({ type: 'entryChanged', entry: { ...entry, stage: 'changing', answers: answersOf(content) } });
    go({ name: 'connect2protect', at: 'check' });
  };
  const { need, ask } = seen;
  if (!need) return null;
  const list = (codes: readonly string[]): string => (codes.length === 0 ? say('ask.none') : listText(language, codes));
  const named = (prefix: string, codes: readonly string[]) =>
    list(codes.map((code) => texts[`${prefix}.${code}`] ?? code));
  return (
    <section class="sheet">
      <h2>{say('ask.yours')}</h2>
      {need.state === 'open' && <p>{say('ask.waiting')}</p>}
      {ask.status === 'open' && (
        <dl class="facts">
          <dt>{say('ask.helps')}</dt>
          <dd>{named('help', ask.content.helps)}</dd>
          <dt>{say('ask.languages')}</dt>
          <dd>{list(ask.content.languages.map((code) => nameOf(language, 'language', code)))}</dd>
          <dt>{say('ask.regions')}</dt>
          <dd>{named('region', ask.content.regions)}</dd>
          <dt>{say('ask.themes')}</dt>
          <dd>{named('theme', ask.content.themes)}</dd>
          <dt>{say('ask.avoid')}</dt>
          <dd dir="auto">{list(ask.content.avoid.groups)}</dd>
          <dt>{say('ask.contact')}</dt>
          <dd dir="auto">{list(contactLines(ask.content.contact, texts))}</dd>
          {ask.content.text !== '' && (
            <>
              <dt>{say('ask.text')}</dt>
              <dd dir="auto">{ask.content.text}</dd>
            </>
          )}
        </dl>
      )}
      <SaidNotice said={said} problem={problem} />
      <div class="actions">
        {seen.chained && !held && ask.status === 'open' && (
          <Button
            kind="secondary"
            onClick={() => {
              change(ask.content);
            }}
          >
            {say('ask.change')}
          </Button>
        )}
        <Button
          kind="quiet"
          onClick={() => {
            setWithdrawing(true);
          }}
        >
          {say('withdraw')}
        </Button>
      </div>
      {withdrawing && (
        <Confirm
          title={say('withdraw.title')}
          yes={say('withdraw')}
          no={say('keep')}
          danger
          busy={busy}
          onYes={() => {
            act(
              () => own.withdraw(need),
              'withdraw.done',
              (taken) => {
                if (taken) tell(say('withdraw.done'));
                refresh();
              },
            );
          }}
          onNo={close}
        >
          <p>{say('withdraw.text')}</p>
        </Confirm>
      )}
    </section>
  );
};

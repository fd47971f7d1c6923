import type { PairView } from '@vrijhaven/connect2protect/client';
import { mayBeFirstLook } from '@vrijhaven/connect2protect/model';
import { useState } from 'preact/hooks';
import { listText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { Area } from './area';
import { Confirm } from './confirm';
import { SaidNotice } from './said-notice';
import { usePairingAct } from './use-pairing-act';
import type { PairingProps } from './use-pairing';

/** Somebody who could be beside them: who it is, what they would see, and a private answer. */
export const ProposalCard = ({ say, own, seen, texts, held, refresh, pair }: PairingProps & { pair: PairView }) => {
  const { language } = useIntake().state;
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState(false);
  const [declining, setDeclining] = useState(false);
  const [words, setWords] = useState('');
  const { busy, problem, said, act } = usePairingAct(say);
  const { name, kind } = pair.professional;
  const mine = pair.answers.defender;
  const box = `proposal-${pair.id}`;
  const wrong = missing && !agreed;
  const firstLook = seen.items.filter(
    (each) => each.level !== 'private' && each.firstLook && mayBeFirstLook(each.item),
  );
  const answer = (yes: boolean): void => {
    const text = words.trim();
    act(
      () => own.answer({ pair, answer: yes ? 'yes' : 'no', ...(text === '' ? {} : { text }) }),
      yes ? 'proposal.done.yes' : 'proposal.done.no',
      () => {
        setDeclining(false);
        refresh();
      },
    );
  };
  const isAsked = pair.state === 'proposed' && mine === null;
  return (
    <section class="sheet">
      <h2>{say('proposal')}</h2>
      <p>
        <strong>
          <bdi>{name}</bdi> · {texts[`professional.${kind}`]}
        </strong>
      </p>
      {pair.state === 'agreed' && <Notice kind="good" title={say('proposal.agreed')} />}
      {pair.state === 'proposed' && mine !== null && (
        <Notice title={say(mine === 'yes' ? 'proposal.said.yes' : 'proposal.said.no', { name })} />
      )}
      {isAsked && (
        <>
          <p>{say('proposal.text')}</p>
          <p>
            {firstLook.length === 0
              ? say('proposal.nothing')
              : say('proposal.sees', {
                  items: listText(
                    language,
                    firstLook.map(({ item }) => texts[`item.${item}`] ?? item),
                  ),
                })}
          </p>
          <p>{say('proposal.private')}</p>
          {held && <Notice kind="warn" title={say('refused.hold')} />}
          {!held && (
            <>
              <ErrorSummary errors={wrong ? [{ field: box, text: say('proposal.needed') }] : []} />
              <div class={wrong ? 'consent wrong' : 'consent'}>
                <label class="choice">
                  <input
                    type="checkbox"
                    id={box}
                    checked={agreed}
                    onChange={(event) => {
                      setAgreed(event.currentTarget.checked);
                    }}
                  />
                  <span>{say('proposal.consent', { name })}</span>
                </label>
              </div>
              <Area id={`words-${pair.id}`} label={say('proposal.words')} rows={2} value={words} onChange={setWords} />
              <div class="actions">
                <Button
                  busy={busy}
                  onClick={() => {
                    setMissing(!agreed);
                    if (agreed) answer(true);
                  }}
                >
                  {say('proposal.yes')}
                </Button>
                <Button
                  kind="secondary"
                  onClick={() => {
                    setDeclining(true);
                  }}
                >
                  {say('proposal.no')}
                </Button>
              </div>
            </>
          )}
        </>
      )}
      <SaidNotice said={said} problem={problem} />
      {declining && (
        <Confirm
          title={say('proposal.no.title', { name })}
          yes={say('proposal.no')}
          no={say('keep')}
          busy={busy}
          onYes={() => {
            answer(false);
          }}
          onNo={() => {
            setDeclining(false);
          }}
        >
          <p>{say('proposal.no.text')}</p>
        </Confirm>
      )}
    </section>
  );
};

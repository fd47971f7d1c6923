import type { PairView } from '@vrijhaven/connect2protect/client';
import { mayBeFirstLook } from '@vrijhaven/connect2protect/model';
import { useState } from 'preact/hooks';
import { YesOrNo } from '../answer/yes-or-no';
import { listText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Notice } from '../ui/notice';
import { Area } from './area';
import { SaidNotice } from './said-notice';
import { usePairingAct } from './use-pairing-act';
import type { PairingProps } from './use-pairing';

/** Somebody who could be beside them: who it is, what they would see, and a private answer. */
export const ProposalCard = ({ say, own, seen, texts, held, refresh, pair }: PairingProps & { pair: PairView }) => {
  const { language } = useIntake().state;
  const [words, setWords] = useState('');
  const { busy, problem, said, act } = usePairingAct(say);
  const { name, kind } = pair.professional;
  const mine = pair.answers.defender;
  const firstLook = seen.items.filter(
    (each) => each.level !== 'private' && each.firstLook && mayBeFirstLook(each.item),
  );
  const answer = (yes: boolean): void => {
    const text = words.trim();
    act(
      () => own.answer({ pair, answer: yes ? 'yes' : 'no', ...(text === '' ? {} : { text }) }),
      yes ? 'proposal.done.yes' : 'proposal.done.no',
      refresh,
    );
  };
  const isAsked = pair.state === 'proposed' && mine === null;
  return (
    <section class="sheet">
      <h2>{say(isAsked ? 'proposal' : 'proposal.answered')}</h2>
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
            <YesOrNo
              id={`proposal-${pair.id}`}
              consent={{ text: say('proposal.consent', { name }), needed: say('proposal.needed') }}
              yes={say('proposal.yes')}
              no={say('proposal.no')}
              declining={{
                title: say('proposal.no.title', { name }),
                text: say('proposal.no.text'),
                yes: say('proposal.no'),
                keep: say('keep'),
              }}
              danger={false}
              busy={busy}
              onAnswer={answer}
            >
              <Area id={`words-${pair.id}`} label={say('proposal.words')} rows={2} value={words} onChange={setWords} />
            </YesOrNo>
          )}
        </>
      )}
      <SaidNotice said={said} problem={problem} />
    </section>
  );
};

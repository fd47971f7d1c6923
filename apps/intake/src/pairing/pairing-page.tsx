import { AHEAD, IN_CONTACT } from '@vrijhaven/connect2protect/model';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { Waiting } from '../ui/waiting';
import { ActionsCard } from './actions-card';
import { AskForm } from './ask-form';
import { ItemsCard } from './items-card';
import { OwnAsk } from './own-ask';
import { PairCard } from './pair-card';
import type { Say } from './pairing-texts';
import { usePairingTexts } from './pairing-texts';
import { ProposalCard } from './proposal-card';
import { usePairing } from './use-pairing';
import type { PairingProps } from './use-pairing';
import { WordsCard } from './words-card';

const Filled = ({ say }: { say: Say }) => {
  const { state } = useIntake();
  const { opened, load, problem } = usePairing();
  if (!opened) {
    return problem ? <ProblemNotice problem={problem} retry={load} /> : <Waiting text={say('opening')} />;
  }
  const { seen } = opened;
  const held = state.file?.state === 'safetyHold' || seen.need?.paused === true;
  const props: PairingProps = { ...opened, say, held, refresh: load };
  const ahead = seen.pairs.filter((pair) => AHEAD.includes(pair.state));
  const live = seen.pairs.filter((pair) => IN_CONTACT.includes(pair.state));
  const over = seen.pairs.filter((pair) => !ahead.includes(pair) && !live.includes(pair));
  return (
    <>
      <ProblemNotice problem={problem} retry={load} />
      {held && (
        <Notice kind="warn" title={say('held')}>
          <p>{say('held.text')}</p>
        </Notice>
      )}
      {!seen.chained && (
        <Notice kind="danger" title={say('broken')} alert>
          <p>{say('broken.text')}</p>
        </Notice>
      )}
      {ahead.map((pair) => (
        <ProposalCard key={pair.id} {...props} pair={pair} />
      ))}
      {live.map((pair) => (
        <PairCard key={pair.id} {...props} pair={pair} />
      ))}
      {live.map((pair) => (
        <ActionsCard key={pair.id} {...props} pair={pair} />
      ))}
      {live.length > 0 && <WordsCard {...props} with="words" messages={seen.pairMessages} mayWrite={!held} />}
      {!seen.need && !held && <AskForm {...props} before={null} origin="application" onDone={() => undefined} />}
      <OwnAsk {...props} />
      {seen.need && <ItemsCard {...props} />}
      {seen.need && <WordsCard {...props} with="office" messages={seen.messages} mayWrite />}
      {over.map((pair) => (
        <p key={pair.id} class="small">
          {pair.state === 'lapsed' || pair.endedOn === null
            ? say('proposal.lapsed', { day: dayText(state.language, pair.proposedOn) })
            : `${say('pair', { name: pair.professional.name })}: ${say('pair.over', { day: dayText(state.language, pair.endedOn) })}`}
        </p>
      ))}
    </>
  );
};

/** A defender's pairing: what they ask, who is beside them, what is done for them, and what may be shown of them. */
export const PairingPage = () => {
  const { state, t } = useIntake();
  const { say, retry } = usePairingTexts(state.language);
  if (typeof say === 'function')
    return (
      <Page title={say('title')} caption="Connect2Protect" wide>
        <p class="lead">{say('lead')}</p>
        <Filled say={say} />
      </Page>
    );
  return say === 'waiting' ? (
    <main class="page wide">
      <Waiting text={t('files.preparing')} />
    </main>
  ) : (
    <Page title="Connect2Protect" wide>
      <ProblemNotice problem="offline" retry={retry} />
    </Page>
  );
};

import { AHEAD, IN_CONTACT, loadPairTexts } from '@vrijhaven/connect2protect/model';
import type { PairTexts } from '@vrijhaven/connect2protect/model';
import { useState } from 'preact/hooks';
import { ToldNotice } from '../answer/told-notice';
import { OWN_SENT } from '../entry/check-part';
import { FormFrame } from '../entry/form-frame';
import { StepPart } from '../entry/step-part';
import { useWords } from '../entry/use-words';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { Waiting } from '../ui/waiting';
import { ActionsCard } from './actions-card';
import { AskBegin } from './ask-begin';
import { AskCheckPart } from './ask-check-part';
import { pageAfter, stepsOf } from './ask-path';
import { AskReusePart } from './ask-reuse-part';
import { EndedNotice } from './ended-notice';
import { IntroPart } from './intro-part';
import { ItemsCard } from './items-card';
import { OwnAsk } from './own-ask';
import { PairCard } from './pair-card';
import type { Say } from './pairing-texts';
import { usePairingTexts } from './pairing-texts';
import { ProposalCard } from './proposal-card';
import { questionWords } from './question-words';
import { SentPart } from './sent-part';
import { ToldItemPart } from './told-item-part';
import { ToldPart } from './told-part';
import { usePairing } from './use-pairing';
import type { PairingProps } from './use-pairing';
import { WishNotice } from './wish-notice';
import { WordsCard } from './words-card';

interface Words {
  readonly say: Say;
  readonly texts: PairTexts;
}

const Filled = ({ say, texts, sent }: Words & { sent: boolean }) => {
  const { state } = useIntake();
  const [told, tell] = useState(sent ? say('words.sent') : '');
  const { opened, load, problem } = usePairing();
  if (!opened) {
    return problem ? <ProblemNotice problem={problem} retry={load} /> : <Waiting text={say('opening')} />;
  }
  const { seen } = opened;
  const held = state.file?.state === 'safetyHold' || seen.need?.paused === true;
  const props: PairingProps = { ...opened, say, texts, held, tell, refresh: load };
  const ahead = seen.pairs.filter((pair) => AHEAD.includes(pair.state));
  const live = seen.pairs.filter((pair) => IN_CONTACT.includes(pair.state));
  const over = seen.pairs.filter((pair) => !ahead.includes(pair) && !live.includes(pair));
  return (
    <>
      <ProblemNotice problem={problem} retry={load} />
      {told !== '' && <ToldNotice text={told} />}
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
      <EndedNotice {...props} />
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
      {seen.need && !held && seen.chained && <WishNotice {...props} />}
      {!seen.need && !held && seen.chained && <AskBegin say={say} />}
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

const OwnPart = ({ say, texts, sent }: Words & { sent: boolean }) => (
  <Page title={say('title')} caption="Connect2Protect" wide>
    <p class="lead">{say('lead')}</p>
    <Filled {...{ say, texts, sent }} />
  </Page>
);

const Part = ({ at, say, texts }: Words & { at: string }) => {
  const { entry } = useIntake().state;
  if (at === 'sent') return <SentPart say={say} />;
  if (entry?.programme !== 'connect2protect' || at.startsWith('own'))
    return <OwnPart {...{ say, texts }} sent={at === OWN_SENT} />;
  if (at === 'intro') return <IntroPart say={say} />;
  if (at === 'reuse') return <AskReusePart {...{ say, texts, entry }} />;
  if (at === 'items') return <ToldPart {...{ say, texts, entry }} />;
  const [kind, key = ''] = at.split(':');
  if (kind === 'item') return <ToldItemPart {...{ say, texts, entry }} item={key} next="items" />;
  if (kind === 'changeItem') return <ToldItemPart {...{ say, texts, entry }} item={key} next="check" />;
  const step = stepsOf(entry).find((each) => each.key === key);
  if (step) return <StepPart entry={entry} step={step} next={kind === 'change' ? 'check' : pageAfter(entry, at)} />;
  return <AskCheckPart {...{ say, texts, entry }} />;
};

/** Connect2Protect for a defender: the form by which they ask, and what they have there. */
export const PairingPage = ({ at }: { at: string }) => {
  const { language } = useIntake().state;
  const page = usePairingTexts(language);
  const form = useWords(loadPairTexts, language);
  return (
    <FormFrame title="Connect2Protect" page={page} form={form} questions={questionWords}>
      {(say, texts) => <Part at={at} say={say} texts={texts} />}
    </FormFrame>
  );
};

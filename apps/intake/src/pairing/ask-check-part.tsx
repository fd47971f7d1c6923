import { createOwnPairing } from '@vrijhaven/connect2protect/client';
import { askOf, RELEASE_ITEMS, typedItem, typedItems } from '@vrijhaven/connect2protect/model';
import type { PairTexts } from '@vrijhaven/connect2protect/model';
import { CheckPart } from '../entry/check-part';
import { StepAnswers } from '../entry/step-answers';
import type { Entry } from '../flow/entry';
import { useIntake } from '../session/intake-context';
import { AnswerLine } from '../ui/answer-line';
import { Notice } from '../ui/notice';
import { isChange, stepsOf } from './ask-path';
import { originOf } from './origin-of';
import type { Say } from './pairing-texts';
import { refusedAs } from './refused';

interface Props {
  say: Say;
  texts: PairTexts;
  entry: Entry;
}

/** What may be known of somebody, as it will be sent. */
const ToldAnswers = ({ say, texts, entry }: Props) => {
  const { go } = useIntake();
  return (
    <section class="answers">
      <h2>{say('told')}</h2>
      <dl>
        {RELEASE_ITEMS.map((item) => {
          const { text, level, firstLook } = typedItem(entry.answers, item);
          return (
            <AnswerLine
              key={item}
              term={texts[`item.${item}`] ?? item}
              lines={text === '' ? [] : text.split('\n')}
              onChange={() => {
                go({ name: 'connect2protect', at: `changeItem:${item}` });
              }}
            >
              {text !== '' && (
                <p>
                  <span class={level === 'private' ? 'tag' : 'tag inProgress'}>{texts[`level.${level}`]}</span>{' '}
                  {firstLook && <span class="tag">{say('item.first.tag')}</span>}
                </p>
              )}
            </AnswerLine>
          );
        })}
      </dl>
    </section>
  );
};

/** Everything that will be sent, the one consent that somebody new gives, and the way out. */
export const AskCheckPart = ({ say, texts, entry }: Props) => {
  const { state, applicant } = useIntake();
  const { file } = state;
  const sendOwn = async (): Promise<{ readonly kind: string }> => {
    const own = createOwnPairing((await applicant()).session());
    if (isChange(entry)) {
      const { ask } = await own.load();
      return own.changeAsk(askOf(entry.answers, ask.status === 'open' ? ask.content : null));
    }
    const asked = { origin: originOf(file), ask: askOf(entry.answers, null), items: typedItems(entry.answers) };
    const outcome = await own.ask(asked);
    // What a broken line leaves undone stays private, and stands on the page.
    if (outcome.kind === 'done') await own.releaseWished().catch(() => undefined);
    return outcome;
  };
  return (
    <CheckPart
      entry={entry}
      words={{
        title: say(isChange(entry) ? 'ask.change' : 'check'),
        lead: say('check.lead'),
        send: say('check.send'),
        sending: say('check.sending'),
      }}
      consent={
        file
          ? undefined
          : {
              title: say('check.consent'),
              hint: say('check.consent.text'),
              text: say('check.consent.yes'),
              needed: say('check.consent.needed'),
            }
      }
      sendOwn={sendOwn}
      refusal={(kind) =>
        kind === undefined || kind === 'done' ? null : <Notice kind="warn" title={say(refusedAs(kind))} alert />
      }
    >
      {stepsOf(entry).map((step) => (
        <StepAnswers key={step.key} entry={entry} step={step} />
      ))}
      {!isChange(entry) && <ToldAnswers {...{ say, texts, entry }} />}
    </CheckPart>
  );
};

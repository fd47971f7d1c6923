import type { CompartmentView } from '@vrijhaven/applications/client';
import type { ApplicationState } from '@vrijhaven/applications/model';
import { Notice, useLanguage, useMessages } from '@vrijhaven/ui';
import { useQuestionTexts } from '../use-question-texts';
import { applicationsWords } from '../words';
import { answerText } from './answer-text';

/** Stands above everything: an ill-considered call can cost a life. Without a clear yes, and on a hold, it says no. */
export const ContactCaution = ({ contact, state }: { contact: CompartmentView; state: ApplicationState }) => {
  const t = useMessages(applicationsWords);
  const texts = useQuestionTexts();
  const language = useLanguage();
  if (contact.status !== 'open') return null;
  const { answers, directContact } = contact.content;
  const say = (key: string) => {
    const answer = answers[key];
    return answer === undefined ? undefined : answerText(key, answer, texts, language);
  };
  const [hours, words] = [say('safeHours'), say('avoidWords')];
  // A yes without a way to follow is no permission either.
  const channel = answers['channel'];
  const way = directContact === 'yes' && channel !== undefined && channel !== 'page' ? 'allowed' : 'forbidden';
  const rule = state === 'safetyHold' ? 'held' : way;
  const allowed = rule === 'allowed';
  return (
    <Notice tone={allowed ? 'info' : 'warn'} title={t(`contact.${rule}`)}>
      {!allowed && <p>{t(`contact.${rule}.what`)}</p>}
      {allowed && (
        <p>
          {say('channel')} <bdi>{say('channelAddress')}</bdi>
        </p>
      )}
      {allowed && hours !== undefined && (
        <p>
          {t('contact.hours')} <bdi>{hours}</bdi>
        </p>
      )}
      {words !== undefined && (
        <p className="vh-strong">
          {t('contact.avoid')} <bdi>{words}</bdi>
        </p>
      )}
      {answers['sharedDevice'] === 'yes' && <p className="vh-strong">{t('contact.shared')}</p>}
    </Notice>
  );
};

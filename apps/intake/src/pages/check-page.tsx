import { askedIn } from '../flow/intake-state';
import { openTopics } from '../flow/progress';
import { UnfinishedFiles } from '../attachment/unfinished-files';
import { useIntake } from '../session/intake-context';
import { AnswerList } from '../ui/answer-list';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { SaveAndLeave } from '../ui/save-and-leave';

export const CheckPage = () => {
  const { state, t, go } = useIntake();
  return (
    <Page title={t('check.title')} wide>
      <p class="lead">{t('check.lead')}</p>
      {openTopics(null, askedIn(state)).map((topic) => (
        <AnswerList key={topic.key} topic={topic} from="check" />
      ))}
      <UnfinishedFiles from="check" />
      <div class="actions">
        <Button
          onClick={() => {
            go({ name: 'consents' });
          }}
        >
          {t('continue')}
        </Button>
        <SaveAndLeave />
      </div>
    </Page>
  );
};

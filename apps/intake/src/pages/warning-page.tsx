import { askedIn } from '../flow/intake-state';
import { topicOf } from '../flow/progress';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { entranceOf } from './task-row';

/** Before questions that may bring hard memories back. */
export const WarningPage = ({ topic: key }: { topic: string }) => {
  const { state, t, dispatch, go } = useIntake();
  const topic = topicOf(key, askedIn(state));
  const later = topic.stage === 'screening' ? 'answers' : 'stage';
  const from = state.file ? later : 'tasks';
  const warned = { ...state, warned: [...state.warned, key] };
  return (
    <Page title={t('warning.title')} caption={state.texts?.questions[`topic.${key}`] ?? ''}>
      <p class="lead">{t('warning.lead')}</p>
      <ul>
        <li>{t('warning.short')}</li>
        <li>{t('warning.skip')}</li>
        <li>{t('warning.pause')}</li>
      </ul>
      <div class="actions">
        <Button
          onClick={() => {
            dispatch({ type: 'warned', topic: key });
            dispatch({ type: 'wentBack' });
            go(entranceOf(topic, warned, from));
          }}
        >
          {t('warning.go')}
        </Button>
        <Button
          kind="secondary"
          onClick={() => {
            for (const step of topic.steps) dispatch({ type: 'passed', step: step.key });
            go({ name: from });
          }}
        >
          {t('warning.skipTopic')}
        </Button>
      </div>
    </Page>
  );
};

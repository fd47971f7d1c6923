import type { EntryCall } from '@vrijhaven/applications/client';
import { lastDayOf } from '@vrijhaven/domain';
import { useBegin } from '../entry/use-begin';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { useTrainingTexts } from './training-texts';

/** Courses, for who comes for the first time. */
export const CourseCalls = ({ calls }: { readonly calls: readonly EntryCall[] }) => {
  const { language } = useIntake().state;
  const { say } = useTrainingTexts(language);
  const begin = useBegin();
  if (typeof say !== 'function') return null;
  return (
    <>
      <h2>{say('calls.title')}</h2>
      <p>{say('calls.lead')}</p>
      {calls.map((call) => (
        <section class="sheet" key={call.id}>
          <h3>{call.title[language]}</h3>
          <dl class="facts">
            <dt>{say('calls.days')}</dt>
            <dd>{`${dayText(language, call.stays.from)} – ${dayText(language, lastDayOf(call.stays))}`}</dd>
            <dt>{say('calls.closes')}</dt>
            <dd>{dayText(language, call.closesOn)}</dd>
          </dl>
          <Button
            kind="secondary"
            onClick={() => {
              begin(call, { title: call.title[language], stage: 'applying' }, 'step:filledBy');
            }}
          >
            {say('calls.begin')}
          </Button>
        </section>
      ))}
    </>
  );
};

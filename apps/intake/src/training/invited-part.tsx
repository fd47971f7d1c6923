import type { EditionView } from '@vrijhaven/training/client';
import { lookAtInvitation, readInvitation } from '@vrijhaven/training/client';
import { useEffect, useState } from 'preact/hooks';
import { dayText, listText, nameOf } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { Waiting } from '../ui/waiting';
import { stepsOf } from './stages';
import type { Say } from './training-texts';

/** Looks where the invitation leads by which the page was opened; `null` while that is not known. */
export const useInvited = (): {
  readonly edition: EditionView | undefined | null;
  readonly look: () => void;
} & Pick<ReturnType<typeof useTask>, 'problem'> => {
  const { state, applicant } = useIntake();
  const [edition, setEdition] = useState<EditionView | undefined | null>(null);
  const { problem, run } = useTask();
  const look = (): void => {
    run(async () => {
      const invitation = readInvitation(state.asked);
      setEdition(invitation && (await lookAtInvitation((await applicant()).stranger(), invitation)));
    });
  };
  useEffect(look, []);
  return { edition, look, problem };
};

/** Begins the form of the edition to which somebody was invited, or goes on with it. */
const useBegin = (): ((edition: EditionView) => void) => {
  const { state, dispatch, go } = useIntake();
  return (edition) => {
    const { entry, language, asked } = state;
    const begun = entry?.about === edition.id && entry.stage === 'applying' ? entry : undefined;
    const fresh = begun ?? {
      programme: 'training' as const,
      call: state.file ? null : edition.call,
      about: edition.id,
      title: edition.title[language],
      stage: 'applying',
      answers: {},
    };
    dispatch({ type: 'entryChanged', entry: { ...fresh, invitation: asked } });
    go({ name: 'training', at: begun ? 'check' : `step:${stepsOf(fresh)[0]?.key ?? ''}` });
  };
};

/** The course to which somebody was put forward, with the way into its form. */
export const InvitedCourse = ({ say, edition }: { say: Say; edition: EditionView }) => {
  const { language } = useIntake().state;
  const begin = useBegin();
  return (
    <section class="sheet">
      <h2 dir="auto">{edition.title[language]}</h2>
      <p>
        <strong>
          {say('open.days', {
            from: dayText(language, edition.startsOn),
            until: dayText(language, edition.endsOn),
            place: edition.placeName,
          })}
        </strong>
      </p>
      <p class="hint">
        {say('open.languages', {
          languages: listText(
            language,
            edition.languages.map((code) => nameOf(language, 'language', code)),
          ),
        })}
      </p>
      <p>{say('invited.what')}</p>
      <Button
        onClick={() => {
          begin(edition);
        }}
      >
        {say('open.apply')}
      </Button>
    </section>
  );
};

/** What somebody sees who opened an invitation: the course, and both ways into it. */
export const InvitedPart = ({ say }: { say: Say }) => {
  const { go, t } = useIntake();
  const { edition, look, problem } = useInvited();
  return (
    <Page title={say(edition === undefined ? 'invited.void' : 'invited.title')}>
      <ProblemNotice problem={problem} retry={look} />
      {edition === null && !problem && <Waiting text={say('invited.looking')} />}
      {edition && (
        <>
          <p class="lead">{say('invited.lead')}</p>
          <InvitedCourse say={say} edition={edition} />
          <h2>{say('invited.file')}</h2>
          <p>{say('invited.file.text')}</p>
          <Button
            kind="secondary"
            onClick={() => {
              go({ name: 'return', because: 'application' });
            }}
          >
            {t('start.return')}
          </Button>
        </>
      )}
      {edition === undefined && (
        <>
          <Notice kind="warn" title={say('invited.void.what')} alert>
            <p>{say('invited.void.text')}</p>
          </Notice>
          <Button
            onClick={() => {
              go({ name: 'start' });
            }}
          >
            {t('continue')}
          </Button>
        </>
      )}
    </Page>
  );
};

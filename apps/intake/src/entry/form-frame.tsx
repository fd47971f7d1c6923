import type { ComponentChildren } from 'preact';
import type { PageTexts } from '../i18n/page-texts';
import { IntakeContext, useIntake } from '../session/intake-context';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { Waiting } from '../ui/waiting';
import type { FetchedWords } from './use-words';

interface Props<Key extends string> {
  /** What stands above a page whose own words could not be fetched. */
  title: string;
  page: PageTexts<Key>;
  form: FetchedWords;
  /** The words of the form's questions; absent where `form` says them already. */
  questions?: (
    say: Exclude<PageTexts<Key>['say'], string>,
    words: Readonly<Record<string, string>>,
  ) => Readonly<Record<string, string>>;
  children: (say: Exclude<PageTexts<Key>['say'], string>, words: Readonly<Record<string, string>>) => ComponentChildren;
}

/** The pages of another programme, once their words are there: its questions are drawn as the application's are. */
export const FormFrame = <Key extends string>({ title, page, form, questions, children }: Props<Key>) => {
  const intake = useIntake();
  const { state, t } = intake;
  const { say } = page;
  const { words } = form;
  if (say === 'failed' || words === 'failed') {
    const again = (): void => {
      page.retry();
      form.retry();
    };
    return (
      <Page title={title} wide>
        <ProblemNotice problem="offline" retry={again} />
      </Page>
    );
  }
  if (say === 'waiting' || words === 'waiting') {
    return (
      <main class="page wide">
        <Waiting text={t('files.preparing')} />
      </main>
    );
  }
  const own = questions ? questions(say, words) : words;
  const texts = state.texts && { ...state.texts, questions: { ...state.texts.questions, ...own } };
  return (
    <IntakeContext.Provider value={{ ...intake, state: { ...state, texts } }}>
      {children(say, words)}
    </IntakeContext.Provider>
  );
};

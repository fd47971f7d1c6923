import type { Dossier } from '@vrijhaven/applications/client';
import { formOf, labelOf, questionIn, questionsOfCondition, withAddedTexts } from '@vrijhaven/applications/model';
import type { Answer, ConditionCode, Question } from '@vrijhaven/applications/model';
import { answerText, useQuestionTexts } from '@vrijhaven/applications/web';
import { DescriptionList, useLanguage, useMessages } from '@vrijhaven/ui';
import { screeningWords } from './words';

/** An answer as far as this member's keys go: what the summary repeats is read there where its own part is closed. */
export const answerIn = ({ compartments, summaryAnswers }: Sources, question: Question): Answer | null | undefined => {
  const { compartment, key } = question;
  const view = compartment in compartments ? compartments[compartment as keyof typeof compartments] : undefined;
  if (view?.status === 'open') return view.content.answers[key] ?? null;
  return question.summarised === true && summaryAnswers ? (summaryAnswers[key] ?? null) : undefined;
};

interface Sources {
  readonly compartments: Dossier['compartments'];
  readonly summaryAnswers: Readonly<Record<string, Answer>> | undefined;
}

/** The answers that lists have, under the keys of their questions. */
const summaryAnswers = ({ summary }: Dossier): Sources['summaryAnswers'] => {
  if (summary.status !== 'open') return undefined;
  const { english, languages, available } = summary.content;
  return {
    ...(english === '' ? {} : { english }),
    ...(languages.length === 0 ? {} : { languages }),
    ...(available ? { available } : {}),
  };
};

/** What the applicant said about one condition, beside it. */
export const OwnAnswers = ({ dossier, code }: { dossier: Dossier; code: ConditionCode }) => {
  const t = useMessages(screeningWords);
  const language = useLanguage();
  const texts = withAddedTexts(useQuestionTexts(), dossier.call.form, language);
  const form = formOf(dossier.call.form);
  const sources = { compartments: dossier.compartments, summaryAnswers: summaryAnswers(dossier) };
  const questions = questionsOfCondition(code).flatMap((key) => questionIn(form, key) ?? []);
  return (
    <DescriptionList
      stacked
      items={questions.map((question) => {
        const answer = answerIn(sources, question);
        const said = answer ? answerText(question.key, answer, texts, language) : t('answer.none');
        return {
          key: question.key,
          term: labelOf(texts, question.key),
          value: answer === undefined ? <span className="vh-muted">{t('answer.closed')}</span> : said,
        };
      })}
    />
  );
};

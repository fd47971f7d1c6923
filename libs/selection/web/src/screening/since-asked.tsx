import type { Dossier } from '@vrijhaven/applications/client';
import { labelOf, withAddedTexts } from '@vrijhaven/applications/model';
import type { Answer } from '@vrijhaven/applications/model';
import { answerText, useQuestionTexts } from '@vrijhaven/applications/web';
import type { SinceAsked } from '@vrijhaven/selection/client';
import { joinList, useLanguage, useMessages } from '@vrijhaven/ui';
import { screeningWords } from './words';

/** What the applicant changed since they were asked, question by question, before and now. */
export const SinceAskedPart = ({ dossier, since }: { dossier: Dossier; since: SinceAsked }) => {
  const t = useMessages(screeningWords);
  const language = useLanguage();
  const texts = withAddedTexts(useQuestionTexts(), dossier.call.form, language);
  const said = (key: string, answer: Answer | undefined) =>
    answer === undefined ? t('answer.none') : answerText(key, answer, texts, language);
  const listed = (keys: readonly string[]) =>
    joinList(
      keys.map((key) => labelOf(texts, key)),
      language,
    );
  return (
    <section className="vh-stack-tight">
      <h3>{t('since.title')}</h3>
      {since.changed.length === 0 && since.missing.length === 0 && <p className="vh-muted">{t('since.nothing')}</p>}
      <ul className="vh-changes">
        {since.changed.map(({ question: { key }, before, after }) => (
          <li key={key}>
            <strong>{labelOf(texts, key)}</strong>
            <dl className="vh-change">
              <dt>{t('since.before')}</dt>
              <dd dir="auto">
                <del>{said(key, before)}</del>
              </dd>
              <dt>{t('since.after')}</dt>
              <dd dir="auto">
                <ins>{said(key, after)}</ins>
              </dd>
            </dl>
          </li>
        ))}
      </ul>
      {(['unchanged', 'closed', 'missing'] as const)
        .filter((kind) => since[kind].length > 0)
        .map((kind) => (
          <p key={kind} className="vh-small vh-muted">
            {t(`since.${kind === 'unchanged' ? 'same' : kind}`, { questions: listed(since[kind]) })}
          </p>
        ))}
    </section>
  );
};

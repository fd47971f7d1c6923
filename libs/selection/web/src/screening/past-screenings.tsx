import type { Dossier } from '@vrijhaven/applications/client';
import { conditionText, labelOf, withAddedTexts } from '@vrijhaven/applications/model';
import { useQuestionTexts } from '@vrijhaven/applications/web';
import { useHandles } from '@vrijhaven/organisation/web';
import type { PastScreening } from '@vrijhaven/selection/client';
import { formatDay, joinList, Pill, useLanguage, useMessages } from '@vrijhaven/ui';
import { useConditionTexts } from './use-condition-texts';
import { screeningWords } from './words';

const TONES = { met: 'good', notMet: 'danger', unclear: 'waiting', ask: 'waiting' } as const;

/** What was found before, by whom, newest first. Nothing of it can be changed. */
export const PastScreenings = ({ dossier, past }: { dossier: Dossier; past: readonly PastScreening[] }) => {
  const t = useMessages(screeningWords);
  const language = useLanguage();
  const conditions = useConditionTexts();
  const texts = withAddedTexts(useQuestionTexts(), dossier.call.form, language);
  const handle = useHandles();
  if (past.length === 0) return null;
  return (
    <section className="vh-stack-tight">
      <h3>{t('past.title')}</h3>
      {past.toReversed().map(({ sequence, author, writtenOn, screening }) => (
        <details key={sequence} className="vh-past" open={sequence === past.at(-1)?.sequence}>
          <summary>
            {t(screening.outcome === 'incomplete' ? 'done.incomplete' : `outcome.${screening.outcome}`)} ·{' '}
            <span className="vh-muted">
              {t('past.by', { who: handle(author) ?? t('past.somebody'), day: formatDay(writtenOn, language) })}
            </span>
          </summary>
          <ul className="vh-past-verdicts">
            {screening.verdicts.map(({ condition, verdict, note }) => (
              <li key={condition.code}>
                <span>{conditionText(conditions, condition)}</span>
                <Pill tone={verdict === null ? 'neutral' : TONES[verdict]}>
                  {t(verdict === null ? 'verdict.none' : `verdict.${verdict}`)}
                </Pill>
                {note !== '' && <p dir="auto">{note}</p>}
              </li>
            ))}
          </ul>
          {screening.asked.length > 0 && (
            <p className="vh-small">
              {t('past.asked', {
                questions: joinList(
                  screening.asked.map((key) => labelOf(texts, key)),
                  language,
                ),
              })}
            </p>
          )}
        </details>
      ))}
    </section>
  );
};

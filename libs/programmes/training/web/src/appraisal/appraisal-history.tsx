import { useHandles } from '@vrijhaven/organisation/web';
import type { AppraisalEntry } from '@vrijhaven/training/client';
import { CRITERIA } from '@vrijhaven/training/model';
import { formatDay, Pill, useLanguage, useMessages } from '@vrijhaven/ui';
import { trainingWords } from '../words';
import { VERDICT_TONES } from '../people/criteria-marks';
import { appraisalWords } from './words';

/** Who judged what and when, the newest first. Nothing of it can be changed. */
export const AppraisalHistory = ({ appraisals }: { appraisals: readonly AppraisalEntry[] }) => {
  const t = useMessages(appraisalWords);
  const words = useMessages(trainingWords);
  const language = useLanguage();
  const handle = useHandles();
  if (appraisals.length === 0) return null;
  return (
    <details>
      <summary>{t('history', { count: appraisals.length })}</summary>
      {appraisals.toReversed().map(({ sequence, author, writtenOn, appraisal }) => (
        <section key={sequence} className="vh-stack-tight">
          <p className="vh-small vh-muted">
            {t('by', { who: handle(author) ?? t('somebody'), day: formatDay(writtenOn, language) })}
          </p>
          <ul className="vh-plan">
            {CRITERIA.flatMap((criterion) => {
              const judged = appraisal[criterion];
              return judged ? [{ criterion, ...judged }] : [];
            }).map(({ criterion, verdict, note }) => (
              <li key={criterion}>
                <span className="vh-grow">
                  {words(`criterion.${criterion}`)}
                  {note !== '' && (
                    <>
                      {': '}
                      <bdi>{note}</bdi>
                    </>
                  )}
                </span>
                <Pill tone={VERDICT_TONES[verdict]}>{words(`verdict.${verdict}`)}</Pill>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
};

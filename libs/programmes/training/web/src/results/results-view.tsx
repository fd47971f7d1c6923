import { ATTENDANCES, EVALUATED, FEWEST_ANSWERS, meansOf } from '@vrijhaven/training/model';
import { Card, useLocale, useMessages } from '@vrijhaven/ui';
import { comingOf, peopleOf, type OpenedEdition } from '../edition/opened';
import { peopleWords } from '../people/words';
import { trainingWords } from '../words';

/** What came of an edition. A mean of fewer than three answers is not shown, nor words of so few. */
export const ResultsView = ({ opened }: { opened: OpenedEdition }) => {
  const t = useMessages(peopleWords);
  const words = useMessages(trainingWords);
  const locale = useLocale();
  const people = comingOf(peopleOf(opened));
  const evaluations = people.flatMap(({ participant: { evaluation } }) => (evaluation ? [evaluation] : []));
  const means = meansOf(evaluations);
  // In alphabetical order, so that their place does not say whose they are.
  const said = evaluations.flatMap(({ text }) => (text.trim() === '' ? [] : [text.trim()])).sort();
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <div className="vh-course-two">
      <Card title={t('results.attendance')}>
        <ul className="vh-spread">
          {ATTENDANCES.map((attendance) => (
            <li key={attendance}>
              <span className="vh-grow">{words(`attendance.${attendance}`)}</span>
              <span className="vh-strong">
                {people.filter(({ enrolment }) => enrolment.attendance === attendance).length}
              </span>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('results.evaluation')}>
        {evaluations.length === 0 ? (
          <p className="vh-muted">{t('results.none')}</p>
        ) : (
          <div className="vh-stack">
            <p className="vh-muted">{t('results.answered', { count: evaluations.length })}</p>
            <ul className="vh-means">
              {EVALUATED.map((key) => {
                const found = means[key];
                return (
                  <li key={key}>
                    <span className="vh-row">
                      <span className="vh-grow">{t(`evaluated.${key}`)}</span>
                      {found && (
                        <span className="vh-strong">{t('results.mean', { mean: format.format(found.mean) })}</span>
                      )}
                    </span>
                    {found ? (
                      <meter min={1} max={5} value={found.mean} aria-label={t(`evaluated.${key}`)} />
                    ) : (
                      <span className="vh-small vh-muted">{t('results.few')}</span>
                    )}
                  </li>
                );
              })}
            </ul>
            <h3>{t('results.words')}</h3>
            {said.length < FEWEST_ANSWERS ? (
              <p className="vh-muted">{t('results.words.hidden')}</p>
            ) : (
              <ul className="vh-stack-tight">
                {said.map((text, at) => (
                  <li key={at} dir="auto" className="vh-said">
                    {text}
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
      </Card>
    </div>
  );
};

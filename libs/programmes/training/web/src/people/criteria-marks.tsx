import type { EditionView } from '@vrijhaven/training/client';
import { CRITERIA, readCriteria } from '@vrijhaven/training/model';
import { Pill, useMessages } from '@vrijhaven/ui';
import type { Person } from '../edition/opened';
import { trainingWords } from '../words';

/** How a verdict looks. */
export const VERDICT_TONES = { met: 'good', notMet: 'danger', unclear: 'neutral' } as const;
const SIGNS = { met: '✓', notMet: '✕', unclear: '?' } as const;

interface Props {
  person: Person;
  edition: EditionView;
}

const read = ({ person, edition }: Props) => {
  const verdicts = readCriteria(person.participant.answers, edition);
  return CRITERIA.flatMap((criterion) => {
    const verdict = verdicts[criterion];
    return verdict === undefined ? [] : [{ criterion, verdict }];
  });
};

/** What the answers say by themselves, as signs in a list; each has its words for whoever hears it. */
export const CriteriaMarks = (props: Props) => {
  const t = useMessages(trainingWords);
  return (
    <ul className="vh-signs">
      {read(props).map(({ criterion, verdict }) => (
        <li key={criterion} className={`vh-sign vh-sign-${verdict}`} title={t(`criterion.${criterion}`)}>
          <span aria-hidden="true">{SIGNS[verdict]}</span>
          <span className="vh-hidden">
            {t(`criterion.${criterion}`)}: {t(`verdict.${verdict}`)}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** The same in words. */
export const CriteriaList = (props: Props) => {
  const t = useMessages(trainingWords);
  return (
    <ul className="vh-plan">
      {read(props).map(({ criterion, verdict }) => (
        <li key={criterion}>
          <span className="vh-grow">{t(`criterion.${criterion}`)}</span>
          <Pill tone={VERDICT_TONES[verdict]}>{t(`verdict.${verdict}`)}</Pill>
        </li>
      ))}
    </ul>
  );
};

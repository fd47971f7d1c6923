import { DEPARTURE_OUTCOMES, type DepartureOutcome } from '@vrijhaven/shelter-city/model';
import { SelectField, useMessages } from '@vrijhaven/ui';
import { stayWords } from './words';

interface Props {
  readonly value: DepartureOutcome;
  readonly onChange: (outcome: DepartureOutcome) => void;
}

/** How the guest left, in one of few words. */
export const DepartureField = ({ value, onChange }: Props) => {
  const t = useMessages(stayWords);
  return (
    <SelectField
      label={t('departure.outcome')}
      value={value}
      options={DEPARTURE_OUTCOMES.map((each) => ({ value: each, label: t(`outcome.${each}`) }))}
      onChange={onChange}
    />
  );
};

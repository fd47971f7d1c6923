import type { ProfessionalFacts } from '@vrijhaven/connect2protect/client';
import { MAX_PAIRS, PROFESSIONAL_KINDS, type ProfessionalKind } from '@vrijhaven/connect2protect/model';
import { isDay } from '@vrijhaven/domain';
import { CheckField, SelectField, TextField, useMessages } from '@vrijhaven/ui';
import { usePairText } from '../use-pair-text';
import { professionalWords } from './words';

/** What stands in the fields, as it was typed. */
export interface TypedFacts {
  readonly name: string;
  readonly kind: ProfessionalKind;
  readonly maxPairs: string;
  readonly mandateEnds: string;
  readonly active: boolean;
}

export const NEW_FACTS: TypedFacts = { name: '', kind: 'mp', maxPairs: '3', mandateEnds: '', active: true };

/** The facts, or undefined while something does not fit. */
export const factsOf = ({ name, kind, maxPairs, mandateEnds, active }: TypedFacts): ProfessionalFacts | undefined => {
  const most = /^\d+$/.test(maxPairs) ? Number(maxPairs) : 0;
  if (name.trim() === '' || most < 1 || most > MAX_PAIRS) return undefined;
  if (mandateEnds !== '' && !isDay(mandateEnds)) return undefined;
  return { name: name.trim(), kind, maxPairs: most, mandateEnds: mandateEnds === '' ? null : mandateEnds, active };
};

interface Props {
  typed: TypedFacts;
  onChange: (typed: TypedFacts) => void;
}

/** What the office notes of a professional. */
export const FactsFields = ({ typed, onChange }: Props) => {
  const t = useMessages(professionalWords);
  const text = usePairText();
  const fits = factsOf({ ...typed, name: 'x', mandateEnds: '' }) !== undefined;
  return (
    <>
      <TextField
        label={t('name')}
        hint={t('name.hint')}
        value={typed.name}
        maxLength={80}
        dir="auto"
        onChange={(name) => onChange({ ...typed, name })}
      />
      <SelectField
        label={t('kind')}
        value={typed.kind}
        options={PROFESSIONAL_KINDS.map((value) => ({ value, label: text(`professional.${value}`) }))}
        onChange={(kind) => onChange({ ...typed, kind })}
      />
      <TextField
        label={t('maxPairs')}
        inputMode="numeric"
        value={typed.maxPairs}
        onChange={(maxPairs) => onChange({ ...typed, maxPairs })}
        error={fits ? undefined : t('maxPairs.wrong', { count: MAX_PAIRS })}
      />
      <TextField
        label={t('mandateEnds')}
        hint={t('mandateEnds.hint')}
        type="date"
        value={typed.mandateEnds}
        onChange={(mandateEnds) => onChange({ ...typed, mandateEnds })}
      />
      <CheckField label={t('active')} checked={typed.active} onChange={(active) => onChange({ ...typed, active })} />
    </>
  );
};

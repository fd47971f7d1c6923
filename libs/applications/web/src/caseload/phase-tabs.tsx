import { useMessages } from '@vrijhaven/ui';
import { applicationsWords } from '../words';
import { PHASES, type Phase } from './phases';

interface Props {
  phase: Phase | 'all';
  counts: Readonly<Record<Phase | 'all', number>>;
  onChange: (phase: Phase | 'all') => void;
}

/** Buttons that filter, not tabs that swap panels: hence pressed, not selected. */
export const PhaseTabs = ({ phase, counts, onChange }: Props) => {
  const t = useMessages(applicationsWords);
  return (
    <div className="vh-tabs" role="group" aria-label={t('caseload.phases')}>
      {(['all', ...PHASES] as const).map((each) => (
        <button
          key={each}
          type="button"
          className="vh-tab"
          aria-pressed={each === phase}
          onClick={() => onChange(each)}
        >
          {t(`phase.${each}`)}
          <span className="vh-tab-count">{counts[each]}</span>
        </button>
      ))}
    </div>
  );
};

import type { CallView } from '@vrijhaven/applications/client';
import { useMember } from '@vrijhaven/organisation/web';
import { CheckField, SearchField, useLanguage, useMessages } from '@vrijhaven/ui';
import { languageName } from '../names';
import { applicationsWords } from '../words';
import { statesOffered, type CaseView } from './case-view';

const ORDERS = ['newest', 'oldest', 'alias', 'country', 'state'] as const;

interface Props {
  view: CaseView;
  calls: readonly CallView[];
  languages: readonly string[];
  onChange: (change: Partial<CaseView>) => void;
}

/** Narrows on this device over opened rows: the server never learns what is looked for. */
export const CaseFilters = ({ view, calls, languages, onChange }: Props) => {
  const t = useMessages(applicationsWords);
  const language = useLanguage();
  const { reads } = useMember();
  return (
    <div className="vh-filters" role="search" aria-label={t('caseload.filters')}>
      <SearchField
        label={t('caseload.search')}
        placeholder={t('caseload.search.short')}
        value={view.text}
        onChange={(text) => onChange({ text })}
      />
      {reads.includes('thread') && (
        <CheckField
          label={t('caseload.waiting')}
          checked={view.waiting}
          onChange={(waiting) => onChange({ waiting })}
        />
      )}
      <Narrow
        label={t('dossier.state')}
        value={view.state}
        onChange={(state) => onChange({ state })}
        options={[
          ['', t('caseload.state.all')],
          ...statesOffered(view.phase).map((state) => [state, t(`state.${state}`)] as const),
        ]}
      />
      <Narrow
        label={t('caseload.call')}
        value={view.call}
        onChange={(call) => onChange({ call })}
        options={[['', t('caseload.call.all')], ...calls.map((call) => [call.id, call.title[language]] as const)]}
      />
      <Narrow
        label={t('caseload.language')}
        value={view.language}
        onChange={(code) => onChange({ language: code })}
        options={[
          ['', t('caseload.language.all')],
          ...languages.map((code) => [code, languageName(code, language)] as const),
        ]}
      />
      <Narrow
        label={t('caseload.order')}
        value={view.order}
        onChange={(order) => onChange({ order })}
        options={ORDERS.map((order) => [order, t(`order.${order}`)] as const)}
      />
    </div>
  );
};

interface NarrowProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
}

const Narrow = <Value extends string>({ label, value, options, onChange }: NarrowProps<Value>) => (
  <span className="vh-select">
    <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value as Value)}>
      {options.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  </span>
);

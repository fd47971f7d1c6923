import type { CallView } from '@vrijhaven/applications/client';
import { useMember } from '@vrijhaven/organisation/web';
import { BareSelect, CheckField, SearchField, useLanguage, useMessages } from '@vrijhaven/ui';
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
      <BareSelect
        label={t('dossier.state')}
        value={view.state}
        onChange={(state) => onChange({ state })}
        options={[
          { value: '', label: t('caseload.state.all') },
          ...statesOffered(view.phase).map((state) => ({ value: state, label: t(`state.${state}`) })),
        ]}
      />
      <BareSelect
        label={t('caseload.call')}
        value={view.call}
        onChange={(call) => onChange({ call })}
        options={[
          { value: '', label: t('caseload.call.all') },
          ...calls.map(({ id, title }) => ({ value: id, label: title[language] })),
        ]}
      />
      <BareSelect
        label={t('caseload.language')}
        value={view.language}
        onChange={(code) => onChange({ language: code })}
        options={[
          { value: '', label: t('caseload.language.all') },
          ...languages.map((code) => ({ value: code, label: languageName(code, language) })),
        ]}
      />
      <BareSelect
        label={t('caseload.order')}
        value={view.order}
        onChange={(order) => onChange({ order })}
        options={ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
      />
    </div>
  );
};

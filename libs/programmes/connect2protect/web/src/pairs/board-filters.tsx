import type { PairView } from '@vrijhaven/connect2protect/client';
import { SearchField, useMessages, usePhone } from '@vrijhaven/ui';
import { ORDERS, SHOWS, type BoardView } from './board-view';
import { pairWords } from './words';

interface Props {
  view: BoardView;
  pairs: readonly PairView[];
  onChange: (view: BoardView) => void;
}

/** Narrows what stands on the page: nothing of it reaches the server. */
export const BoardFilters = ({ view, pairs, onChange }: Props) => {
  const t = useMessages(pairWords);
  const phone = usePhone();
  const professionals = [...new Map(pairs.map(({ professional: { id, name } }) => [id, name]))];
  return (
    <div className="vh-filters vh-duo-filters vh-no-print" role="search" aria-label={t('filters')}>
      <SearchField label={t('search')} value={view.text} onChange={(text) => onChange({ ...view, text })} />
      <Narrow
        label={t('shows')}
        value={view.shows}
        options={SHOWS.map((each) => [each, t(`shows.${each}`)])}
        onChange={(shows) => onChange({ ...view, shows })}
      />
      {professionals.length > 1 && (
        <Narrow
          label={t('professional')}
          value={view.professional}
          options={[['', t('professional.all')], ...professionals]}
          onChange={(professional) => onChange({ ...view, professional })}
        />
      )}
      {phone && (
        <Narrow
          label={t('order')}
          value={view.order}
          options={ORDERS.map((each) => [each, t(`order.${each}`)])}
          onChange={(order) => onChange({ ...view, order })}
        />
      )}
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

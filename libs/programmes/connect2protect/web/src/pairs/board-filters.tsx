import type { PairView } from '@vrijhaven/connect2protect/client';
import { BareSelect, SearchField, useMessages, usePhone } from '@vrijhaven/ui';
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
  const professionals = [...new Map(pairs.map(({ professional: { id, name } }) => [id, name]))].map(
    ([value, label]) => ({ value, label }),
  );
  return (
    <div className="vh-filters vh-duo-filters vh-no-print" role="search" aria-label={t('filters')}>
      <SearchField label={t('search')} value={view.text} onChange={(text) => onChange({ ...view, text })} />
      <BareSelect
        label={t('shows')}
        value={view.shows}
        options={SHOWS.map((value) => ({ value, label: t(`shows.${value}`) }))}
        onChange={(shows) => onChange({ ...view, shows })}
      />
      {professionals.length > 1 && (
        <BareSelect
          label={t('professional')}
          value={view.professional}
          options={[{ value: '', label: t('professional.all') }, ...professionals]}
          onChange={(professional) => onChange({ ...view, professional })}
        />
      )}
      {phone && (
        <BareSelect
          label={t('order')}
          value={view.order}
          options={ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
          onChange={(order) => onChange({ ...view, order })}
        />
      )}
    </div>
  );
};

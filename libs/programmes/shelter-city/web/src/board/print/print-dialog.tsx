import { useState } from 'react';
import { isDay, lastDayOf, periodThrough, type Period } from '@vrijhaven/domain';
import type { CityView } from '@vrijhaven/shelter-city/client';
import { Button, CheckField, Dialog, Notice, SelectField, TextField, uiWords, useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../../words';
import { boardWords } from '../words';

/** What is to stand on the paper. */
export interface PrintWish {
  readonly slug: string;
  readonly period: Period;
  readonly names: boolean;
}

interface Props {
  cities: readonly CityView[];
  start: PrintWish;
  onClose: () => void;
  onPrint: (wish: PrintWish) => void;
}

/** Which city, which weeks, and whether with names: asked before every print. */
export const PrintDialog = ({ cities, start, onClose, onPrint }: Props) => {
  const t = useMessages(shelterCityWords);
  const b = useMessages(boardWords);
  const ui = useMessages(uiWords);
  const [slug, setSlug] = useState(start.slug);
  const [from, setFrom] = useState(start.period.from);
  const [last, setLast] = useState(lastDayOf(start.period));
  const [names, setNames] = useState(start.names);
  const valid = isDay(from) && isDay(last) && from <= last;
  return (
    <Dialog
      title={b('print.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button
            kind="primary"
            icon="print"
            disabled={!valid}
            onClick={() => onPrint({ slug, names, period: periodThrough(from, last) })}
          >
            {t('board.print')}
          </Button>
        </>
      }
    >
      {cities.length > 1 && (
        <SelectField
          label={t('board.city')}
          value={slug}
          options={[
            { value: '', label: b('print.each') },
            ...cities.map((city) => ({ value: city.slug, label: city.name })),
          ]}
          onChange={setSlug}
        />
      )}
      <div className="vh-two">
        <TextField label={t('place.from')} type="date" value={from} onChange={setFrom} required />
        <TextField
          label={t('place.last')}
          type="date"
          value={last}
          min={from}
          onChange={setLast}
          error={valid ? undefined : t('place.order')}
          required
        />
      </div>
      <CheckField label={b('print.names')} checked={names} onChange={setNames} />
      {names && (
        <Notice tone="warn" live>
          {b('print.names.what')}
        </Notice>
      )}
    </Dialog>
  );
};

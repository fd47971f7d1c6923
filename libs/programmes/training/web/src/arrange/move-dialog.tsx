import { useState } from 'react';
import type { RosterLine } from '@vrijhaven/training/client';
import { FormDialog, SelectField, useMessages } from '@vrijhaven/ui';
import { peopleWords } from '../people/words';
import { placeIn, type Dimension, type Place } from './places';
import { usePlaceWords } from './use-place-words';

interface Props {
  dimension: Dimension;
  columns: readonly Place[];
  name: string;
  line: RosterLine | undefined;
  onClose: () => void;
  onMove: (place: Place) => void;
}

/** What dragging does, as a question with a list. */
export const MoveDialog = ({ dimension, columns, name, line, onClose, onMove }: Props) => {
  const t = useMessages(peopleWords);
  const placeWords = usePlaceWords();
  const places: readonly Place[] = [null, ...columns];
  const now = line ? placeIn(line, dimension) : null;
  const [at, setAt] = useState(String(Math.max(0, places.indexOf(now))));
  return (
    <FormDialog
      title={t('arrange.move.title', { name })}
      act={t('arrange.move.go')}
      busy={false}
      onAct={() => onMove(places[Number(at)] ?? null)}
      onClose={onClose}
    >
      <SelectField
        label={t(`arrange.${dimension}`)}
        value={at}
        options={places.map((place, index) => ({ value: String(index), label: placeWords(dimension, place) }))}
        onChange={setAt}
      />
    </FormDialog>
  );
};

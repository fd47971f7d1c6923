import { Button, Dialog, useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../words';
import { boardWords } from './words';

interface Props {
  name: string;
  onKeep: () => void;
  onCancel: () => void;
}

/** A stay was dragged back to the lane: said what follows before it does. */
export const CancelDialog = ({ name, onKeep, onCancel }: Props) => {
  const t = useMessages(shelterCityWords);
  const b = useMessages(boardWords);
  return (
    <Dialog
      title={b('cancel.title', { name })}
      isOpen
      alert
      onClose={onKeep}
      actions={
        <>
          <Button onClick={onKeep}>{t('stay.cancel.keep')}</Button>
          <Button kind="danger" onClick={onCancel}>
            {t('residency.to.cancelled')}
          </Button>
        </>
      }
    >
      <p>{t('stay.cancel.what')}</p>
    </Dialog>
  );
};

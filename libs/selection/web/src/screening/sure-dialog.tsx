import { Button, Dialog, uiWords, useMessages } from '@vrijhaven/ui';
import { screeningWords } from './words';

interface Props {
  readonly outcome: 'ineligible' | 'incomplete';
  readonly asked: number;
  readonly onClose: () => void;
  readonly onSure: () => void;
}

/** What follows, in words, before it is done. */
export const SureDialog = ({ outcome, asked, onClose, onSure }: Props) => {
  const t = useMessages(screeningWords);
  const ui = useMessages(uiWords);
  return (
    <Dialog
      title={t(`sure.${outcome}`)}
      isOpen
      alert={outcome === 'ineligible'}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind={outcome === 'ineligible' ? 'danger' : 'primary'} onClick={onSure}>
            {t(`outcome.${outcome}`)}
          </Button>
        </>
      }
    >
      <p>{outcome === 'incomplete' ? t('sure.incomplete.what', { count: asked }) : t('sure.ineligible.what')}</p>
    </Dialog>
  );
};

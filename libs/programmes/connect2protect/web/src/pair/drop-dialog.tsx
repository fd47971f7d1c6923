import type { ActionFile, PairFile } from '@vrijhaven/connect2protect/client';
import { FormDialog, useMessages, useToast } from '@vrijhaven/ui';
import { pairWords } from '../pairs/words';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { useRefusable } from '../use-refusable';

interface Props {
  file: PairFile;
  action: ActionFile;
  reload: () => void;
  onClose: () => void;
}

/** Gives an action up; its texts stay to be read. */
export const DropDialog = ({ file, action, reload, onClose }: Props) => {
  const t = useMessages(pairWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, refused, attempt } = useRefusable();
  const go = async () => {
    const request = { pair: file, action: action.id, version: action.version };
    const outcome = await attempt(() => connect2protect.drop(request));
    if (outcome === undefined) return;
    reload();
    if (outcome.kind !== 'done') return;
    toast({ tone: 'good', text: t('drop.done') });
    onClose();
  };
  return (
    <FormDialog
      title={t('drop.title')}
      act={t('action.drop')}
      danger
      busy={busy}
      notice={<RefusedNotice kind={refused} />}
      onAct={() => void go()}
      onClose={onClose}
    >
      <p>{t('drop.what')}</p>
    </FormDialog>
  );
};

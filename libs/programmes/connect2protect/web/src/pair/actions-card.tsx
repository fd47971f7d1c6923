import { useState } from 'react';
import type { ActionFile, PairFile } from '@vrijhaven/connect2protect/client';
import { IN_CONTACT } from '@vrijhaven/connect2protect/model';
import { Button, Card, useMessages } from '@vrijhaven/ui';
import { pairWords } from '../pairs/words';
import { usePlace } from '../use-place';
import { ActionRow } from './action-row';
import { DraftDialog } from './draft-dialog';
import { DropDialog } from './drop-dialog';
import { FinishDialog } from './finish-dialog';

export type ActionAct = 'redraft' | 'finish' | 'drop';

/** Letters, questions, visits and statements: drafted here, approved by the defender alone, then done. */
export const ActionsCard = ({ file, reload }: { file: PairFile; reload: () => void }) => {
  const t = useMessages(pairWords);
  const place = usePlace();
  const [drafting, setDrafting] = useState(false);
  const [open, setOpen] = useState<{ act: ActionAct; action: ActionFile }>();
  const isLive = IN_CONTACT.includes(file.state);
  const mayWork = place !== 'securityOfficer' && isLive && file.chained && !file.paused;
  const close = () => setOpen(undefined);
  const props = open && { file, action: open.action, reload, onClose: close };
  return (
    <Card
      title={t('actions')}
      aside={
        mayWork && (
          <Button small icon="plus" className="vh-no-print" onClick={() => setDrafting(true)}>
            {t('action.draft')}
          </Button>
        )
      }
    >
      <div className="vh-stack">
        {file.files.length === 0 && <p className="vh-muted">{t('actions.none')}</p>}
        <ul className="vh-stack">
          {file.files.map((action) => (
            <ActionRow key={action.id} {...{ action, mayWork, isLive }} onAct={(act) => setOpen({ act, action })} />
          ))}
        </ul>
      </div>
      {drafting && <DraftDialog {...{ file, reload }} action={undefined} onClose={() => setDrafting(false)} />}
      {props && open.act === 'redraft' && <DraftDialog {...props} />}
      {props && open.act === 'finish' && <FinishDialog {...props} />}
      {props && open.act === 'drop' && <DropDialog {...props} />}
    </Card>
  );
};

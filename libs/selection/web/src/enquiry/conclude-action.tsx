import { useState } from 'react';
import type { Dossier } from '@vrijhaven/applications/client';
import { useMember } from '@vrijhaven/organisation/web';
import type { VerificationView } from '@vrijhaven/selection/client';
import { Button, Notice, useAct, useMessages } from '@vrijhaven/ui';
import { useSelectionDesk } from '../port';
import { ConcludeDialog } from './conclude-dialog';
import { enquiryWords } from './words';

interface Props {
  readonly dossier: Dossier;
  readonly reload: () => void;
}

/** Among the next steps of a file: the end of its verification, which is never a bare move. */
export const ConcludeAction = ({ dossier, reload }: Props) => {
  const { writes } = useMember();
  return dossier.state === 'verifying' && dossier.moves.includes('verified') && writes.includes('vetting') ? (
    <Opening id={dossier.id} reload={reload} />
  ) : null;
};

const Opening = ({ id, reload }: { readonly id: string; readonly reload: () => void }) => {
  const t = useMessages(enquiryWords);
  const { enquiries } = useSelectionDesk();
  const { busy, run } = useAct();
  const [view, setView] = useState<VerificationView>();
  const open = async () => {
    const found = await run(() => enquiries.verification(id));
    if (found === null) reload();
    else setView(found);
  };
  return (
    <>
      <Button kind="primary" busy={busy} onClick={() => void open()}>
        {t('conclude.title')}
      </Button>
      {view?.chained === false && (
        <Notice tone="danger" live>
          {t('not.chained')}
        </Notice>
      )}
      {view?.chained && <ConcludeDialog view={view} onClose={() => setView(undefined)} onConcluded={reload} />}
    </>
  );
};

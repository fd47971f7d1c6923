import { useState } from 'react';
import { useMember } from '@vrijhaven/organisation/web';
import { Button, Card, useMessages } from '@vrijhaven/ui';
import { ContinuesDialog } from './continues-dialog';
import { receiptLostWords } from './words';

/** What the office can do for who has lost a receipt: nothing with the old file, and judge whether a new one continues it. */
export const ReceiptLostCard = ({ id }: { id: string }) => {
  const t = useMessages(receiptLostWords);
  const { writes } = useMember();
  const [asking, setAsking] = useState(false);
  if (!writes.includes('thread')) return null;
  return (
    <Card title={t('title')} className="vh-no-print">
      <div className="vh-stack-tight">
        <p className="vh-muted vh-small">{t('what')}</p>
        <Button small onClick={() => setAsking(true)}>
          {t('open')}
        </Button>
      </div>
      {asking && <ContinuesDialog id={id} onClose={() => setAsking(false)} />}
    </Card>
  );
};

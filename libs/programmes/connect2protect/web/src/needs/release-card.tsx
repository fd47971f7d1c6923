import type { NeedFile } from '@vrijhaven/connect2protect/client';
import { Card, joinList, Notice, useLanguage, useMessages } from '@vrijhaven/ui';
import { Items } from '../pair/items-card';
import { usePairText } from '../use-pair-text';
import { needWords } from './words';

/** What the defender told the office, what they released, and what somebody who is only asked would see. */
export const ReleaseCard = ({ file }: { file: NeedFile }) => {
  const t = useMessages(needWords);
  const text = usePairText();
  const language = useLanguage();
  const kept = file.request?.items.filter(({ level }) => level === 'private') ?? [];
  return (
    <Card title={t('items.released')}>
      <div className="vh-stack">
        {file.released.length === 0 ? (
          <p className="vh-muted">{t('items.released.none')}</p>
        ) : (
          <Items items={file.released} />
        )}
        {file.firstLook.length === 0 ? (
          <Notice tone="info">{t('items.first.none')}</Notice>
        ) : (
          <p className="vh-small">
            <strong>{t('items.first')}:</strong>{' '}
            {joinList(
              file.firstLook.map(({ item }) => text(`item.${item}`)),
              language,
            )}
          </p>
        )}
        <details>
          <summary>{t('items.private')}</summary>
          {kept.length === 0 ? <p className="vh-muted">{t('items.private.none')}</p> : <Items items={kept} />}
        </details>
      </div>
    </Card>
  );
};

import { useCallback } from 'react';
import type { Assignment, RolePreview } from '@vrijhaven/organisation/client';
import { joinList, LoadView, Notice, useLanguage, useLoad, useMessages } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { KeyPlaces } from './key-places';
import { keyWords } from './words';

const Preview = ({ preview }: { preview: RolePreview }) => {
  const t = useMessages(keyWords);
  const language = useLanguage();
  const { opens, closes, renews, lastReaderOf, takesTwo } = preview;
  if (lastReaderOf.length > 0)
    return (
      <Notice tone="danger" live>
        {t('roles.lastReader', {
          compartments: joinList(
            lastReaderOf.map((each) => t(`opens.${each}`)),
            language,
          ),
        })}
      </Notice>
    );
  return (
    <div className="vh-stack-tight" aria-live="polite">
      <h3>{t('roles.opens')}</h3>
      {opens.length === 0 ? <p className="vh-muted">{t('roles.nothing')}</p> : <KeyPlaces places={opens} />}
      <h3>{t('roles.closes')}</h3>
      {closes.length === 0 ? <p className="vh-muted">{t('roles.nothing')}</p> : <KeyPlaces places={closes} />}
      <h3>{t('roles.renews')}</h3>
      {renews.length === 0 ? <p className="vh-muted">{t('roles.nothing')}</p> : <KeyPlaces places={renews} />}
      {closes.length > 0 && <p>{t('roles.keeps')}</p>}
      {takesTwo && <Notice tone="warn">{t('roles.two')}</Notice>}
    </div>
  );
};

/** What a change would open, close and renew, as this desk's own reading of the chain says. */
export const RolePreviewView = ({ member, roles }: { member: string; roles: readonly Assignment[] }) => {
  const { people } = useOrganisationDesk();
  const chosen = JSON.stringify(roles);
  const loading = useLoad(
    useCallback(
      () => people.previewRoles({ member, roles: JSON.parse(chosen) as readonly Assignment[] }),
      [people, member, chosen],
    ),
  );
  return <LoadView loading={loading}>{(preview) => <Preview preview={preview} />}</LoadView>;
};

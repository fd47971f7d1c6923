import { useState } from 'react';
import { languageName } from '@vrijhaven/applications/web';
import type { ProfessionalView } from '@vrijhaven/connect2protect/client';
import { EMPTY_PROFILE, type Profile } from '@vrijhaven/connect2protect/model';
import { Button, Card, DescriptionList, EmptyState, joinList, Notice, useLanguage, useMessages } from '@vrijhaven/ui';
import { usePairText } from '../use-pair-text';
import { ProfileDialog } from './profile-dialog';
import { professionalWords } from './words';

interface Props {
  professional: ProfessionalView;
  reload: () => void;
}

/** What a professional says of themselves. */
export const ProfileCard = ({ professional, reload }: Props) => {
  const t = useMessages(professionalWords);
  const [editing, setEditing] = useState(false);
  const { profile, profileRevision } = professional;
  const isClosed = profile.status === 'tampered' || (profile.status !== 'open' && profileRevision > 0);
  const write = (
    <Button small onClick={() => setEditing(true)}>
      {t(profile.status === 'open' ? 'profile.edit' : 'profile.write')}
    </Button>
  );
  return (
    <Card title={t('profile')} aside={profile.status === 'open' && write}>
      <div className="vh-stack">
        <p className="vh-muted vh-small">{t('profile.what')}</p>
        {isClosed && (
          <Notice tone="danger" live>
            {t('profile.closed')}
          </Notice>
        )}
        {profile.status === 'open' && <ProfileText profile={profile.content} />}
        {profile.status === 'none' && !isClosed && (
          <EmptyState icon="people" title={t('profile.none')} action={write}>
            {t('profile.none.what')}
          </EmptyState>
        )}
      </div>
      {editing && (
        <ProfileDialog
          {...{ professional, reload }}
          before={profile.status === 'open' ? profile.content : EMPTY_PROFILE}
          onClose={() => setEditing(false)}
        />
      )}
    </Card>
  );
};

const ProfileText = ({ profile }: { profile: Profile }) => {
  const t = useMessages(professionalWords);
  const text = usePairText();
  const language = useLanguage();
  const said = (value: string): string => (value === '' ? t('profile.empty') : value);
  const list = (parts: readonly string[]): string => said(joinList(parts, language));
  const { seat, group, committees, languages, regions, themes, words } = profile;
  return (
    <DescriptionList
      items={[
        { key: 'seat', term: t('profile.seat'), value: said(seat) },
        { key: 'group', term: t('profile.group'), value: said(group) },
        { key: 'committees', term: t('profile.committees'), value: list(committees) },
        {
          key: 'languages',
          term: t('profile.languages'),
          value: list(languages.map((each) => languageName(each, language))),
        },
        { key: 'regions', term: t('profile.regions'), value: list(regions.map((each) => text(`region.${each}`))) },
        { key: 'themes', term: t('profile.themes'), value: list(themes.map((each) => text(`theme.${each}`))) },
        { key: 'words', term: t('profile.words'), value: said(words), long: true },
      ]}
    />
  );
};

import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { EmptyState, Icon, LoadView, Page, useLive, useLoad, useMessages } from '@vrijhaven/ui';
import { useConnect2ProtectDesk } from '../port';
import { OneProfessional } from './one-professional';
import { professionalWords } from './words';

/** One professional as the office knows them. */
export const ProfessionalPage = ({ id }: { id: string }) => {
  const t = useMessages(professionalWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const loading = useLoad(
    useCallback(
      async () => ({ found: (await connect2protect.loadProfessionals()).find((each) => each.id === id) }),
      [connect2protect, id],
    ),
  );
  const { reload } = loading;
  const again = useCallback(() => void reload(), [reload]);
  useLive('professionals', again);
  return (
    <div className="vh-page vh-dossier-frame">
      <Link to="/professionals" className="vh-back vh-no-print">
        <Icon name="back" size={18} />
        {t('back')}
      </Link>
      <LoadView loading={loading} label={t('opening')}>
        {({ found }) =>
          found ? (
            <Page title={found.name}>
              <OneProfessional professional={found} reload={again} />
            </Page>
          ) : (
            <EmptyState icon="lock" title={t('gone')}>
              {t('gone.what')}
            </EmptyState>
          )
        }
      </LoadView>
    </div>
  );
};

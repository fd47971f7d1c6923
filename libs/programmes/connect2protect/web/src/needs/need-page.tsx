import { Link } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { NeedFile, PairView, ProfessionalView } from '@vrijhaven/connect2protect/client';
import { AHEAD, LIVE_NEEDS } from '@vrijhaven/connect2protect/model';
import {
  Button,
  Card,
  EmptyState,
  FormDialog,
  Icon,
  LoadView,
  Notice,
  Page,
  useLive,
  useLoad,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { knownAs } from '../known-as';
import { Thread, Writing } from '../pair/words-card';
import { PairState } from '../pairs/pair-state';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { usePairText } from '../use-pair-text';
import { useRefusable } from '../use-refusable';
import { connect2protectWords } from '../words';
import { AskCard } from './ask-card';
import { ReleaseCard } from './release-card';
import { SuggestionsCard } from './suggestions-card';
import { needWords } from './words';

/** What one defender asks, what they have released, and whom one could ask for them. */
export const NeedPage = ({ id }: { id: string }) => {
  const t = useMessages(needWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const loading = useLoad(
    useCallback(async () => {
      const [needs, professionals] = await Promise.all([
        connect2protect.loadNeeds(),
        connect2protect.loadProfessionals(),
      ]);
      const need = needs.find((each) => each.id === id);
      const pairs = need ? await connect2protect.loadPairs({ application: need.application }) : [];
      return {
        file: need && (await connect2protect.openNeed(need)),
        pairs: pairs.filter((pair) => pair.need === id),
        professionals,
      };
    }, [connect2protect, id]),
  );
  const { reload } = loading;
  const again = useCallback(() => void reload(), [reload]);
  useLive('needs', again);
  useLive('pairs', again);
  useLive('entries', again);
  return (
    <div className="vh-page vh-dossier-frame">
      <Link to="/needs" className="vh-back vh-no-print">
        <Icon name="back" size={18} />
        {t('back')}
      </Link>
      <LoadView loading={loading} label={t('opening')}>
        {({ file, ...rest }) =>
          file ? (
            <Opened file={file} {...rest} reload={again} />
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

interface Props {
  file: NeedFile;
  pairs: readonly PairView[];
  professionals: readonly ProfessionalView[];
  reload: () => void;
}

const Opened = ({ file, pairs, professionals, reload }: Props) => {
  const t = useMessages(needWords);
  const common = useMessages(connect2protectWords);
  const text = usePairText();
  const { connect2protect } = useConnect2ProtectDesk();
  const [closing, setClosing] = useState(false);
  const { request } = file;
  const name = knownAs([...(request?.items ?? []), ...file.released], file.application);
  const isLive = LIVE_NEEDS.includes(file.state);
  const isAsked = pairs.some(({ state }) => AHEAD.includes(state));
  return (
    <Page
      title={name}
      lead={`${text(`need.${file.state}`)} · ${t(`origin.${file.origin}`)}`}
      actions={
        file.state === 'open' && (
          <Button kind="danger" onClick={() => setClosing(true)}>
            {t('close')}
          </Button>
        )
      }
    >
      <div className="vh-stack-wide">
        {file.paused && (
          <Notice tone="warn" title={common('held.title')}>
            <p>{common('held.what')}</p>
          </Notice>
        )}
        {request?.chained === false && (
          <Notice tone="danger" title={common('broken.title')} live>
            <p>{common('broken.what')}</p>
          </Notice>
        )}
        {pairs.length > 0 && <PairsOf pairs={pairs} />}
        <div className="vh-duo-columns">
          <div className="vh-stack-wide">
            {isLive && !isAsked && <SuggestionsCard {...{ file, pairs, professionals, reload }} />}
            <Card title={t('thread')}>
              <div className="vh-stack">
                <p className="vh-muted vh-small">{t('thread.what')}</p>
                <Thread messages={request?.messages ?? []} />
                {request?.chained === true && (
                  <Writing
                    label={t('thread.label')}
                    act={t('thread.send')}
                    send={(words) => connect2protect.writeToDefender({ application: file.application, text: words })}
                    onDone={reload}
                  />
                )}
              </div>
            </Card>
          </div>
          <div className="vh-stack-wide">
            <AskCard ask={request?.ask} professionals={professionals} />
            <ReleaseCard file={file} />
          </div>
        </div>
      </div>
      {closing && <CloseDialog file={file} reload={reload} onClose={() => setClosing(false)} />}
    </Page>
  );
};

const PairsOf = ({ pairs }: { pairs: readonly PairView[] }) => {
  const t = useMessages(needWords);
  return (
    <Card title={t('pairs')}>
      <ul className="vh-lines">
        {pairs.map((pair) => (
          <li key={pair.id}>
            <Link to="/pairs/$id" params={{ id: pair.id }} className="vh-grow">
              <bdi>{pair.professional.name}</bdi>
            </Link>
            <PairState pair={pair} />
          </li>
        ))}
      </ul>
    </Card>
  );
};

const CloseDialog = ({ file, reload, onClose }: { file: NeedFile; reload: () => void; onClose: () => void }) => {
  const t = useMessages(needWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, refused, attempt } = useRefusable();
  const go = async () => {
    const outcome = await attempt(() => connect2protect.closeNeed({ need: file.id, version: file.version }));
    if (outcome === undefined) return;
    reload();
    if (outcome.kind !== 'done') return;
    toast({ tone: 'good', text: t('close.done') });
    onClose();
  };
  return (
    <FormDialog
      title={t('close.title')}
      act={t('close')}
      danger
      busy={busy}
      notice={<RefusedNotice kind={refused} />}
      onAct={() => void go()}
      onClose={onClose}
    >
      <p>{t('close.what')}</p>
    </FormDialog>
  );
};

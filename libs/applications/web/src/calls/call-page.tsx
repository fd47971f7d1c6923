import { useCallback, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { CallWithVersions } from '@vrijhaven/applications/client';
import { callLifecycle, type CallState, type ConditionTexts } from '@vrijhaven/applications/model';
import { canMove, LANGUAGE_NAMES } from '@vrijhaven/domain';
import {
  Button,
  Card,
  DescriptionList,
  EmptyState,
  formatDay,
  formatPeriod,
  joinList,
  LoadView,
  Notice,
  Page,
  useLanguage,
  useLoad,
  useMessages,
} from '@vrijhaven/ui';
import { useApplicationsDesk } from '../port';
import { CancelDialog, CarryDialog, MoveDialog, PostponeDialog } from './call-acts';
import { CallPill } from './call-pill';
import { useCalls } from './use-calls';
import { VersionCard } from './version-card';
import { callsWords } from './words';

type Act = 'open' | 'closed' | 'postponed' | 'cancelled' | 'carry';

const Facts = ({ call }: { call: CallWithVersions }) => {
  const t = useMessages(callsWords);
  const language = useLanguage();
  const items = [
    {
      key: 'applications',
      term: t('applications'),
      value: `${formatDay(call.opensOn, language)} – ${formatDay(call.closesOn, language)}`,
    },
    { key: 'stays', term: t('stays'), value: formatPeriod(call.stays, language) },
    { key: 'places', term: t('places'), value: new Intl.NumberFormat(language).format(call.places) },
    {
      key: 'languages',
      term: t('languages'),
      value: joinList(
        call.languages.map((each) => LANGUAGE_NAMES[each]),
        language,
      ),
    },
    ...(call.reason ? [{ key: 'reason', term: t('reason'), value: t(`reason.${call.reason}`) }] : []),
  ];
  return (
    <Card aside={<CallPill state={call.state} />} title={call.title[language]}>
      <DescriptionList items={items} />
    </Card>
  );
};

const may = (call: CallWithVersions, to: CallState): boolean => canMove(callLifecycle, call.state, to, ['coordinator']);

/** What can be done, from the table of the lifecycle. */
const Acts = ({ call, onAct }: { call: CallWithVersions; onAct: (act: Act) => void }) => {
  const t = useMessages(callsWords);
  const navigate = useNavigate();
  const changeable = call.state !== 'closed' && call.state !== 'cancelled';
  const params = { id: call.id };
  return (
    <div className="vh-row vh-wrap">
      {changeable && (
        <Button kind="primary" onClick={() => void navigate({ to: '/calls/$id/edit', params })}>
          {t('edit')}
        </Button>
      )}
      {may(call, 'open') && <Button onClick={() => onAct('open')}>{t('open')}</Button>}
      {may(call, 'closed') && <Button onClick={() => onAct('closed')}>{t('close')}</Button>}
      {may(call, 'postponed') && <Button onClick={() => onAct('postponed')}>{t('postpone')}</Button>}
      <Button icon="copy" onClick={() => void navigate({ to: '/calls/$id/copy', params })}>
        {t('copy')}
      </Button>
      {call.state !== 'cancelled' && (
        <Button kind="danger" onClick={() => onAct('cancelled')}>
          {t('cancel')}
        </Button>
      )}
    </div>
  );
};

/** After the end of a call: who can go on elsewhere, and who was not reached. */
const Aftermath = ({ call, onAct }: { call: CallWithVersions; onAct: (act: Act) => void }) => {
  const t = useMessages(callsWords);
  const { calls } = useApplicationsDesk();
  const cohort = useLoad(useCallback(() => calls.cohort(call.id), [calls, call.id, call.version])).data;
  if (!cohort) return null;
  return (
    <>
      {cohort.ending > 0 && (
        <Notice tone="warn">
          <p>{t('again.what', { count: cohort.ending })}</p>
          <Button onClick={() => onAct('cancelled')}>{t('again', { count: cohort.ending })}</Button>
        </Notice>
      )}
      {cohort.carriable > 0 && (
        <Notice tone="info">
          <p>{t('carry.what', { count: cohort.carriable })}</p>
          <Button onClick={() => onAct('carry')}>{t('carry')}</Button>
        </Notice>
      )}
    </>
  );
};

interface ShownCallProps {
  call: CallWithVersions;
  all: readonly CallWithVersions[];
  texts: ConditionTexts;
  reload: () => void;
}

const ShownCall = ({ call, all, texts, reload }: ShownCallProps) => {
  const [act, setAct] = useState<Act>();
  // Taking people over changes what is left to do, and not the call itself.
  const [round, setRound] = useState(0);
  const onDone = () => {
    setRound((before) => before + 1);
    reload();
  };
  const props = { call, onClose: () => setAct(undefined), onDone };
  const others = all.filter(({ id, state }) => id !== call.id && state !== 'cancelled' && state !== 'closed');
  return (
    <>
      <Facts call={call} />
      <Acts call={call} onAct={setAct} />
      {call.state === 'cancelled' && <Aftermath key={round} call={call} onAct={setAct} />}
      {[...call.versions].reverse().map((version) => (
        <VersionCard key={version.number} version={version} texts={texts} />
      ))}
      {(act === 'open' || act === 'closed') && <MoveDialog {...props} to={act} />}
      {act === 'postponed' && <PostponeDialog {...props} />}
      {act === 'cancelled' && <CancelDialog {...props} />}
      {act === 'carry' && <CarryDialog {...props} others={others} />}
    </>
  );
};

/** One call: its dates, what may be done, and every version of what it asks. */
export const CallPage = ({ id }: { id: string }) => {
  const t = useMessages(callsWords);
  const loading = useCalls();
  return (
    <Page title={t('title')} wide>
      <LoadView loading={loading}>
        {({ calls, texts }) => {
          const call = calls.find((each) => each.id === id);
          if (!call) return <EmptyState icon="search" title={t('missing')} />;
          return <ShownCall call={call} all={calls} texts={texts} reload={() => void loading.reload()} />;
        }}
      </LoadView>
    </Page>
  );
};

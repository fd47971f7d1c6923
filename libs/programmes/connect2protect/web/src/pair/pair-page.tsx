import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { PairFile } from '@vrijhaven/connect2protect/client';
import { AHEAD, IN_CONTACT } from '@vrijhaven/connect2protect/model';
import { dayOf } from '@vrijhaven/domain';
import {
  Button,
  EmptyState,
  formatDay,
  Icon,
  LoadView,
  Notice,
  Page,
  useLanguage,
  useLive,
  useLoad,
  useMessages,
} from '@vrijhaven/ui';
import { AlarmList } from '../pairs/alarm-list';
import { PairState } from '../pairs/pair-state';
import { pairWords } from '../pairs/words';
import { useConnect2ProtectDesk } from '../port';
import { knownAs } from '../known-as';
import { usePairText } from '../use-pair-text';
import { usePlace } from '../use-place';
import { connect2protectWords } from '../words';
import { ActionsCard } from './actions-card';
import { AnswerCard } from './answer-card';
import { ContactCard } from './contact-card';
import { CourseCard } from './course-card';
import { EventsCard } from './events-card';
import { ItemsCard } from './items-card';
import { WordsCard } from './words-card';

/** One pair: what is next, what was released, what is done for the defender, and how it came about. */
export const PairPage = ({ id }: { id: string }) => {
  const t = useMessages(pairWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const loading = useLoad(
    useCallback(async () => {
      const [pair] = await connect2protect.loadPairs({ id });
      return { file: pair && (await connect2protect.openPair(pair)) };
    }, [connect2protect, id]),
  );
  const { reload } = loading;
  const again = useCallback(() => void reload(), [reload]);
  useLive('pairs', again);
  useLive('entries', again);
  return (
    <div className="vh-page vh-dossier-frame">
      <Link to="/pairs" className="vh-back vh-no-print">
        <Icon name="back" size={18} />
        {t('back')}
      </Link>
      <LoadView loading={loading} label={t('opening')}>
        {({ file }) =>
          file ? (
            <Opened file={file} reload={again} />
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

const Opened = ({ file, reload }: { file: PairFile; reload: () => void }) => {
  const t = useMessages(pairWords);
  const common = useMessages(connect2protectWords);
  const text = usePairText();
  const language = useLanguage();
  const place = usePlace();
  const { application, professional, state } = file;
  const name = knownAs(file.released, application);
  const today = dayOf(new Date());
  const [isAhead, isLive] = [AHEAD.includes(state), IN_CONTACT.includes(state)];
  // Of a pair that rests or is over a professional is served no words: to call it empty would be untrue.
  const isServed = !isAhead && (place !== 'professional' || (isLive && !file.paused));
  return (
    <Page
      title={t('pair.title', { name, professional: professional.name })}
      lead={
        <span className="vh-row">
          <PairState pair={file} />
          <span>{text(`professional.${professional.kind}`)}</span>
          {isLive && file.rhythmDays !== null && <span>· {t('rhythm', { count: file.rhythmDays })}</span>}
          {file.beganOn !== null && <span>· {t('began', { day: formatDay(file.beganOn, language) })}</span>}
        </span>
      }
      actions={
        <Button icon="print" onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      <div className="vh-stack-wide">
        {file.paused && (
          <Notice tone="warn" title={common('held.title')}>
            <p>{common('held.what')}</p>
          </Notice>
        )}
        {!file.chained && (
          <Notice tone="danger" title={common('broken.title')} live>
            <p>{common('broken.what')}</p>
          </Notice>
        )}
        {state === 'ended' && file.reason !== null && (
          <Notice tone="info" title={text(`end.${file.reason}`)}>
            <p>{t(place === 'professional' ? 'ended.you' : 'ended.what')}</p>
          </Notice>
        )}
        <AlarmList pairs={[file]} nameOf={() => name} mayHandle={place !== 'professional'} isOpenHere onDone={reload} />
        <div className="vh-duo-columns">
          <div className="vh-stack-wide">
            {isAhead && <CourseCard {...{ file, name, today, reload }} />}
            {isAhead && place !== 'securityOfficer' && <AnswerCard file={file} reload={reload} />}
            {isAhead && <ItemsCard items={file.released} look={place === 'professional' ? 'first' : 'office'} />}
            {isLive && <ContactCard {...{ file, name, today, reload }} />}
            {isServed && <ActionsCard {...{ file, reload }} />}
            {isServed && <WordsCard {...{ file, reload }} />}
          </div>
          <div className="vh-stack-wide">
            {!isAhead && <CourseCard {...{ file, name, today, reload }} />}
            {isServed && <ItemsCard items={file.released} />}
            <EventsCard file={file} />
          </div>
        </div>
      </div>
    </Page>
  );
};

import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { Dossier } from '@vrijhaven/applications/client';
import { Answers, caseCode, useApplicationsDesk } from '@vrijhaven/applications/web';
import type { CityView, ProposeOutcome } from '@vrijhaven/shelter-city/client';
import { NO_NOTE } from '@vrijhaven/shelter-city/matching';
import {
  Button,
  Card,
  ChoiceField,
  EmptyState,
  Icon,
  LoadView,
  Notice,
  Page,
  useAct,
  useLoad,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { shelterCityWords } from '../words';
import { loadNotes } from '../placing/load-notes';
import { placingWords } from '../placing/words';
import { barriersTo, type Standing } from './barriers';
import { capacityOf } from './capacity';
import { useBarrierText } from './use-barrier-text';

/** Communities that they said they must not meet. */
const namedIn = (dossier: Dossier | null): readonly string[] => {
  const need = dossier?.compartments.need;
  const said = need?.status === 'open' ? need.content.answers['avoidCommunities'] : undefined;
  return Array.isArray(said) ? said.filter((code): code is string => typeof code === 'string') : [];
};

/** Choosing one city for one candidate, with exactly what that city will see beside it. */
export const ProposePage = ({ id }: { id: string }) => {
  const t = useMessages(shelterCityWords);
  const { caseload } = useApplicationsDesk();
  const { shelterCity, logs } = useShelterCityDesk();
  const loading = useLoad(
    useCallback(async () => {
      const [dossier, declined, found] = await Promise.all([
        caseload.open(id),
        shelterCity.loadProposals({ states: ['declined'], application: id }),
        loadNotes(logs, [id]),
      ]);
      const cities = dossier ? await shelterCity.loadBoard(dossier.call.stays) : [];
      const standing: Standing = {
        note: found.notes.get(id) ?? NO_NOTE,
        named: namedIn(dossier),
        declined: declined.map(({ city }) => city.slug),
      };
      return { dossier, cities, standing, doubtful: found.doubtful.length > 0 };
    }, [caseload, shelterCity, logs, id]),
  );
  return (
    <div className="vh-page vh-dossier-frame">
      <Link to="/caseload/$id" params={{ id }} className="vh-back">
        <Icon name="back" size={18} />
        {t('propose.back')}
      </Link>
      <LoadView loading={loading}>
        {({ dossier, ...facts }) =>
          dossier?.state === 'pool' ? (
            <Choose dossier={dossier} {...facts} />
          ) : (
            <EmptyState icon="pin" title={t('propose.notNow')}>
              {t('propose.notNow.what')}
            </EmptyState>
          )
        }
      </LoadView>
    </div>
  );
};

interface ChooseProps {
  dossier: Dossier;
  cities: readonly CityView[];
  standing: Standing;
  /** Their working notes do not hold together, so what they must avoid is not known. */
  doubtful: boolean;
}

const Choose = ({ dossier, cities, standing, doubtful }: ChooseProps) => {
  const t = useMessages(shelterCityWords);
  const placing = useMessages(placingWords);
  const barrierText = useBarrierText();
  const { cases } = useApplicationsDesk();
  const { shelterCity } = useShelterCityDesk();
  const navigate = useNavigate();
  const toast = useToast();
  const { busy, run } = useAct();
  const [chosen, setChosen] = useState<string>();
  const [refused, setRefused] = useState<ProposeOutcome['kind']>();
  const city = cities.find(({ id }) => id === chosen);
  const against = (each: CityView) => barriersTo(each, standing).map((barrier) => barrierText(barrier, each.name));
  const { need } = dossier.compartments;
  const alias = dossier.summary.status === 'open' ? dossier.summary.content.alias : caseCode(dossier.id);

  const propose = async () => {
    if (!city) return;
    setRefused(undefined);
    const outcome = await run(() =>
      shelterCity.propose({ application: dossier.id, version: dossier.version, city: city.id }),
    );
    if (outcome?.kind === 'done') {
      toast({ tone: 'good', text: t('propose.done', { city: city.name }) });
      void cases.refresh();
      await navigate({ to: '/caseload/$id', params: { id: dossier.id } });
    } else setRefused(outcome?.kind);
  };

  return (
    <Page title={t('propose.title', { name: alias })} lead={t('propose.lead')}>
      <div className="vh-propose">
        <Card>
          <div className="vh-stack">
            <ChoiceField
              legend={t('propose.choose')}
              value={chosen}
              choices={cities.map((each) => {
                const capacity = capacityOf(each, dossier.call.stays);
                const free = t('propose.free', { count: capacity.free, places: capacity.places });
                return {
                  value: each.id,
                  label: <bdi>{each.name}</bdi>,
                  hint: [free, ...against(each)].join(' · '),
                };
              })}
              onChange={setChosen}
            />
            {doubtful && <Notice tone="danger">{placing('avoid.doubtful', { names: alias })}</Notice>}
            {city && against(city).length > 0 && (
              <Notice tone="danger" title={t('propose.despite')} live>
                <ul>
                  {against(city).map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </Notice>
            )}
            {refused !== undefined && (
              <Notice tone="warn" live>
                {t(
                  refused === 'CityBusy'
                    ? 'propose.busy'
                    : refused === 'Unreadable'
                      ? 'propose.unreadable'
                      : refused === 'KeysStale'
                        ? 'propose.stale'
                        : 'propose.refused',
                )}
              </Notice>
            )}
            <Button
              kind="primary"
              icon="send"
              busy={busy}
              disabled={!city || need.status !== 'open'}
              onClick={() => void propose()}
            >
              {city ? t('propose.go', { city: city.name }) : t('propose.choose')}
            </Button>
          </div>
        </Card>
        <div className="vh-stack">
          <Card title={city ? t('propose.sees', { city: city.name }) : t('propose.sees.city')}>
            {need.status === 'open' ? <Answers content={need.content} /> : <p>{t('propose.unreadable')}</p>}
          </Card>
          <Notice title={t('propose.hidden')}>{t('propose.hidden.what')}</Notice>
        </div>
      </div>
    </Page>
  );
};

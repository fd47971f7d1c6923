import { Link, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReasonCode } from '@vrijhaven/applications/model';
import { applicationsWords } from '@vrijhaven/applications/web';
import { movesFrom } from '@vrijhaven/domain';
import { seesCaseload, useMember, useRoles } from '@vrijhaven/organisation/web';
import type { PlaceView, ResidencyOutcome, ResidencyView } from '@vrijhaven/shelter-city/client';
import { residencyLifecycle, type ResidencyState } from '@vrijhaven/shelter-city/model';
import {
  Button,
  DescriptionList,
  Dialog,
  formatDay,
  formatPeriod,
  Notice,
  Pill,
  SelectField,
  useAct,
  useLanguage,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { STAY_REASONS } from '../stays/stay-reasons';
import { shelterCityWords } from '../words';
import { mayMove, mayStretch, stayTone } from './stay-states';
import { StayHistory } from './panel/stay-history';
import { useGuardWords } from './panel/use-guard-words';
import { boardWords } from './words';

interface Props {
  stay: ResidencyView;
  /** The places of its city. */
  places: readonly PlaceView[];
  name: string;
  /** Somebody else changed it while one was at it. */
  changed: boolean;
  onMove: () => void;
  /** Takes the stay up, so that the arrow keys move it. */
  onGrab: () => void;
  onClose: () => void;
  onChanged: () => void;
}

/** Everything about one stay, and what can be done with it, from its lifecycle. */
export const StayDialog = ({ stay, places, name, changed, onMove, onGrab, onClose, onChanged }: Props) => {
  const t = useMessages(shelterCityWords);
  const b = useMessages(boardWords);
  const words = useMessages(applicationsWords);
  const language = useLanguage();
  // Undefined where the board stands alone, without the desk around it.
  const router = useRouter({ warn: false }) as ReturnType<typeof useRouter> | null | undefined;
  const member = useMember();
  const roles = useRoles();
  const { shelterCity } = useShelterCityDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [reason, setReason] = useState<ReasonCode>('routine');
  const [refused, setRefused] = useState<ResidencyOutcome>();
  const [cancelling, setCancelling] = useState(false);
  const { guardsText } = useGuardWords();
  const place = places.find(({ id }) => id === stay.place);
  const moves = movesFrom(residencyLifecycle, stay.state, roles);

  // What usually follows; an incident is nothing that one expects.
  const next = moves.find((to) => to !== 'cancelled' && to !== 'incident');

  const advance = async (to: ResidencyState) => {
    setRefused(undefined);
    const outcome = await run(() => shelterCity.advance({ residency: stay.id, to, version: stay.version, reason }));
    if (outcome === undefined) return;
    onChanged();
    if (outcome.kind === 'done') {
      toast({ tone: 'good', text: t('stay.done', { name, state: t(`residency.${to}`) }) });
      onClose();
    } else setRefused(outcome);
  };

  return (
    <Dialog title={name} isOpen onClose={onClose} side>
      {changed && (
        <Notice tone="warn" title={b('changed.title')} live>
          {b('changed.what')}
        </Notice>
      )}
      <div className="vh-row">
        <Pill tone={stayTone(stay.state)}>{t(`residency.${stay.state}`)}</Pill>
        {router && !stay.id.startsWith('new:') && (
          <Link to="/stays/$id" params={{ id: stay.id }}>
            {b('stay.open')}
          </Link>
        )}
        {seesCaseload(member) && (
          <Link to="/caseload/$id" params={{ id: stay.application }}>
            {t('stay.file')}
          </Link>
        )}
      </div>
      <DescriptionList
        items={[
          { key: 'place', term: t('place.place'), value: place?.name ?? '' },
          { key: 'period', term: t('stay.period'), value: formatPeriod(stay.period, language) },
          { key: 'free', term: t('stay.free'), value: formatDay(stay.freeFrom, language) },
        ]}
      />
      {mayStretch(stay.state) && (
        <div className="vh-row">
          <Button icon="calendar" onClick={onMove}>
            {mayMove(stay.state) ? t('stay.move') : b('dates.change')}
          </Button>
          <Button kind="quiet" icon="grip" onClick={onGrab}>
            {b('grab')}
          </Button>
        </div>
      )}
      {moves.length > 0 && (
        <div className="vh-stack vh-next">
          <SelectField
            label={words('move.reason')}
            value={reason}
            options={STAY_REASONS.map((value) => ({ value, label: words(`reason.${value}`) }))}
            onChange={setReason}
          />
          <div className="vh-row">
            {moves.map((to) => (
              <Button
                key={to}
                kind={to === 'cancelled' ? 'danger' : to === next ? 'primary' : 'plain'}
                busy={busy}
                onClick={() => (to === 'cancelled' ? setCancelling(true) : void advance(to))}
              >
                {t(`residency.to.${to}`)}
              </Button>
            ))}
          </div>
          {cancelling && (
            <Notice tone="warn" title={t('residency.to.cancelled')} live>
              <p>{t('stay.cancel.what')}</p>
              <div className="vh-row">
                <Button small onClick={() => setCancelling(false)}>
                  {t('stay.cancel.keep')}
                </Button>
                <Button small kind="danger" busy={busy} onClick={() => void advance('cancelled')}>
                  {t('residency.to.cancelled')}
                </Button>
              </div>
            </Notice>
          )}
        </div>
      )}
      {refused?.kind === 'GuardsOpen' && (
        <Notice tone="warn" title={b('guards.first')} live>
          {guardsText(refused.items)}
        </Notice>
      )}
      {refused !== undefined && refused.kind !== 'GuardsOpen' && (
        <Notice tone="warn" live>
          {refused.kind === 'OnHold'
            ? b('onHold')
            : t(refused.kind === 'StateMismatch' ? 'place.changed' : 'place.refused')}
        </Notice>
      )}
      {!stay.id.startsWith('new:') && <StayHistory residency={stay.id} version={stay.version} places={places} />}
    </Dialog>
  );
};

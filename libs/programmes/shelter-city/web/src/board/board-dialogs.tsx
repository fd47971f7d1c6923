import type { Period } from '@vrijhaven/domain';
import type { CandidateView, CityView, ProposalView, ResidencyView } from '@vrijhaven/shelter-city/client';
import { useMessages } from '@vrijhaven/ui';
import { candidateName } from '../candidate-name';
import { useShelterCityDesk } from '../port';
import { shelterCityWords } from '../words';
import { CancelDialog } from './cancel-dialog';
import { spotOf, type Edit } from './edit/edit';
import type { Shown } from './edit/pending';
import { PlaceDialog } from './place-dialog';
import { StayDialog } from './stay-dialog';

/** The one question that stands over the board now. */
export type Open =
  | { readonly kind: 'stay'; readonly stay: Shown; readonly changed: boolean }
  | { readonly kind: 'cancel'; readonly stay: Shown }
  | {
      readonly kind: 'move';
      readonly stay: Shown;
      readonly place: string;
      readonly period: Period;
      readonly refused?: readonly Period[];
    }
  | {
      readonly kind: 'place';
      readonly proposal: ProposalView;
      readonly place: string;
      readonly period: Period;
      readonly refused?: readonly Period[];
    };

interface Props {
  open: Open | undefined;
  cities: readonly CityView[];
  known: Period;
  nameOf: (application: string) => string;
  candidateOf: (application: string) => CandidateView | undefined;
  onOpen: (open: Open | undefined) => void;
  onClose: () => void;
  onGrab: (stay: Shown) => void;
  onCancel: (stay: Shown) => void;
  onChanged: () => void;
  /** Something was done in a dialog; it can be taken back like what was done by hand. */
  onDone: (edit: Edit, residency: ResidencyView) => void;
}

/** Everything that asks or tells over the board. */
export const BoardDialogs = ({
  open,
  cities,
  known,
  nameOf,
  candidateOf,
  onOpen,
  onClose,
  onGrab,
  onCancel,
  onChanged,
  onDone,
}: Props) => {
  const t = useMessages(shelterCityWords);
  const { shelterCity } = useShelterCityDesk();
  if (open === undefined) return null;
  const slug = open.kind === 'place' ? open.proposal.city.slug : open.stay.city;
  const city = cities.find((each) => each.slug === slug);
  if (!city) return null;
  const done = (edit: Edit, residency: ResidencyView) => {
    onDone(edit, residency);
    onClose();
    onChanged();
  };
  if (open.kind === 'cancel')
    return <CancelDialog name={nameOf(open.stay.application)} onKeep={onClose} onCancel={() => onCancel(open.stay)} />;
  if (open.kind === 'stay')
    return (
      <StayDialog
        stay={open.stay}
        places={city.places}
        name={nameOf(open.stay.application)}
        changed={open.changed}
        onMove={() => onOpen({ kind: 'move', stay: open.stay, place: open.stay.place, period: open.stay.period })}
        onGrab={() => onGrab(open.stay)}
        onClose={onClose}
        onChanged={onChanged}
      />
    );
  const refused = open.refused === undefined ? {} : { refused: open.refused };
  if (open.kind === 'move') {
    const { stay } = open;
    return (
      <PlaceDialog
        title={t('stay.move.title', { name: nameOf(stay.application) })}
        act={t('stay.move.go')}
        city={city}
        known={known}
        start={open}
        moving={stay.id}
        candidate={candidateOf(stay.application)}
        {...refused}
        onClose={onClose}
        onChoose={(place, period) => shelterCity.move({ residency: stay.id, place, period, version: stay.version })}
        onDone={({ residency }) =>
          done({ kind: 'moved', application: stay.application, from: spotOf(stay), to: spotOf(residency) }, residency)
        }
      />
    );
  }
  const { proposal } = open;
  return (
    <PlaceDialog
      title={t('lane.place.title', { name: candidateName(proposal.candidate) })}
      act={t('lane.place.go')}
      city={city}
      known={known}
      start={open}
      candidate={proposal.candidate}
      next={proposal.isMove}
      {...refused}
      onClose={onClose}
      onChoose={(place, period) => shelterCity.schedule({ proposal: proposal.id, place, period })}
      onDone={({ residency }) =>
        done({ kind: 'planned', application: proposal.candidate.id, to: spotOf(residency) }, residency)
      }
    />
  );
};

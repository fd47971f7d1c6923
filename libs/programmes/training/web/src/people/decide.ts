import type { EditionFile, Training } from '@vrijhaven/training/client';
import type { EnrolmentReason, PassedOver } from '@vrijhaven/training/model';
import { standings } from '@vrijhaven/training/model';
import type { Remote } from '@vrijhaven/ui';
import { peopleOf, roomOf, waitingOf, type OpenedEdition, type Person } from '../edition/opened';
import type { Act } from './acts';

export interface Decision {
  readonly to: Act;
  readonly reason?: EnrolmentReason;
  readonly message?: string;
}

/** Who stands before somebody on the waiting list: those with a reason are logged, the others could be asked first. */
export const before = (
  opened: OpenedEdition,
  enrolment: string,
): { readonly passedOver: readonly { enrolment: string; reason: PassedOver }[]; readonly couldBeAsked: number } => {
  const people = peopleOf(opened);
  const lines = standings(waitingOf(people), roomOf(opened, people));
  const place = lines.findIndex(({ id }) => id === enrolment);
  const earlier = place < 0 ? [] : lines.slice(0, place);
  return {
    passedOver: earlier.flatMap(({ id, passedOver }) =>
      passedOver === null ? [] : [{ enrolment: id, reason: passedOver }],
    ),
    couldBeAsked: earlier.filter(({ passedOver }) => passedOver === null).length,
  };
};

export interface Undone {
  readonly person: Person;
  readonly kind: string;
}

/**
 * Decides about one after the other; who could not be moved is named with the reason. Every offer is made on seats as
 * they stand after the one before.
 */
export const decideAll = async (
  training: Remote<Training>,
  opened: OpenedEdition,
  people: readonly Person[],
  { to, reason, message }: Decision,
  onDone: (done: number) => void,
): Promise<readonly Undone[]> => {
  const undone: Undone[] = [];
  const said = message === undefined || message.trim() === '' ? {} : { message: message.trim() };
  let file: EditionFile = opened.file;
  for (const [at, person] of people.entries()) {
    const { id, application, edition, version } = person.enrolment;
    if (to === 'offered') {
      const now = at === 0 ? file : ((await training.open(file.edition.slug)) ?? file);
      file = now;
      const { passedOver } = before({ ...opened, file }, id);
      const request = { file, participants: opened.participants, enrolment: id, version, passedOver, ...said };
      const outcome = await training.offer(request);
      if (outcome.kind !== 'done') undone.push({ person, kind: outcome.kind });
    } else {
      const request = { enrolment: id, application, edition, version, to, ...said };
      const outcome = await training.advance(reason === undefined ? request : { ...request, reason });
      if (outcome.kind !== 'done') undone.push({ person, kind: outcome.kind });
    }
    onDone(at + 1);
  }
  return undone;
};

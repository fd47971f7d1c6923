import { CreateNomination, EditionFile, NominatedEdition, Nominations, OfferSeat } from '@vrijhaven/contracts';
import { allot } from '@vrijhaven/training/model';
import type { PaperState } from './state';
import { on, TODAY } from './state';

/** Courses as a server keeps them that counts seats by their tags and checks nothing else. */
export const trainingAnswers = (state: PaperState) => [
  on(EditionFile, ({ slug }) => {
    const course = state.courses.find(({ edition }) => edition.slug === slug);
    return {
      editionFile: course
        ? {
            ...structuredClone({ edition: course.edition, enrolments: course.enrolments, seats: course.seats }),
            events: [],
            resting: [],
          }
        : null,
    };
  }),
  on(OfferSeat, ({ id, tag }) => {
    const course = state.courses.find(({ enrolments }) => enrolments.some((each) => each.id === id));
    const enrolment = course?.enrolments.find((each) => each.id === id);
    if (!course || !enrolment) return { offerSeat: { __typename: 'NotFound' as const } };
    const seat = allot(course.seats, course.edition, tag);
    if (seat.kind !== 'Seat') return { offerSeat: { __typename: seat.kind } };
    course.seats.push({ number: seat.number, tag, tagSlot: seat.tagSlot, enrolment: id });
    Object.assign(enrolment, { state: 'offered', version: enrolment.version + 1 });
    return { offerSeat: { __typename: 'Enrolment' as const, ...enrolment } };
  }),
  on(Nominations, ({ edition }) => ({
    nominations: state.courses.find((each) => each.edition.id === edition)?.nominations ?? [],
  })),
  on(NominatedEdition, ({ slug }) => ({
    nominatedEdition: state.courses.find((each) => each.edition.slug === slug)?.edition ?? null,
  })),
  on(CreateNomination, ({ edition, secretHash, signature, expiresOn }, { member = '' }) => {
    const course = state.courses.find((each) => each.edition.id === edition);
    if (!course) return { createNomination: { __typename: 'NotFound' as const } };
    const made = {
      ...{ id: `${edition.slice(0, -2)}${String(course.nominations.length).padStart(2, '0')}`, edition, secretHash },
      ...{ signature, maker: member, madeOn: TODAY, expiresOn, state: 'open' as const, endedOn: null },
    };
    course.nominations.push(made);
    return { createNomination: { __typename: 'Nomination' as const, ...made } };
  }),
];

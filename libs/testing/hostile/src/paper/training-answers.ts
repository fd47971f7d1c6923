import { EditionFile, OfferSeat } from '@vrijhaven/contracts';
import { allot } from '@vrijhaven/training/model';
import type { PaperState } from './state';
import { on } from './state';

/** Courses as a server keeps them that counts seats by their tags and checks nothing else. */
export const trainingAnswers = (state: PaperState) => [
  on(EditionFile, ({ slug }) => {
    const course = state.courses.find(({ edition }) => edition.slug === slug);
    return { editionFile: course ? { ...structuredClone(course), events: [], resting: [] } : null };
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
];

import type { Answers } from '@vrijhaven/applications/model';
import type { Day } from '@vrijhaven/domain';
import type { Attendance } from '../attendance';
import { CERTIFICATE_PARTS } from '../questions/codes';
import type { CertificatePart } from '../questions/codes';

/** What a certificate could say of the course. */
export interface CertifiedCourse {
  readonly title: string;
  readonly placeName: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** The modules that this person was at. */
  readonly attended: readonly string[];
  readonly organiser: string;
}

/** What is printed: the title of the course, and of the rest what was chosen. */
export interface Certificate {
  readonly title: string;
  readonly whole: boolean;
  readonly name?: string;
  readonly place?: string;
  readonly days?: readonly [Day, Day];
  readonly subjects?: readonly string[];
  readonly organiser?: string;
}

const isChosen = (answers: Answers, part: CertificatePart): boolean => {
  const chosen = answers['certificateParts'];
  return Array.isArray(chosen) && chosen.includes(part);
};

/** The parts that somebody chose, in the order in which they are printed. */
export const chosenParts = (answers: Answers): readonly CertificatePart[] =>
  CERTIFICATE_PARTS.filter((part) => isChosen(answers, part));

/**
 * [Note: it carries only what they choose] and it is made on their own device. A name that was not written is left
 * open, for a pen. Nobody who was at nothing gets one.
 */
export const certificateOf = (
  answers: Answers,
  course: CertifiedCourse,
  attendance: Attendance,
): Certificate | null => {
  if (attendance === 'none') return null;
  const chosen = new Set(chosenParts(answers));
  const written = answers['certificateName'];
  const name = typeof written === 'string' ? written.trim() : '';
  return {
    title: course.title,
    whole: attendance === 'full',
    ...(chosen.has('name') ? { name } : {}),
    ...(chosen.has('place') ? { place: course.placeName } : {}),
    ...(chosen.has('days') ? { days: [course.startsOn, course.endsOn] as const } : {}),
    ...(chosen.has('subjects') ? { subjects: course.attended } : {}),
    ...(chosen.has('organiser') ? { organiser: course.organiser } : {}),
  };
};

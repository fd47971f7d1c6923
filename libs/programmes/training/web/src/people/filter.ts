import type { EnrolmentState } from '@vrijhaven/training/model';
import type { Person } from '../edition/opened';

export type StateFilter = EnrolmentState | 'all' | 'toRead';

const TO_READ: readonly EnrolmentState[] = ['applied', 'referred'];

/** Who is shown; searching runs over what this desk has opened and nothing of it is sent. */
export const filtered = (
  people: readonly Person[],
  state: StateFilter,
  search: string,
  countryName: (code: string) => string,
): readonly Person[] => {
  const wanted = search.trim().toLocaleLowerCase();
  return people.filter(({ enrolment, name, country }) => {
    const fits =
      state === 'all' || (state === 'toRead' ? TO_READ.includes(enrolment.state) : enrolment.state === state);
    return fits && `${name} ${countryName(country)}`.toLocaleLowerCase().includes(wanted);
  });
};

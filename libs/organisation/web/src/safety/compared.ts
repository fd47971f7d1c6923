import type { ColleagueView, PersonView } from '@vrijhaven/organisation/client';

/** A colleague as the list shows them: name from the server, number and keys from the chain. */
export interface Compared {
  readonly person: PersonView;
  readonly colleague: ColleagueView;
}

/** `differ` and `changed`: this desk seals nothing to them. */
export const isInDoubt = ({ standing }: ColleagueView): boolean => standing === 'differ' || standing === 'changed';

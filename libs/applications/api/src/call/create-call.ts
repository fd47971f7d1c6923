import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import { permitNew } from '@vrijhaven/access';
import type { CallForm, LocalisedText } from '@vrijhaven/applications/model';
import { wrongParts } from '@vrijhaven/applications/model';
import type { Tx } from '@vrijhaven/database';
import type { Day, Language, Period } from '@vrijhaven/domain';
import { InvalidInput } from '@vrijhaven/server';
import { insertCall, isSlugTaken, rangeOf } from './call.store';

/** A call as the coordinator words it, without its name in addresses, which never changes. */
export interface CallPlan {
  readonly title: LocalisedText;
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly stays: Period;
  readonly places: number;
  readonly languages: readonly Language[];
  readonly form: CallForm;
}

/** The programme whose calls these are; others will bring their own. */
const PROGRAMME = 'shelter-city';

/** The days that cannot be, by their place in the input. */
export const wrongDays = (plan: Pick<CallPlan, 'opensOn' | 'closesOn' | 'stays'>, path: string): string[] => [
  ...(plan.closesOn < plan.opensOn ? [`${path}closesOn`] : []),
  ...(plan.stays.until <= plan.stays.from ? [`${path}stays.until`] : []),
];

/** Everything about a plan that no call may be. */
export const wrongFields = (plan: CallPlan): string[] => [
  ...wrongDays(plan, 'input.'),
  ...wrongParts(plan.form).map((part) => `input.form.${part}`),
];

/** Announces a call with the first version of what it asks. */
export const createCall = async (
  tx: Tx,
  actor: Actor,
  { slug, form, ...plan }: CallPlan & { readonly slug: string },
): Promise<{ readonly id: string } | InvalidInput | NotFound> => {
  const refused = permitNew(actor, 'call.create');
  if (refused !== undefined) return refused;
  const wrong = [...wrongFields({ ...plan, form }), ...((await isSlugTaken(tx, slug)) ? ['input.slug'] : [])];
  if (wrong.length > 0) return new InvalidInput(wrong);
  const id = randomUUID();
  const stays = rangeOf(plan.stays);
  await insertCall(
    tx,
    { ...plan, slug, id, programme: PROGRAMME, stays, decision: 'planned', reason: null, version: 1 },
    form,
  );
  return { id };
};

import type { CallVersion, ShownVersion } from '@vrijhaven/applications/model';
import type { Id, Json, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { callVersionHash, toText } from '@vrijhaven/crypto/envelope';

/** What an applicant seals of the version that they were shown. */
export const shownVersion = (
  p: Pick<VerifyPrimitives, 'hash32'>,
  organisation: Id,
  { call, number, conditions, leftOut, added }: CallVersion,
): ShownVersion => {
  const words = added.map(({ key, compartment, kind, title, hint }) => ({
    ...{ key, compartment, kind },
    title: { ...title },
    hint: hint && { ...hint },
  }));
  const form = {
    conditions: conditions.map(({ code, variant }) => ({ code, variant })),
    leftOut: [...leftOut],
    added: words,
  } satisfies Record<string, Json>;
  return { call, number, hash: toText(callVersionHash(p, { organisation, call, number, ...form })) };
};

/** `same`: the server shows now what the applicant was shown; `unsaid`: the applicant's client said nothing of it. */
export type ShownVerdict = 'same' | 'other' | 'unsaid';

export const compareShown = (
  p: Pick<VerifyPrimitives, 'hash32'>,
  organisation: Id,
  shown: ShownVersion | undefined,
  now: CallVersion,
): ShownVerdict => {
  if (!shown) return 'unsaid';
  const told = shownVersion(p, organisation, now);
  return shown.call === told.call && shown.number === told.number && shown.hash === told.hash ? 'same' : 'other';
};

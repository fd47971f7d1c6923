import { Notice, useMessages } from '@vrijhaven/ui';
import { trainingWords } from './words';

const KNOWN = [
  'StateMismatch',
  'InvalidInput',
  'NotFound',
  'OnHold',
  'NoKeyYet',
  'ConsentMissing',
  'Tampered',
  'KeysStale',
  'SeatsFull',
  'CountryFull',
  'TagsDiffer',
  'CountryUnknown',
] as const;
export type RefusalWord = (typeof KNOWN)[number] | 'other';

/** A refusal as the key of its words. */
export const refusalWord = (kind: string): RefusalWord => KNOWN.find((each) => each === kind) ?? 'other';

/** Why an act was not done and what to do about it; nothing after an act that was. */
export const RefusedNotice = ({ kind }: { kind: string | undefined }) => {
  const t = useMessages(trainingWords);
  if (kind === undefined || kind === 'done') return null;
  return (
    <Notice tone={kind === 'Tampered' || kind === 'TagsDiffer' ? 'danger' : 'warn'} live>
      {t(`refused.${refusalWord(kind)}`)}
    </Notice>
  );
};

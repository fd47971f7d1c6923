import { useState } from 'react';
import type { MeetingCase } from '@vrijhaven/selection/client';
import { Button, Card, useMessages } from '@vrijhaven/ui';
import { shortlistOf } from './results';
import type { MarksOfMeeting } from './results';
import { scoringWords } from './words';

const NAMES = ['A', 'B', 'C'] as const;
type Name = (typeof NAMES)[number];

interface KeptVariants {
  readonly kept: Readonly<Partial<Record<Name, MarksOfMeeting>>>;
  readonly keep: (name: Name, marks: MarksOfMeeting) => void;
}

/** Up to three ways to decide, kept while the page is open. */
export const useVariants = (): KeptVariants => {
  const [kept, setKept] = useState<KeptVariants['kept']>({});
  return { kept, keep: (name, marks) => setKept((before) => ({ ...before, [name]: marks })) };
};

interface Props {
  variants: KeptVariants;
  cases: readonly MeetingCase[];
  marks: MarksOfMeeting;
  onShow: (marks: MarksOfMeeting) => void;
}

/** What if: marks put aside, to be looked at again beside their balance. */
export const Variants = ({ variants: { kept, keep }, cases, marks, onShow }: Props) => {
  const t = useMessages(scoringWords);
  return (
    <Card title={t('meeting.variants')} className="vh-no-print">
      <ul className="vh-stack-tight">
        {NAMES.map((name) => {
          const variant = kept[name];
          return (
            <li key={name} className="vh-row vh-wrap">
              {variant && (
                <span className="vh-grow">
                  {t('meeting.variant', { name, count: shortlistOf(cases, variant).length })}
                </span>
              )}
              {variant && (
                <Button small onClick={() => onShow(variant)}>
                  {t('meeting.show')}
                </Button>
              )}
              <Button small kind="quiet" onClick={() => keep(name, marks)}>
                {t('meeting.keep', { name })}
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
};

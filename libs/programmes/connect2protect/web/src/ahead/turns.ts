import type { NeedView, PairView, ProfessionalView } from '@vrijhaven/connect2protect/client';
import { AHEAD, IN_CONTACT } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { hasAlarm } from '../pairs/board-view';

/** Whose move it is. */
export const SIDES = ['office', 'professional', 'defender'] as const;
export type Side = (typeof SIDES)[number];

export const TURN_KINDS = [
  ...(['alarm', 'lapse', 'show', 'begin', 'review', 'find', 'handOver'] as const),
  ...(['look', 'act', 'late', 'sign'] as const),
  ...(['answer', 'approve'] as const),
];
export type TurnKind = (typeof TURN_KINDS)[number];

const SIDE_OF: Readonly<Record<TurnKind, Side>> = {
  ...{ alarm: 'office', lapse: 'office', show: 'office', begin: 'office', review: 'office' },
  ...{ find: 'office', handOver: 'office' },
  ...{ look: 'professional', act: 'professional', late: 'professional', sign: 'professional' },
  ...{ answer: 'defender', approve: 'defender' },
};

/** The page on which it is done. */
export type Target =
  | { readonly to: 'need' | 'pair'; readonly id: string; readonly application: string }
  | { readonly to: 'professional'; readonly id: string; readonly name: string };

export interface Turn {
  readonly side: Side;
  readonly kind: TurnKind;
  readonly targets: readonly Target[];
}

export interface Standing {
  readonly pairs: readonly PairView[];
  readonly needs: readonly NeedView[];
  readonly professionals: readonly ProfessionalView[];
}

const ofProposal = ({ answers, events }: PairView): TurnKind => {
  if (answers.defender === 'no' || answers.professional === 'no') return 'lapse';
  if (answers.defender === null) return 'answer';
  return events.some(({ kind }) => kind === 'released') ? 'look' : 'show';
};

/** Whether somebody is asked already to take over. */
const isFollowed = (pair: PairView, pairs: readonly PairView[]): boolean =>
  pairs.some(({ need, state }) => need === pair.need && AHEAD.includes(state));

const ofPair = (pair: PairView, pairs: readonly PairView[], today: Day): readonly TurnKind[] => {
  if (pair.state === 'proposed') return [ofProposal(pair)];
  if (pair.state === 'agreed') return ['begin'];
  if (!IN_CONTACT.includes(pair.state)) return [];
  const has = (wanted: string) => pair.actions.some(({ state }) => state === wanted);
  const { next } = pair;
  return [
    ...(hasAlarm(pair) ? ['alarm' as const] : []),
    ...(pair.state === 'review' ? ['review' as const] : []),
    ...(pair.professional.mandate.kind === 'open' || isFollowed(pair, pairs) ? [] : ['handOver' as const]),
    ...(has('approved') ? ['act' as const] : []),
    ...(next && (next.state === 'missed' || next.dueOn < today) ? ['late' as const] : []),
    ...(has('drafted') ? ['approve' as const] : []),
  ];
};

/** What waits for whom, in the order of the work; while contact rests nothing of a pair waits for anybody. */
export const turnsOf = ({ pairs, needs, professionals }: Standing, today: Day): readonly Turn[] => {
  const found: (readonly [TurnKind, Target])[] = [
    ...pairs
      .filter(({ paused }) => !paused)
      .flatMap((pair) =>
        ofPair(pair, pairs, today).map(
          (kind) => [kind, { to: 'pair', id: pair.id, application: pair.application }] as const,
        ),
      ),
    ...needs
      .filter(({ id, state, paused }) => {
        const isAsked = pairs.some((pair) => pair.need === id && AHEAD.includes(pair.state));
        return state === 'open' && !paused && !isAsked;
      })
      .map(({ id, application }) => ['find', { to: 'need', id, application }] as const),
    ...professionals
      .filter(({ active, briefed, team }) => active && !briefed && team.length > 0)
      .map(({ id, name }) => ['sign', { to: 'professional', id, name }] as const),
  ];
  return TURN_KINDS.flatMap((kind) => {
    const targets = found.flatMap(([each, target]) => (each === kind ? [target] : []));
    return targets.length === 0 ? [] : [{ side: SIDE_OF[kind], kind, targets }];
  });
};

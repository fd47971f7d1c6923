import { addDays } from '@vrijhaven/domain';
import type { ProposalView, ResidencyOutcome, ResidencyView } from '@vrijhaven/shelter-city/client';
import { inverseOf, type Edit, type Spot } from './edit';
import { sendEdit, type Known } from './send-edit';

const spot = (place: string, from: string): Spot => ({ place, period: { from, until: addDays(from, 30) } });
const here = spot('p', '2027-04-01');
const there = spot('q', '2027-05-01');
const stay: ResidencyView = {
  id: 'stay',
  city: 'utrecht',
  application: 'amina',
  ...here,
  freeFrom: '2027-05-04',
  state: 'planned',
  version: 3,
};
const proposal = { id: 'proposal', candidate: { id: 'amina' } } as unknown as ProposalView;
const known: Known = { stays: [stay], proposals: [proposal] };

const asked = async (given: Known, edit: Edit) => {
  const calls: unknown[] = [];
  const answer = (name: string) => (request: unknown) => {
    calls.push([name, request]);
    return Promise.resolve<ResidencyOutcome>({ kind: 'done', residency: stay });
  };
  const outcome = await sendEdit(
    { schedule: answer('schedule'), move: answer('move'), advance: answer('advance') },
    given,
    edit,
  );
  return { calls, kind: outcome.kind };
};

describe('doing an edit', () => {
  it('moves the stay as it is known, with its version', async () => {
    const moved: Edit = { kind: 'moved', application: 'amina', from: here, to: there };
    expect(await asked(known, moved)).toEqual({
      kind: 'done',
      calls: [['move', { residency: 'stay', version: 3, ...there }]],
    });
  });
  it('sends where a stay lies and nothing else of it: what an older stay says of its version is over', async () => {
    const before: ResidencyView = { ...stay, ...there, id: 'older', version: 1 };
    const moved: Edit = { kind: 'moved', application: 'amina', from: before, to: stay };
    expect((await asked(known, inverseOf(moved))).calls).toEqual([
      ['move', { residency: 'stay', version: 3, ...there }],
    ]);
    const cancelled: Edit = { kind: 'cancelled', application: 'amina', from: before };
    expect((await asked({ ...known, stays: [] }, inverseOf(cancelled))).calls).toEqual([
      ['schedule', { proposal: 'proposal', ...there }],
    ]);
  });
  it('plans the stay that goes on in another city beside the one that lasts, once, and nobody else twice', async () => {
    const next = { ...proposal, id: 'next', isMove: true, agreed: true, residency: null } as unknown as ProposalView;
    const staying = { ...known, stays: [{ ...stay, state: 'active' as const }] };
    const planned: Edit = { kind: 'planned', application: 'amina', to: there };
    expect(await asked({ ...staying, proposals: [proposal, next] }, planned)).toEqual({
      kind: 'done',
      calls: [['schedule', { proposal: 'next', ...there }]],
    });
    for (const other of [
      { ...next, agreed: false },
      { ...next, residency: stay },
    ])
      expect((await asked({ ...staying, proposals: [proposal, other] }, planned)).calls).toEqual([]);
  });
  it('cancels and plans', async () => {
    const cancelled: Edit = { kind: 'cancelled', application: 'amina', from: here };
    expect((await asked(known, cancelled)).calls).toEqual([
      ['advance', { residency: 'stay', version: 3, to: 'cancelled', reason: 'routine' }],
    ]);
    const planned: Edit = { kind: 'planned', application: 'amina', to: there };
    expect((await asked({ ...known, stays: [] }, planned)).calls).toEqual([
      ['schedule', { proposal: 'proposal', ...there }],
    ]);
  });
  it('sends nothing when somebody else moved the stay, or nobody is there', async () => {
    const back: Edit = { kind: 'moved', application: 'amina', from: there, to: here };
    expect(await asked(known, back)).toEqual({ kind: 'Elsewhere', calls: [] });
    expect(await asked({ stays: [], proposals: [] }, back)).toEqual({ kind: 'Gone', calls: [] });
    const planned: Edit = { kind: 'planned', application: 'amina', to: there };
    expect(await asked({ stays: [], proposals: [] }, planned)).toEqual({ kind: 'Gone', calls: [] });
    expect(await asked(known, planned)).toEqual({ kind: 'Gone', calls: [] });
  });
});

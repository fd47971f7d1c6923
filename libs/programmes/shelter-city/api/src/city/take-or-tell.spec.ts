import { takeOrTell } from './occupancy.store';

/** A place that is taken `times` times before it is free, and what is seen in the way when somebody looks. */
const setUp = (times: number, inTheWay: readonly string[]) => {
  const asked = { takes: 0, looks: 0 };
  const take = () => Promise.resolve((asked.takes += 1) > times);
  const tell = () => Promise.resolve(inTheWay[(asked.looks += 1) - 1] ?? '');
  return { asked, answer: takeOrTell(take, tell, (refusal) => refusal !== '') };
};

describe('taking a place, or being told what stands in the way', () => {
  it('says nothing where it is free', async () => {
    const { asked, answer } = setUp(0, []);
    expect(await answer).toBeUndefined();
    expect(asked).toEqual({ takes: 1, looks: 0 });
  });
  it('tells what stands in the way', async () => {
    const { asked, answer } = setUp(1, ['a stay']);
    expect(await answer).toBe('a stay');
    expect(asked).toEqual({ takes: 1, looks: 1 });
  });
  it('asks again where it left before it was seen', async () => {
    const { asked, answer } = setUp(2, ['', '']);
    expect(await answer).toBeUndefined();
    expect(asked).toEqual({ takes: 3, looks: 2 });
  });
  it('does not ask for ever', async () => {
    const { asked, answer } = setUp(99, []);
    expect(await answer).toBe('');
    expect(asked).toEqual({ takes: 4, looks: 4 });
  });
});

import { interleave } from './interleave';

const PLAN = { rounds: 4, operations: ['board', 'page'], connections: [1, 16], servers: ['api', 'rest', 'sql'] };

describe('the order of measurements', () => {
  const turns = interleave(PLAN);

  it('holds every measurement once in each round', () => {
    const names = turns.map((turn) => Object.values(turn).join(' '));
    expect(new Set(names).size).toBe(4 * 2 * 2 * 3);
    expect(names).toHaveLength(4 * 2 * 2 * 3);
  });

  it('measures all servers one after the other under the same conditions', () => {
    for (let at = 0; at < turns.length; at += PLAN.servers.length) {
      const group = turns.slice(at, at + PLAN.servers.length);
      expect(new Set(group.map(({ operation, connections }) => `${operation} ${connections}`)).size).toBe(1);
      expect(new Set(group.map(({ server }) => server)).size).toBe(PLAN.servers.length);
    }
  });

  it('lets another one begin in each round', () => {
    const first = [0, 1, 2, 3].map((round) => turns.find((turn) => turn.round === round)?.server);
    expect(first).toEqual(['api', 'rest', 'sql', 'api']);
  });

  it('is empty without servers', () => expect(interleave({ ...PLAN, servers: [] })).toEqual([]));
});

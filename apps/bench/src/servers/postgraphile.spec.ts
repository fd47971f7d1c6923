import type { BenchOperation } from '../operations/operation';
import { fromPostgraphile, postgraphileText, POSTGRAPHILE_KNOWS, withoutCursor } from './postgraphile';

const operation = (name: BenchOperation['name']) => ({ name }) as BenchOperation;

describe('what a schema made from tables says', () => {
  it('is put in our words: lists, ranges, order', () => {
    const stay = {
      id: 's',
      period: { start: { value: '2027-01-01' }, end: { value: '2027-03-01' } },
      occupied: { end: { value: '2027-03-04' } },
    };
    const place = (name: string) => ({ name, residencies: { nodes: [stay] }, blocks: { nodes: [] } });
    const data = {
      cities: {
        nodes: [
          { since: 2014, places: { nodes: [] } },
          { since: 2012, places: { nodes: [place('Room 10'), place('Room 9')] } },
        ],
      },
    };
    const shown = (name: string) => ({
      name,
      residencies: [{ id: 's', period: { from: '2027-01-01', until: '2027-03-01' }, freeFrom: '2027-03-04' }],
      blocks: [],
    });
    expect(fromPostgraphile(operation('board'), data)).toEqual({
      cities: [
        { since: 2012, places: [shown('Room 9'), shown('Room 10')] },
        { since: 2014, places: [] },
      ],
    });
  });

  it('has bytes that we write as base64url', () => {
    const node = { id: 'a', signKey: '++8=', kemKey: '//8=', summary: { hash: '+/A=', grants: { nodes: [] } } };
    const data = { applications: { pageInfo: { hasNextPage: false }, nodes: [node] } };
    expect(fromPostgraphile(operation('page'), data)).toEqual({
      applications: {
        pageInfo: { hasNextPage: false },
        edges: [{ node: { id: 'a', keys: { signKey: '--8', kemKey: '__8' }, summary: { hash: '-_A', grants: [] } } }],
      },
    });
  });

  it('is asked only what it has words for', () => {
    expect(POSTGRAPHILE_KNOWS).toEqual(['board', 'page', 'editions']);
    for (const name of POSTGRAPHILE_KNOWS) expect(postgraphileText(operation(name))).toContain('nodes');
    expect(postgraphileText(operation('book'))).toBe('');
  });

  it('has cursors of its own, which are no part of the comparison', () => {
    const answer = { applications: { edges: [], pageInfo: { hasNextPage: true, endCursor: 'ours' } } };
    expect(withoutCursor(answer)).toEqual({ applications: { edges: [], pageInfo: { hasNextPage: true } } });
    expect(withoutCursor({ cities: [] })).toEqual({ cities: [] });
  });
});

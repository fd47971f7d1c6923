import { NoConnection } from '@vrijhaven/database';
import { buildSchema, execute, parse } from 'graphql';
import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { Presumed, settled } from '../session/presumed';
import type { GraphqlContext, RequestContext } from '../session/request-context';
import { DirectAnswers } from './direct-answers';

const QUERY = 'mutation { act }';

const postgres = (code: string): Error =>
  new QueryFailedError('select', [], Object.assign(new DatabaseError('no', 2, 'error'), { code }));

describe('what went wrong for who was presumed to ask', () => {
  /** An act that fails with `fault` for who is presumed, and answers who asks otherwise. */
  const begin = (fault: unknown) => {
    const seen = { acts: [] as string[], asked: 0 };
    const schema = buildSchema('type Query { none: String } type Mutation { act: String }');
    const act = schema.getMutationType()?.getFields()['act'];
    if (!act) throw new Error('the schema has no act');
    act.extensions = { beginAgain: true };
    act.resolve = (_source, _args, { request }: GraphqlContext) => {
      seen.acts.push(request.presumed ? 'presumed' : 'settled');
      if (request.presumed) throw fault;
      return 'done';
    };
    const direct = new DirectAnswers();
    direct.prepare(schema, []);
    const settledRequest = { actor: { kind: 'anonymous' } } as RequestContext;
    const presumed = new Presumed({ said: { self: {}, enquiry: null } } as never, () => {
      seen.asked += 1;
      return Promise.resolve(settledRequest);
    });
    const context = Promise.resolve<GraphqlContext>({ request: { ...settledRequest, presumed } });
    const answer = () => direct.answer({ query: QUERY }, context);
    const inTheOrdinaryWay = async () =>
      execute({ schema, document: parse(QUERY), contextValue: await settled(context) });
    return { seen, answer, inTheOrdinaryWay, presumed };
  };

  it.each(['23505', '42P01', '57014', 'VHX01'])(
    'is worded and not asked again where PostgreSQL would say the same (%s)',
    async (code) => {
      const fault = postgres(code);
      const { seen, answer, inTheOrdinaryWay } = begin(fault);
      expect(await answer()).toBeUndefined();
      const { errors } = await inTheOrdinaryWay();
      expect(errors?.map(({ originalError }) => originalError)).toEqual([fault]);
      expect(seen).toEqual({ acts: ['presumed'], asked: 1 });
    },
  );

  it.each([
    ['who was presumed does not ask', postgres('VHWHO')],
    ['that went along with another', new Error('went along', { cause: postgres('VHWHO') })],
    ['the database was stopped', postgres('57P01')],
    ['the connection fell silent', new QueryFailedError('select', [], new Error('Query read timeout'))],
    ['a guard refuses', new Error('forbidden')],
  ])('counts for nothing where %s', async (_, fault) => {
    const { seen, answer, inTheOrdinaryWay } = begin(fault);
    expect(await answer()).toBeUndefined();
    expect((await inTheOrdinaryWay()).data).toEqual({ act: 'done' });
    expect(seen).toEqual({ acts: ['presumed', 'settled'], asked: 1 });
  });

  it('is all there is to say where no connection was free: nobody waits for one again', async () => {
    const fault = new NoConnection(new Error('timeout exceeded when trying to connect'));
    const { seen, answer, inTheOrdinaryWay, presumed } = begin(fault);
    expect(await answer()).toBeUndefined();
    await expect(inTheOrdinaryWay()).rejects.toBe(fault);
    await expect(presumed.settle()).rejects.toBe(fault);
    expect(seen).toEqual({ acts: ['presumed'], asked: 0 });
  });

  it('is asked once where who asks cannot be told', async () => {
    const fault = new Error('no answer');
    let asked = 0;
    const presumed = new Presumed({ said: { self: {}, enquiry: null } } as never, () => {
      asked += 1;
      return Promise.reject(fault);
    });
    await expect(presumed.settle()).rejects.toBe(fault);
    await expect(presumed.settle()).rejects.toBe(fault);
    expect(asked).toBe(1);
  });
});

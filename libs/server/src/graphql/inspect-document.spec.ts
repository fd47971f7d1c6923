import { inspectDocument, LIMITS } from './inspect-document';
import { admitOperation, assertWithinLimits } from './trusted-documents';

const problem = (text: string): string | undefined => {
  const inspection = inspectDocument(text);
  return 'problem' in inspection ? inspection.problem : undefined;
};
const nested = (depth: number): string => `{ ${'a { '.repeat(depth - 1)}a ${'} '.repeat(depth - 1)}}`;
const aliased = (count: number, field = 'a'): string =>
  `{ ${Array.from({ length: count }, (_, at) => `x${String(at)}: ${field}`).join(' ')} }`;

describe('the weight of a document', () => {
  it.each([
    ['depth', nested(LIMITS.depth), nested(LIMITS.depth + 1)],
    ['aliases', aliased(LIMITS.aliases), aliased(LIMITS.aliases + 1)],
    ['aliases', aliased(LIMITS.aliases, '__typename'), aliased(LIMITS.aliases + 1, '__typename')],
    ['operations', 'query A { a }', 'query A { a } query B { a }'],
    ['operations', '{ a }', 'fragment F on T { a }'],
    ['mutation roots', 'mutation { a }', 'mutation { a b }'],
    ['subscription', '{ a }', 'subscription { a }'],
    ['syntax or tokens', '{ a }', '{ a'],
    ['syntax or tokens', `{ ${'a '.repeat(LIMITS.tokens - 2)}}`, `{ ${'a '.repeat(LIMITS.tokens - 1)}}`],
    ['characters', '{ a }', `{ a ${' '.repeat(LIMITS.characters)}}`],
  ])('%s: up to the limit passes, one more does not', (name, allowed, refused) => {
    expect(problem(allowed)).toBeUndefined();
    expect(problem(refused)).toBe(name);
  });

  it('counts through fragments, and does not lose itself in one that reaches itself', () => {
    const inFragment = `{ ...F } fragment F on T ${nested(LIMITS.depth)}`;
    expect(problem(inFragment)).toBeUndefined();
    expect(problem(`{ a { ...F } } fragment F on T ${nested(LIMITS.depth)}`)).toBe('depth');
    expect(problem('{ ...F } fragment F on T { a { ...F } }')).toBeUndefined();
    expect(problem(`{ ... on T ${nested(LIMITS.depth + 1)} }`)).toBe('depth');
  });
});

describe('trusted documents', () => {
  const documents = new Map([['id', '{ known }']]);

  it('exchanges a registered id for its text, by either name', () => {
    expect(admitOperation({ operationId: 'id', variables: { a: 1 } }, documents, false)).toEqual({
      query: '{ known }',
      variables: { a: 1 },
    });
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'id' } };
    expect(admitOperation({ extensions, operationName: 'Known' }, documents, false)).toEqual({
      query: '{ known }',
      operationName: 'Known',
    });
  });

  it.each([
    ['an unknown id', { operationId: 'other' }],
    ['an unknown id beside a text', { operationId: 'other', query: '{ known }' }],
    ['no id', {}],
    ['a batch', [{ operationId: 'id' }]],
    ['nothing', null],
    ['variables that are no object', { operationId: 'id', variables: [1] }],
    ['a name that is no text', { operationId: 'id', operationName: 1 }],
  ])('refuses %s', (_, body) => {
    expect(admitOperation(body, documents, false)).toBeUndefined();
    expect(admitOperation(body, documents, true)).toBeUndefined();
  });

  it('takes a text of the client’s own only in development, and only within the limits', () => {
    expect(admitOperation({ query: '{ mine }' }, documents, false)).toBeUndefined();
    expect(admitOperation({ query: '{ mine }' }, documents, true)).toEqual({ query: '{ mine }' });
    expect(admitOperation({ query: nested(LIMITS.depth + 1) }, documents, true)).toBeUndefined();
  });

  it('weighs fragments that double one another only once each: written out they would be 2^60', () => {
    const fragments = Array.from({ length: 60 }, (_, at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`);
    const text = `{ ...f0 } ${fragments.join(' ')} fragment f60 on Query { a { b } }`;
    expect(inspectDocument(text)).toHaveProperty('document');
  });

  it('does not start with a registered operation past the limits', () => {
    expect(() => {
      assertWithinLimits(documents);
    }).not.toThrow();
    expect(() => {
      assertWithinLimits(new Map([['deep', nested(LIMITS.depth + 1)]]));
    }).toThrow('registered operation deep');
  });
});

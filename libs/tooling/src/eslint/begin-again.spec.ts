import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { syntax } from './restrictions.mjs';

const faults = (method: string): number =>
  new Linter()
    .verify(`class PlaceResolver { ${method} }`, {
      languageOptions: { parser },
      rules: { 'no-restricted-syntax': ['error', ...(syntax as [])] },
    })
    .filter(({ message }) => message.includes('@BeginAgain')).length;

describe('what may be begun again', () => {
  it.each([
    `@Mutation() @BeginAgain() move(args) { return this.acts.run(args, () => work(this.clock.now(), this.moves)); }`,
    `@Mutation() @BeginAgain() move(args) { return this.act(args); }`,
    `@Mutation() async move(args) { await this.blobs.put(args); return this.acts.run(args); }`,
  ])('passes: %s', (method) => {
    expect(faults(method)).toBe(0);
  });

  it.each([
    `@Mutation() @BeginAgain() move(args) { this.blobs.put(args); return this.acts.run(args); }`,
    `@BeginAgain() @Mutation() move(args) { return this.transactions.run(args); }`,
    `@Mutation() @BeginAgain() async move(args) { await fetch(args); return this.acts.run(args); }`,
    `@Mutation() @BeginAgain() move(args) { return this.acts.run(args, () => { this.throttle.take(); }); }`,
  ])('does not pass: %s', (method) => {
    expect(faults(method)).toBe(1);
  });
});

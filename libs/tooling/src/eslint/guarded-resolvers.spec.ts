import { RuleTester } from 'eslint';
import { parser } from 'typescript-eslint';
import { guardedResolvers } from './guarded-resolvers.mjs';

const tester = new RuleTester({ languageOptions: { parser } });
const resolver = (body: string): string => `class PlaceResolver { ${body} }`;

tester.run('guarded-resolvers', guardedResolvers as Parameters<RuleTester['run']>[1], {
  valid: [
    resolver(`@Query(() => [Place]) @Requires('place.list') places() {}`),
    resolver(`@Requires('place.move') @Mutation(() => Place) async move() {}`),
    resolver(`@Query(() => String) @Public('the demo badge is for everybody') organisation() {}`),
    resolver(`@Get('healthz') @Public('probe') health() {}`),
    resolver(`@Query(() => Me) @Requires(action) me() {}`),
    resolver(`helper() {}`),
    resolver(`@ResolveField() name() {}`),
  ],
  invalid: [
    { code: resolver(`@Query(() => [Place]) places() {}`), errors: [{ messageId: 'unguarded' }] },
    { code: resolver(`@Mutation(() => Place) @Throttle(3) move() {}`), errors: [{ messageId: 'unguarded' }] },
    { code: resolver(`@nest.Query() places() {}`), errors: [{ messageId: 'unguarded' }] },
    { code: resolver(`@Get('healthz') health() {}`), errors: [{ messageId: 'unguarded' }] },
    { code: resolver(`@Query() @Public('') places() {}`), errors: [{ messageId: 'empty' }] },
    { code: resolver(`@Query() @Public('  ') places() {}`), errors: [{ messageId: 'empty' }] },
    { code: resolver(`@Query() @Public() places() {}`), errors: [{ messageId: 'empty' }] },
    { code: resolver(`@Query() @Requires places() {}`), errors: [{ messageId: 'empty' }] },
    { code: resolver(`@Query() @Requires() places() {}`), errors: [{ messageId: 'empty' }] },
    {
      code: resolver(`@Query() @Requires('a.b') @Public('why') places() {}`),
      errors: [{ messageId: 'both' }],
    },
    { code: resolver(`@Subscription() @Public('live') moved() {}`), errors: [{ messageId: 'subscription' }] },
  ],
});

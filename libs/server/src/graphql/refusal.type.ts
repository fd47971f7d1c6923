import { Field, InterfaceType, Int, ObjectType } from '@nestjs/graphql';
import type { Refusal } from '@vrijhaven/domain';

/** What every refusal says: an English sentence for developers and logs. Clients translate the type's name. */
@InterfaceType('Refusal', { resolveType: (refusal: Refusal) => refusal.kind })
export abstract class RefusalType implements Refusal {
  abstract readonly kind: string;
  @Field()
  readonly message!: string;
}

const IMPLEMENTS = { implements: () => RefusalType };

/** Also the answer to what is forbidden. `permit` answers a plain object of the same shape. */
@ObjectType(IMPLEMENTS)
export class NotFound extends RefusalType {
  override readonly kind = 'NotFound';
  override readonly message = 'There is nothing under that id for you.';
}

@ObjectType(IMPLEMENTS)
export class InvalidInput extends RefusalType {
  override readonly kind = 'InvalidInput';
  override readonly message = 'Some fields do not hold what they should.';
  @Field(() => [String], { description: 'Paths of the fields, never their values.' })
  readonly fields: readonly string[];

  constructor(fields: readonly string[]) {
    super();
    this.fields = fields;
  }
}

@ObjectType(IMPLEMENTS)
export class StateMismatch extends RefusalType {
  override readonly kind = 'StateMismatch';
  override readonly message = 'That cannot be done from the present state, or somebody was first: fetch again.';
  @Field(() => String)
  readonly state: string;
  @Field(() => Int)
  readonly version: number;

  constructor(present: { readonly state: string; readonly version: number }) {
    super();
    this.state = present.state;
    this.version = present.version;
  }
}

@ObjectType(IMPLEMENTS)
export class KeyReused extends RefusalType {
  override readonly kind = 'KeyReused';
  override readonly message = 'This idempotency key was used with another input.';
}

@ObjectType(IMPLEMENTS)
export class LoginRefused extends RefusalType {
  override readonly kind = 'LoginRefused';
  override readonly message = 'That name or receipt and that key do not belong together.';
}

@ObjectType(IMPLEMENTS)
export class NotSigned extends RefusalType {
  override readonly kind = 'NotSigned';
  override readonly message = 'A signature, or an id that certifies keys, does not verify.';
}

@ObjectType(IMPLEMENTS)
export class TooMany extends RefusalType {
  override readonly kind = 'TooMany';
  override readonly message = 'Too many attempts for now.';
  @Field(() => Int)
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super();
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

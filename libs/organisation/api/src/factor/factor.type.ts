import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LoginRefused, NotFound, RefusalType, resultUnion, TooMany } from '@vrijhaven/server';
import { OwnAccountType } from '../account/account.type';

@ObjectType({ implements: () => RefusalType })
export class FactorRefused extends RefusalType {
  override readonly kind = 'FactorRefused';
  override readonly message = 'That code or passkey does not fit, or was used.';
  @Field(() => Int, { description: 'Tries left before one has to start again.' })
  readonly triesLeft: number;

  constructor(triesLeft: number) {
    super();
    this.triesLeft = triesLeft;
  }
}

@ObjectType({ implements: () => RefusalType })
export class FactorNeeded extends RefusalType {
  override readonly kind = 'FactorNeeded';
  override readonly message = 'The organisation asks every member for a second factor: enrol another one first.';
}

@ObjectType('TotpBegun', { description: 'Counts once its first code was typed.' })
export class TotpBegunType {
  @Field(() => String, { description: 'The secret as it is typed, in base32.' }) readonly typed!: string;
  @Field(() => String, { description: 'The secret as it is scanned.' }) readonly uri!: string;
}

@ObjectType('PasskeyBegun', { description: 'Counts once the browser has answered.' })
export class PasskeyBegunType {
  @Field(() => String, { description: 'For navigator.credentials.create, as JSON.' }) readonly options!: string;
}

export const BeginTotpResult = resultUnion('BeginTotpResult', TotpBegunType, LoginRefused, TooMany);
export const BeginPasskeyResult = resultUnion('BeginPasskeyResult', PasskeyBegunType, LoginRefused, TooMany);
export const EnrolResult = resultUnion('EnrolResult', OwnAccountType, FactorRefused);
export const RemoveFactorResult = resultUnion(
  'RemoveFactorResult',
  OwnAccountType,
  ...[NotFound, FactorNeeded, LoginRefused, TooMany],
);

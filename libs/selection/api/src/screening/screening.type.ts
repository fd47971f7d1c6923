import { Field, ID, ObjectType } from '@nestjs/graphql';
import { OnHold, RevisionConflict } from '@vrijhaven/applications/api';
import { InvalidInput, KeyReused, NotFound, NotSigned, resultUnion, StateMismatch } from '@vrijhaven/server';

@ObjectType('ApplicationScreened')
export class ApplicationScreenedType {
  @Field(() => ID) readonly application!: string;
}

export const ScreenApplicationResult = resultUnion(
  'ScreenApplicationResult',
  ApplicationScreenedType,
  StateMismatch,
  RevisionConflict,
  OnHold,
  NotSigned,
  InvalidInput,
  NotFound,
  KeyReused,
);

import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { GqlArgumentsHost } from '@nestjs/graphql';
import { getNamedType, isUnionType } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { graphqlError } from '../graphql/errors';
import { InvalidInput } from '../graphql/refusal.type';
import { InvalidFields } from './input-pipe';

/** Invalid input is a refusal wherever the result has one; elsewhere no client of ours could have sent it. */
@Catch(InvalidFields)
export class InvalidInputFilter implements ExceptionFilter<InvalidFields> {
  catch({ fields }: InvalidFields, host: ArgumentsHost): InvalidInput {
    const { returnType } = GqlArgumentsHost.create(host).getInfo<GraphQLResolveInfo>();
    const answer = getNamedType(returnType);
    if (isUnionType(answer) && answer.getTypes().some(({ name }) => name === 'InvalidInput'))
      return new InvalidInput(fields);
    throw graphqlError('BAD_OPERATION');
  }
}

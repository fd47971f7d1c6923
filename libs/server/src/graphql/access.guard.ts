import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { accessOf, admitsKind } from '@vrijhaven/access';
import type { GraphqlContext } from '../session/request-context';
import { graphqlError } from './errors';

/**
 * Before every root field: one without a declaration never runs, and whoever is signed in as the wrong kind of
 * actor, or not at all, is told to sign in. Everything finer is `permit`'s, inside, and looks like absence.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const access = accessOf(context.getHandler());
    if (access === undefined) throw graphqlError('FAULT');
    if ('public' in access) return true;
    const { actor } = GqlExecutionContext.create(context).getContext<GraphqlContext>().request;
    if (admitsKind(actor.kind, access.requires)) return true;
    throw graphqlError('UNAUTHENTICATED');
  }
}

import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Actor } from '@vrijhaven/access';
import type { GraphQLResolveInfo } from 'graphql';
import { OperationTypeNode } from 'graphql';
import type { Presumed } from './presumed';

/** One request: who asks, and the two things that answering may do to their browser. */
export interface RequestContext {
  readonly actor: Actor;
  /** There is one where the actor is told by memory. */
  readonly presumed?: Presumed;
  /** The session token, for row security; undefined for a stranger. */
  readonly token: string | undefined;
  /** The mark that says that somebody signed in from this browser before; undefined when there is none. */
  readonly device: string | undefined;
  /** The origins that this API answers to; a login signature must name one of them. */
  readonly origins: readonly string[];
  /** The one of them that the browser says it speaks from; undefined for who is no browser. */
  readonly origin: string | undefined;
  /** It answers a query, and so writes nothing. */
  readonly reading: boolean;
  setCookies(cookies: { readonly session?: string | null; readonly device?: string }): void;
}

export interface GraphqlContext {
  request: RequestContext;
}

/** The request, as a parameter of a resolver. */
export const Current = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext => {
  const asked = GqlExecutionContext.create(context);
  const { operation } = asked.getInfo<GraphQLResolveInfo>().operation;
  return { ...asked.getContext<GraphqlContext>().request, reading: operation === OperationTypeNode.QUERY };
});

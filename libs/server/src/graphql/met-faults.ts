import type { GraphQLFieldResolver } from 'graphql';
import type { GraphqlContext, RequestContext } from '../session/request-context';

type Resolver = GraphQLFieldResolver<unknown, GraphqlContext>;
type Field = string | number;

/**
 * [Note: a fault is met once] faults of root fields that were met before the ordinary way was taken, which only says what
 * they were. By request, as Apollo copies contexts.
 */
export class MetFaults {
  private readonly faults = new WeakMap<RequestContext, Map<Field, unknown>>();

  remember(request: RequestContext, field: Field, fault: unknown): void {
    const known = this.faults.get(request) ?? new Map<Field, unknown>();
    this.faults.set(request, known.set(field, fault));
  }

  /** The same field, where nothing was remembered of it. */
  unlessMet(resolve: Resolver): Resolver {
    return (source, args, context, info) => {
      const known = this.faults.get(context.request);
      if (known?.has(info.path.key)) throw known.get(info.path.key);
      return resolve(source, args, context, info);
    };
  }
}

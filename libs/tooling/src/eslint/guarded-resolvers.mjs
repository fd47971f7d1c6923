// Silence fails: every door to the API says who may pass, or why everybody may.
const doors = new Set(['Query', 'Mutation', 'Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All', 'Sse']);
const forbidden = new Set(['Subscription']);

const nameOf = ({ expression }) => {
  const callee = expression.type === 'CallExpression' ? expression.callee : expression;
  return callee.type === 'MemberExpression' ? callee.property.name : callee.name;
};

const says = ({ expression }) => {
  const first = expression.type === 'CallExpression' ? expression.arguments[0] : undefined;
  if (first === undefined) return false;
  return first.type !== 'Literal' || (typeof first.value === 'string' && first.value.trim().length > 0);
};

export const guardedResolvers = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Every resolver and route names the permission that it requires.' },
    messages: {
      unguarded:
        "{{door}} '{{method}}' is open by silence. Write @Requires('noun.verb') above it, or @Public('why everybody may').",
      empty: "@{{guard}}() on '{{method}}' says nothing. Give it the {{wanted}} as its first argument.",
      both: "'{{method}}' is both @Requires and @Public. Keep the one that is meant.",
      subscription:
        "'{{method}}' is a subscription. Send a server-sent 'something changed' and let the client fetch again (docs/architecture.md).",
    },
  },
  create(context) {
    return {
      MethodDefinition(node) {
        const decorators = node.decorators ?? [];
        const named = decorators.map((decorator) => ({ decorator, name: nameOf(decorator) }));
        const method = node.key.name ?? String(node.key.value);
        if (named.some(({ name }) => forbidden.has(name))) {
          context.report({ node, messageId: 'subscription', data: { method } });
        }
        const door = named.find(({ name }) => doors.has(name));
        if (door === undefined) return;
        const guards = named.filter(({ name }) => name === 'Requires' || name === 'Public');
        if (guards.length === 0) {
          context.report({ node, messageId: 'unguarded', data: { door: `@${door.name}`, method } });
        }
        if (guards.length > 1) context.report({ node, messageId: 'both', data: { method } });
        for (const { decorator, name } of guards) {
          if (says(decorator)) continue;
          const wanted = name === 'Public' ? 'reason' : 'permission';
          context.report({ node, messageId: 'empty', data: { guard: name, method, wanted } });
        }
      },
    };
  },
};

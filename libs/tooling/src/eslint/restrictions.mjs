// What is banned, where, and what to do instead. Flat configuration replaces a rule's options as a whole, so the lists
// are composed here for each kind of file.
const cryptoEngines = {
  group: ['libsodium-wrappers*', '@noble/*', '@scure/*'],
  message: 'Engines stay inside libs/crypto: take the primitives of an @vrijhaven/crypto/* entry point as an argument.',
};
const ownEnvironment = {
  group: ['process', 'node:process'],
  message: "Use the global `process`, and read the environment only in the project's config.ts.",
};
const noDefault = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that one thing has one name everywhere.',
};
const noStar = {
  selector: 'ExportAllDeclaration[source.value!=/generated/]',
  message: 'List the exports one by one: an index is the interface that a reviewer reads.',
};
const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Read the environment in the project's config.ts and pass the value on as an argument.",
};
const noHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'Render text as text: markup from data is how a hostile server would run a script here.',
};
const noInnerHtml = {
  selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
  message: 'Use textContent or build the elements: markup from data is how a hostile server would run a script here.',
};

// What may be begun twice is one act, and reaches nothing else of its resolver but what acts are made of.
const BEGINS_AGAIN = "MethodDefinition:has(Decorator > CallExpression > Identifier[name='BeginAgain'])";
const ACTS = '/^(acts?|read|clock|moves|followers|means|today)$/';
const noMoreThanAnAct = {
  selector: `${BEGINS_AGAIN} MemberExpression[object.type='ThisExpression'][property.name!=${ACTS}]`,
  message: 'What says @BeginAgain may be begun twice: let it be one act, and do the rest elsewhere.',
};
const noWaitBeforeAnAct = {
  selector: `${BEGINS_AGAIN} > FunctionExpression[async=true]`,
  message: 'What says @BeginAgain begins with its act: return it, and wait for nothing before.',
};

const everywhere = [noStar, noHtml, noInnerHtml];

export const imports = { patterns: [cryptoEngines, ownEnvironment] };
export const importsInsideCrypto = { patterns: [ownEnvironment] };
export const syntax = [...everywhere, noDefault, noEnvironment, noMoreThanAnAct, noWaitBeforeAnAct];
/** config.ts, tooling, testing and specs. */
export const syntaxWithEnvironment = [...everywhere, noDefault];
/** Files whose reader demands a default export: tool configuration and Jest's hooks. */
export const syntaxOfConfiguration = everywhere;

export const properties = [
  { object: 'Math', property: 'random', message: 'Take randomBytes from the crypto primitives, or a seed in tests.' },
];

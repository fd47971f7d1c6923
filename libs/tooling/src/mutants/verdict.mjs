// What a test run says about a mutant.

const firstLine = (messages) =>
  messages
    .join('\n')
    .replace(/\u001b\[\d+m/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('at '))
    .slice(0, 1)
    .join('');

/** The runs of a test in one of Jest's reports; a title with a parameter is known by its beginning. */
const runsOf = (report, test) =>
  (report?.testResults ?? [])
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ title, status }) => title.startsWith(test) && status !== 'pending');

/**
 * `caught`: the test ran and failed. `survived`: it passed. `broken`: it never ran, which proves nothing.
 * @param {object | undefined} report what Jest wrote
 */
export function verdictOf(report, test) {
  const runs = runsOf(report, test);
  if (runs.length === 0)
    return { verdict: 'broken', why: firstLine([report?.testResults?.[0]?.message ?? 'no report']) };
  const failed = runs.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return { verdict: 'survived', why: '' };
  return { verdict: 'caught', why: firstLine(failed[0].failureMessages) };
}

/**
 * The text with the mutation in it; undefined unless what is replaced stands there exactly once.
 * @param {string} source
 * @param {{ text: string, replacement: string }} mutant
 * @returns {string | undefined}
 */
export function mutate(source, { text, replacement }) {
  const at = source.indexOf(text);
  if (at < 0 || source.includes(text, at + 1) || text === replacement) return undefined;
  return source.slice(0, at) + replacement + source.slice(at + text.length);
}

/**
 * A regular expression for exactly these titles.
 * @param {readonly string[]} titles
 * @returns {string}
 */
export const titlePattern = (titles) => titles.map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

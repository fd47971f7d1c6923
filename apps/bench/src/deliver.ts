import { writeFileSync } from 'node:fs';
import type { Delivery } from './command-line';
import type { Chapter } from './report/chapter';
import { chapterText } from './report/page';
import { asText, IN_PROJECT, readFound, shelf } from './report/stored';
import type { Measured } from './result';

/** How a bench measures; `say` is told how far it is. */
export type Measure<Found> = (say: (line: string) => void) => Promise<Found>;

/** Measures, or reads what was measured before, and hands it over as it was asked for. A fault becomes the exit code. */
export const deliver = async <Found extends Measured>(
  chapter: Chapter<Found>,
  options: () => Delivery & { readonly measure: Measure<Found> },
): Promise<void> => {
  try {
    const { json, report, from, keep: isKept, measure } = options();
    const found =
      from === undefined ? await measure((line) => process.stderr.write(`${line}\n`)) : (readFound(from) as Found);
    if (json !== undefined) writeFileSync(json, asText(found));
    if (isKept) shelf(IN_PROJECT).keep(chapter.name, found);
    const text = `${chapterText(chapter, found)}\n`;
    if (report === undefined) process.stdout.write(text);
    else writeFileSync(report, text);
  } catch (fault) {
    for (let cause: unknown = fault; cause !== undefined; cause = cause instanceof Error ? cause.cause : undefined)
      process.stderr.write(`${cause instanceof Error ? cause.message : 'unknown'}\n`);
    process.exitCode = 1;
  }
};

import type { Measured } from '../result';
import type { BenchName, Reached } from './goals';

/**
 * What one bench adds to the page. Methods, so that a chapter of a certain result stands in the list of all: each is
 * handed what its own bench stored, and nothing else.
 */
export interface Chapter<Found extends Measured = Measured> {
  readonly name: BenchName;
  readonly title: string;
  /** Rows of the table that says on what it was measured, beside what is said of every bench. */
  facts(found: Found): readonly (readonly [string, string])[];
  reached(found: Found): Reached;
  /** What everybody should see below the chapter's heading: a table or two. */
  brief(found: Found): readonly string[];
  /** What the measurement itself says of why a goal was not reached; `subject` is the first part of its name. */
  why?(found: Found, subject: string): readonly string[];
  /** The rest, folded: markdown whose own headings have three signs or more. */
  sections(found: Found): readonly string[];
}

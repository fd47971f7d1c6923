import { apiChapter } from './api-chapter';
import type { Chapter } from './chapter';

/** Every bench that has a chapter, in the order of the page. */
export const CHAPTERS: readonly Chapter[] = [apiChapter];

import { cryptoChapter } from '../crypto/crypto-chapter';
import { placementChapter } from '../placement/placement-chapter';
import { rotationChapter } from '../rotation/rotation-chapter';
import { apiChapter } from './api-chapter';
import type { Chapter } from './chapter';
import { growthChapter } from './growth-chapter';
import { webChapter } from './web-chapter';

/** Every bench that has a chapter, in the order of the page. */
export const CHAPTERS: readonly Chapter[] = [
  apiChapter,
  growthChapter,
  cryptoChapter,
  rotationChapter,
  placementChapter,
  webChapter,
];

import { deliver } from './deliver';
import { rotationChapter } from './rotation/rotation-chapter';
import { readRotationOptions } from './rotation/rotation-options';
import { runRotation } from './rotation/run-rotation';

// `npm run bench rotation`: what it costs when somebody leaves, beside how many cases are closed.
await deliver(rotationChapter, () => {
  const options = readRotationOptions(process.argv.slice(2));
  return { ...options, measure: runRotation(options) };
});

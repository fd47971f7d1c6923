import { deliver } from './deliver';
import { placementChapter } from './placement/placement-chapter';
import { readPlacementOptions } from './placement/placement-options';
import { runPlacement } from './placement/run-placement';

// `npm run bench placement`: what it costs to find a place for everybody, beside the bare solver.
await deliver(placementChapter, () => {
  const options = readPlacementOptions(process.argv.slice(2));
  return { ...options, measure: (say) => runPlacement(options, say) };
});

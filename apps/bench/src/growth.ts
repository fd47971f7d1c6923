import { deliver } from './deliver';
import { readGrowthOptions } from './growth/options';
import { runGrowth } from './growth/run-growth';
import { growthChapter } from './report/growth-chapter';

// `npm run bench growth`: what our API takes longer for when many more have applied.
await deliver(growthChapter, () => {
  const options = readGrowthOptions(process.argv.slice(2));
  return { ...options, measure: (say) => runGrowth(options, say) };
});

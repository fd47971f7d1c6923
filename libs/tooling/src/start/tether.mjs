// Preloaded into what `npm start` runs: when that is gone, even killed, the API shuts down in order and the rest ends.
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();

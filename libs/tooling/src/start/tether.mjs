// Preloaded into the API: when the process that started it is gone, even killed, the API shuts down in order.
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();

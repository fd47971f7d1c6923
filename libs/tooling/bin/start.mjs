// `npm start`. This file stays readable for any Node, so that an old one gets one line instead of a syntax error.
var wanted = [20, 19];
var found = process.versions.node.split('.').map(Number);
if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error('Vrijhaven needs Node ' + wanted.join('.') + ' or newer; this is ' + process.versions.node + '.');
  process.exit(1);
} else {
  import('../src/start/start.mjs').then(
    (module) => module.start(),
    (fault) => {
      console.error(fault);
      process.exit(1);
    },
  );
}

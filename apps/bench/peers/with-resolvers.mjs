// PostGraphile's server asks for node 22, of which it uses this one function more than node 20 has.
Promise.withResolvers ??= () => {
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
};

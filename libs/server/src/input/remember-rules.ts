import { getMetadataStorage } from 'class-validator';

let isRemembering = false;

/**
 * Has the rules of each class looked up once. The library goes through those of every class there is, twice for each
 * input, to find from which ones this one inherits. A rule that is added later is seen: then all is looked up again.
 */
export const rememberRules = (): void => {
  if (isRemembering) return;
  isRemembering = true;
  const storage = getMetadataStorage();
  const [search, add] = [
    storage.getTargetValidationMetadatas.bind(storage),
    storage.addValidationMetadata.bind(storage),
  ];
  const known = new Map<unknown, ReturnType<typeof search>>();
  storage.addValidationMetadata = (rule) => {
    known.clear();
    add(rule);
  };
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    // Ours is asked without any of these.
    if (schema || always || strictGroups || groups) return search(target, schema, always, strictGroups, groups);
    const found = known.get(target) ?? search(target, schema, always, strictGroups, groups);
    known.set(target, found);
    return found;
  };
};

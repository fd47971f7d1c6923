import type { Page, Route } from 'playwright-core';

const operationOf = (route: Route): string => {
  const { operationName } = (route.request().postDataJSON() ?? {}) as { operationName?: string };
  return operationName ?? '';
};

/** Runs something instead of the next request of an operation; all others, and later ones, go through. */
export const breakNext = async (page: Page, operation: string, act: (route: Route) => Promise<void>): Promise<void> => {
  let broken = false;
  await page.route('**/graphql', async (route) => {
    if (broken || operationOf(route) !== operation) return route.continue();
    broken = true;
    return act(route);
  });
};

/** The server acts and its answer is lost on the way. */
export const loseAnswer = async (route: Route): Promise<void> => {
  await route.fetch();
  await route.abort('connectionreset');
};

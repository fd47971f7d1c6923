import { allProjects, runtimeOf } from './projects';

const projects = allProjects();
const runtimes = Object.fromEntries(projects.map((project) => [project.root, runtimeOf(project)]));

describe('the tags that every fence reads', () => {
  it.each(projects.map((project) => [project.root, project] as const))(
    '%s has one runtime and one scope',
    (_root, project) => {
      expect(['any', 'server', 'client', 'build', 'e2e']).toContain(runtimeOf(project));
      expect(project.tags.filter((tag) => tag.startsWith('scope:'))).toHaveLength(1);
    },
  );

  it('put sealing and opening with the clients, and the API with the server', () => {
    expect(runtimes).toMatchObject({
      'apps/api': 'server',
      'apps/cli': 'client',
      'apps/desk': 'client',
      'apps/intake': 'client',
      'libs/access': 'server',
      'libs/crypto/envelope': 'any',
      'libs/crypto/open': 'client',
      'libs/crypto/seal': 'client',
      'libs/crypto/verify': 'any',
      'libs/database': 'server',
    });
  });

  it('follow the folder: api is server, web and client are client, model is any', () => {
    const expected: Record<string, string> = { api: 'server', web: 'client', client: 'client', model: 'any' };
    const wrong = projects.filter((project) => {
      const half = /^libs\/.+\/(api|web|client|model)$/.exec(project.root)?.[1];
      return half !== undefined && !project.root.startsWith('libs/testing/') && runtimeOf(project) !== expected[half];
    });
    expect(wrong).toEqual([]);
  });
});

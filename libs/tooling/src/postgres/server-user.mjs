// PostgreSQL refuses to run as root. When we are root it runs as the system user `postgres`, made on first need.
import { spawnSync } from 'node:child_process';

const NAME = 'postgres';

const idOf = (flag) => {
  const answer = spawnSync('id', [flag, NAME], { encoding: 'utf8' });
  return answer.status === 0 ? Number(answer.stdout.trim()) : undefined;
};

const run = (command, args) => {
  const answer = spawnSync(command, args, { encoding: 'utf8' });
  if (answer.status !== 0) {
    throw new Error(
      `PostgreSQL cannot run as root, and the user "${NAME}" could not be made (${command}: ${
        answer.stderr?.trim() || answer.error?.message || 'failed'
      }). Run as an ordinary user, or set DATABASE_URL.`,
    );
  }
};

/** The user that the database server runs as: `{ uid, gid }` when we are root, `{}` (ourselves) otherwise. */
export function serverUser() {
  if (process.getuid?.() !== 0) return {};
  if (idOf('-u') === undefined) {
    run('groupadd', ['--system', '--force', NAME]);
    run('useradd', ['--system', '--gid', NAME, '--no-create-home', '--home-dir', '/nonexistent', NAME]);
  }
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Whether that user can list and enter the folder, asked of the system itself so that access lists count. */
export function canEnter(folder, user) {
  const answer = spawnSync('test', ['-r', folder, '-a', '-x', folder], { ...user, cwd: '/' });
  return answer.status === 0;
}

import { spawn } from 'node:child_process';

/** What git knows of a folder's past. Null where there is no git, no repository, or no commit: nobody may depend on it. */
export type GitHistory = {
  /** Every content that the file ever had in the commits behind the present one, merges and their branches included. */
  readonly versionsOf: (file: string) => Promise<readonly string[] | null>;
  /** Every path below the folder that was ever committed, relative to the project. */
  readonly pathsUnder: (folder: string) => Promise<readonly string[] | null>;
};

/** Paths are relative to `project`, which may itself be a folder inside a repository. A shallow clone knows less, and says less. */
export function gitHistory(project: string): GitHistory {
  return {
    versionsOf: async (file) => {
      const raw = await git(project, [...LOG, '--raw', '--no-abbrev', '--', file]);
      if (raw === null || raw.trim() === '') return null;
      // `:100644 100644 <before> <after> M<tab>path`; a blob of zeros is none.
      const ids = [...raw.matchAll(/^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /gm)].flatMap(
        ([, before = '', after = '']) => [before, after],
      );
      const blobs = [...new Set(ids)].filter((id) => !/^0+$/.test(id));
      const versions = await Promise.all(
        blobs.map(async (id) => git(project, ['cat-file', 'blob', id])),
      );
      // What a partial clone has not fetched is not known here.
      return versions.filter((version) => version !== null);
    },
    pathsUnder: async (folder) => {
      const raw = await git(project, [...LOG, '--name-only', '--relative', '--', folder]);
      if (raw === null || raw.trim() === '') return null;
      return [...new Set(raw.split('\n').filter((path) => path !== ''))].toSorted();
    },
  };
}

/** Each commit against each of its parents, and the first against nothing, so that no branch of the past is left out. */
const LOG = ['log', '--format=', '--root', '--full-history', '-m', '--no-renames'];

async function git(project: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: project,
      // A partial clone would fetch what it lacks: a check asks nothing of the network.
      env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', () => {
      resolve(null);
    });
    child.on('close', (code) => {
      resolve(code === 0 ? Buffer.concat(chunks).toString('utf8') : null);
    });
  });
}

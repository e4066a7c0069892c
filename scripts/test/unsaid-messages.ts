import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LANGUAGES } from '@/domain/basics/text';
import { readProject } from '../architecture/read-project';
import { ROOT, toolCommand } from '../project';
import { markMessages, messagesIn } from './messages/mark-messages';

/** A file in which a language has its words: `en.ts`, `en-headlines.ts`, `topics/share-en.ts`. */
const IS_LANGUAGE = new RegExp(`^src/i18n/(?:.*[/-])?(?:${LANGUAGES.join('|')})[-.]`);
const IS_TEST = /^src\/testing\/|\.test\.tsx?$/;
const RULES = {
  plugins: ['typescript'],
  categories: { correctness: 'off' },
  rules: { 'typescript/no-deprecated': 'error' },
};

/**
 * Fails on messages that no language needs to have, because nobody says them: `npm run unused:messages`. The linter is
 * asked for all uses of what is deprecated, in a copy of the sources in which every message is; what is used is known by
 * its type, so that a `title` here does not stand for a `title` there.
 */
export async function main(): Promise<number> {
  const project = await readProject(ROOT);
  const sources = [...project]
    .filter(([file]) => /^(?:src|scripts)\/.*\.tsx?$/.test(file) && !IS_TEST.test(file))
    .map(([file, text]) => [file, markMessages(text, file)] as const);
  const messages = sources.flatMap(([, text]) => messagesIn(text));
  const said = new Set(await messagesSaid(sources));
  const unsaid = messages.filter((message) => !said.has(message));
  // Were the linter silent, nothing could be told.
  if (said.size === 0) console.error('The linter names no message at all: the check is broken');
  for (const message of unsaid) console.error(`Nobody says ${message}`);
  console.log(`${messages.length} messages, ${unsaid.length} of them said by nobody`);
  return messages.length > 0 && unsaid.length === 0 ? 0 : 1;
}

/** Messages that are named outside the files of languages. */
async function messagesSaid(
  sources: readonly (readonly [string, string])[],
): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'messages-'));
  try {
    await Promise.all(
      sources.map(async ([file, text]) => {
        await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
        await writeFile(path.join(folder, file), text);
      }),
    );
    const rules = path.join(folder, 'rules.json');
    await writeFile(rules, JSON.stringify(RULES));
    await copyFile(path.join(ROOT, 'tsconfig.json'), path.join(folder, 'tsconfig.json'));
    await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    const report = await lint(folder, [
      '--type-aware',
      '-c',
      rules,
      '-f',
      'unix',
      'src',
      'scripts',
    ]);
    const uses = report.split('\n').filter((line) => !IS_LANGUAGE.test(line));
    return uses.flatMap(messagesIn);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the linter says in a folder. That it finds something is no failure here. */
async function lint(folder: string, args: readonly string[]): Promise<string> {
  const [file = '', ...all] = toolCommand('oxlint', args);
  return new Promise((resolve) => {
    const most = 100_000_000;
    execFile(file, all, { cwd: folder, maxBuffer: most }, (_error, output) => {
      resolve(output);
    });
  });
}

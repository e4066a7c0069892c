import { findCycles } from './cycles';
import { readFacts, type Comment, type FileFacts, type Import } from './imports';
import { mayImport, mayImportPackage, roomOf, type Room } from './layers';
import { resolveGlob, resolveImport } from './resolve';

export type Rule =
  | 'barrel'
  | 'cycle'
  | 'default-export'
  | 'direction'
  | 'not-a-literal'
  | 'nowhere'
  | 'package'
  | 'room'
  | 'suppression';

export type Violation = { readonly rule: Rule; readonly file: string; readonly message: string };

/** Files that tools read by their default export. */
const CONFIG = /(?:^|\/)[\w.-]+\.config\.ts$/;
const CODE = /\.(?:ts|tsx|mjs)$/;

/**
 * Checks the files of the project, by their paths from its folder, against the table of layers and
 * the rules that hold everywhere: no cycle, no barrel, no default export, no suppression without a
 * reason.
 */
export function checkArchitecture(files: ReadonlyMap<string, string>): readonly Violation[] {
  const known = new Set(files.keys());
  const graph = new Map<string, readonly string[]>();
  const violations: Violation[] = [];
  for (const [file, source] of files) {
    if (!CODE.test(file)) continue;
    const facts = readFacts(file, source);
    const links = facts.imports.flatMap((item) => follow(item, file, known));
    graph.set(
      file,
      links.flatMap((link) => (link.kind === 'file' && link.file !== file ? [link.file] : [])),
    );
    violations.push(...checkLinks(file, links), ...checkFile(file, facts));
  }
  for (const cycle of findCycles(graph)) {
    const [file = ''] = cycle;
    violations.push({ rule: 'cycle', file, message: [...cycle, file].join(' → ') });
  }
  return violations;
}

type Link =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'nowhere'; readonly specifier: string }
  | { readonly kind: 'not-a-literal'; readonly specifier: string };

function follow(item: Import, file: string, known: ReadonlySet<string>): readonly Link[] {
  const { specifier } = item;
  if (specifier === null) return [{ kind: 'not-a-literal', specifier: item.kind }];
  if (item.kind === 'glob') {
    return resolveGlob(specifier, file, known).map((found) => ({ kind: 'file', file: found }));
  }
  const destination = resolveImport(specifier, file, known);
  return [destination.kind === 'nowhere' ? { kind: 'nowhere', specifier } : destination];
}

function checkLinks(file: string, links: readonly Link[]): readonly Violation[] {
  const from = roomOf(file);
  if (from === null) {
    if (!file.startsWith('src/')) return [];
    return [{ rule: 'room', file, message: 'stands in no room' }];
  }
  return links.flatMap((link) => {
    const violation = checkLink(file, from, link);
    return violation === null ? [] : [{ ...violation, file }];
  });
}

function checkLink(file: string, from: Room, link: Link): Omit<Violation, 'file'> | null {
  if (link.kind === 'nowhere') {
    return { rule: 'nowhere', message: `imports ${link.specifier}, which is not there` };
  }
  if (link.kind === 'not-a-literal') {
    return { rule: 'not-a-literal', message: `a ${link.specifier} import must be a plain string` };
  }
  if (link.kind === 'package') {
    if (mayImportPackage(file, from, link.name)) return null;
    return { rule: 'package', message: `${from.layer} may not import the package ${link.name}` };
  }
  const to = roomOf(link.file);
  if (to === null ? from.layer === 'testing' : mayImport(from, to)) return null;
  return { rule: 'direction', message: `${describe(from)} may not import ${link.file}` };
}

function checkFile(file: string, facts: FileFacts): readonly Violation[] {
  const violations: Violation[] = [];
  if (facts.hasDefaultExport && !CONFIG.test(file)) {
    violations.push({ rule: 'default-export', file, message: 'has a default export' });
  }
  if (facts.hasExportAll || facts.onlyReExports || /(?:^|\/)index\.tsx?$/.test(file)) {
    violations.push({ rule: 'barrel', file, message: 'passes on what other files export' });
  }
  for (const comment of facts.comments) {
    const message = suppressionProblem(comment);
    if (message !== null) violations.push({ rule: 'suppression', file, message });
  }
  return violations;
}

const SUPPRESSION = /^(?:@ts-expect-error|(?:oxlint|eslint)-disable)\b/;

/**
 * A suppression says why: behind its rules (`oxlint-disable-next-line no-console -- the reason`),
 * behind `@ts-expect-error`, or in a comment right before it.
 */
function suppressionProblem({ text, before }: Comment): string | null {
  if (/^@ts-(?:ignore|nocheck)\b/.test(text)) return `hides any type error: ${text}`;
  if (!SUPPRESSION.test(text)) return null;
  const explained = before !== null && !SUPPRESSION.test(before);
  const reason = /^@ts-expect-error[\s:-]+\S.{2,}|\s--\s+\S.{2,}/su;
  return explained || reason.test(text) ? null : `gives no reason: ${text}`;
}

function describe(room: Room): string {
  return room.feature === undefined ? room.layer : `the feature ${room.feature}`;
}

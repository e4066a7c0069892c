import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { formatPath, withOwner, type Segment } from '../json-path';
import { lineAt } from '../line-at';
import type { LocatedProblem } from './problem';

/** A JSON file of the record with the place of everything in it. */
export type JsonFile = {
  /** Path within the data folder: `timelines/sales.json`. */
  readonly name: string;
  readonly text: string;
  /** Undefined where the text is not JSON at all. */
  readonly root: Node | undefined;
  readonly value: unknown;
};

export type Reading = {
  readonly file: JsonFile;
  /** False where the text is not JSON, so that nothing more can be said about it. */
  readonly readable: boolean;
  readonly problems: readonly LocatedProblem[];
};

const NEXT = 'mend that line or the one before it';
const OPTIONS = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Reads one file. It is JSON and nothing more: comments, trailing commas and keys given twice are problems. */
export function readJsonFile(name: string, text: string): Reading {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, OPTIONS);
  const file: JsonFile = {
    name,
    text,
    root,
    value: root === undefined ? undefined : toValue(root),
  };
  if (errors.length > 0 || root === undefined) {
    return { file, readable: false, problems: faultsOf(file, errors) };
  }
  return { file, readable: true, problems: doubleKeys(file, root) };
}

function faultsOf(file: JsonFile, errors: readonly ParseError[]): readonly LocatedProblem[] {
  const [first] = errors;
  if (first === undefined || file.text.trim() === '') {
    return [problemAtOffset(file, 0, '', 'is empty; restore the file')];
  }
  // The faults after the first mostly follow from it.
  const code = printParseErrorCode(first.error).replace(/[A-Z]/g, (letter) => ` ${letter}`);
  const message = `is not JSON:${code.toLowerCase()}; ${NEXT}`;
  return [problemAtOffset(file, first.offset, '', message)];
}

/** The value of a node, with its own keys only: `__proto__` is a key like any other. */
function toValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(toValue);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    (node.children ?? []).map((property) => {
      const [key, value] = property.children ?? [];
      return [String(key?.value), value === undefined ? undefined : toValue(value)];
    }),
  );
}

function doubleKeys(file: JsonFile, node: Node, at: readonly Segment[] = []): LocatedProblem[] {
  if (node.type === 'array') {
    return (node.children ?? []).flatMap((child, index) => doubleKeys(file, child, [...at, index]));
  }
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) return [];
    const name = String(key.value);
    const path = [...at, name];
    const below = doubleKeys(file, value, path);
    if (!seen.has(name)) {
      seen.add(name);
      return below;
    }
    const message = withOwner(file.value, path, 'stands twice in one object; keep one of the two');
    return [problemAtOffset(file, key.offset, formatPath(path), message), ...below];
  });
}

/** A problem of the node that the path leads to; of the nearest one above where there is none, as for a missing key. */
export function problemAt(
  file: JsonFile,
  segments: readonly Segment[],
  message: string,
): LocatedProblem {
  const offset = nodeAt(file, segments)?.offset ?? 0;
  return problemAtOffset(
    file,
    offset,
    formatPath(segments),
    withOwner(file.value, segments, message),
  );
}

function nodeAt(file: JsonFile, segments: readonly Segment[]): Node | undefined {
  if (file.root === undefined) return undefined;
  for (let length = segments.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(file.root, segments.slice(0, length));
    if (node !== undefined) return node;
  }
  return file.root;
}

function problemAtOffset(
  file: JsonFile,
  offset: number,
  path: string,
  message: string,
): LocatedProblem {
  return { file: file.name, line: lineAt(file.text, offset), offset, path, message };
}

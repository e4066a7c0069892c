import { parseSync, Visitor, type ESTree } from 'vite';

/** One module that a file asks for, in whatever way. */
export type Import = {
  /** As written; for `import.meta.glob` a pattern, `null` if it is not a plain string. */
  readonly specifier: string | null;
  readonly kind: 'static' | 'dynamic' | 'glob' | 'type' | 're-export' | 'require';
};

/** What a file imports, and the ways in which it exports and comments that the rules are about. */
export type FileFacts = {
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  readonly hasExportAll: boolean;
  /** Nothing in the file but exports of other files' things. */
  readonly onlyReExports: boolean;
  readonly comments: readonly Comment[];
};

export type Comment = {
  readonly text: string;
  /** The comment that stands right before, with nothing but space between. */
  readonly before: string | null;
};

/** Parses a TypeScript file. Throws if it cannot be parsed. */
export function readFacts(file: string, source: string): FileFacts {
  const { program, comments, errors } = parseSync(file, source);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  return {
    imports: collectImports(program),
    hasDefaultExport: program.body.some(isDefaultExport),
    hasExportAll: program.body.some((statement) => statement.type === 'ExportAllDeclaration'),
    onlyReExports: program.body.length > 0 && program.body.every(isReExport),
    comments: comments.map((comment, index) => {
      const before = comments[index - 1];
      const adjacent =
        before !== undefined && source.slice(before.end, comment.start).trim() === '';
      return { text: comment.value.trim(), before: adjacent ? before.value.trim() : null };
    }),
  };
}

function collectImports(program: ESTree.Program): readonly Import[] {
  const imports: Import[] = [];
  const add = (kind: Import['kind'], source: ESTree.Node | null): void => {
    imports.push({ kind, specifier: textOf(source) });
  };
  new Visitor({
    ImportDeclaration: (node) => {
      add(node.importKind === 'type' ? 'type' : 'static', node.source);
    },
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add('re-export', node.source);
    },
    ExportAllDeclaration: (node) => {
      add('re-export', node.source);
    },
    ImportExpression: (node) => {
      add('dynamic', node.source);
    },
    TSImportType: (node) => {
      add('type', node.source);
    },
    TSExternalModuleReference: (node) => {
      add('require', node.expression);
    },
    CallExpression: (node) => {
      if (isGlob(node.callee)) for (const pattern of patternsOf(node)) add('glob', pattern);
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') {
        add('require', node.arguments[0] ?? null);
      }
    },
  }).visit(program);
  return imports;
}

/** `import.meta.glob` takes one pattern or an array of them. */
function patternsOf(call: ESTree.CallExpression): readonly (ESTree.Node | null)[] {
  const [argument = null] = call.arguments;
  return argument?.type === 'ArrayExpression' ? argument.elements : [argument];
}

function isGlob(callee: ESTree.Node): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'MetaProperty' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'glob'
  );
}

function isDefaultExport(statement: ESTree.Node): boolean {
  if (statement.type === 'ExportDefaultDeclaration') return true;
  return (
    statement.type === 'ExportNamedDeclaration' &&
    statement.specifiers.some((specifier) => nameOf(specifier.exported) === 'default')
  );
}

function isReExport(statement: ESTree.Node): boolean {
  if (statement.type === 'ExportAllDeclaration') return true;
  return statement.type === 'ExportNamedDeclaration' && statement.source !== null;
}

function nameOf(name: ESTree.ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name;
}

function textOf(node: ESTree.Node | null): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type !== 'TemplateLiteral' || node.expressions.length > 0) return null;
  return node.quasis[0]?.value.cooked ?? null;
}

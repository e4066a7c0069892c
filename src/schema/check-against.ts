import * as v from 'valibot';
import type { Result } from '@/domain/basics/result';
import { describe } from './describe';
import type { Segment } from './json-path';
import { suggest } from './suggest';

/** One thing that is wrong with a value, and the steps that lead to it. */
export type Issue = { readonly segments: readonly Segment[]; readonly message: string };

/** The value as the schema reads it, or everything that is wrong with it. Never throws. */
export function checkAgainst<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
): Result<v.InferOutput<S>, Issue> {
  // Within one value the first fault is enough ("is not a period" and not also "does not match").
  const result = v.safeParse(schema, input, { abortPipeEarly: true });
  if (result.success) return { ok: true, value: result.output };
  return {
    ok: false,
    problems: result.issues.map((issue) => ({
      segments: segmentsOf(issue),
      message: messageOf(issue),
    })),
  };
}

function segmentsOf(issue: v.BaseIssue<unknown>): readonly Segment[] {
  return (issue.path ?? []).map((item) =>
    typeof item.key === 'number' ? item.key : String(item.key),
  );
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  strict_tuple: 'a list',
  record: 'an object',
};

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'picklist') return picklistMessage(issue);
  const expected = issue.kind === 'schema' ? EXPECTED[issue.type] : undefined;
  if (expected !== undefined) return `must be ${expected}, but is ${describe(issue.input)}`;
  return issue.message;
}

function picklistMessage(issue: v.BaseIssue<unknown>): string {
  const choices = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
  const one = `must be one of ${choices.join(', ')}`;
  if (typeof issue.input !== 'string') return `${one}, but is ${describe(issue.input)}`;
  return `"${issue.input}" is not known; ${suggest(issue.input, choices, 'the choices')}`;
}

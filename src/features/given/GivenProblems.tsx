import type { ReactNode } from 'react';
import type { GivenProblem } from '@/domain/record/given';
import { givenEn } from '@/i18n/topics/given-en';

/** So many are listed: more are the same mistake in many rows, as a rule. */
const LISTED = 200;

/** What is wrong with a reader's files, those first that matter most: where, what stands there, and what would be right. */
export function GivenProblems({
  problems,
}: {
  readonly problems: readonly GivenProblem[];
}): ReactNode {
  const t = givenEn;
  return (
    <>
      <ol className="grid gap-2 text-sm">
        {problems.slice(0, LISTED).map((problem) => (
          <li
            key={`${t.place(problem)} ${problem.message}`}
            className="grid gap-x-3 border-t border-line pt-2 sm:grid-cols-[6rem_1fr]"
          >
            <span className={problem.weight === 'wrong' ? 'font-semibold text-warn' : 'text-muted'}>
              {t.weights[problem.weight]}
            </span>
            <p className="min-w-0 [overflow-wrap:anywhere]">
              <span className="text-muted">{t.place(problem)}</span>
              {problem.found === null ? null : <bdi> {t.stands(problem.found)}</bdi>}{' '}
              {problem.message}.
            </p>
          </li>
        ))}
      </ol>
      {problems.length > LISTED ? (
        <p className="text-sm text-muted">{t.more(problems.length - LISTED)}</p>
      ) : null}
    </>
  );
}

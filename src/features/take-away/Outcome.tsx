import type { ReactNode } from 'react';
import type { Said } from './actions';

/** Says what came of the last press, and gives what could not be copied. */
export function Outcome({ said }: { readonly said: Said | null }): ReactNode {
  return (
    <>
      {/* In sight wherever the list is scrolled to. */}
      <p role="status" className="sticky -bottom-2 -mb-2 bg-card px-2 pb-2 text-muted">
        {said?.as === 'done' ? (
          <span className="block border-t border-line pt-2">{said.text}</span>
        ) : null}
      </p>
      {said?.as === 'failed' ? (
        <div className="grid gap-2 border-t border-line px-2 pt-2">
          <p role="alert" className="text-warn">
            {said.text}
          </p>
          {said.byHand === null ? null : (
            <textarea
              readOnly
              aria-label={said.text}
              rows={5}
              value={said.byHand}
              className="w-full rounded-sm border border-line bg-paper p-2 font-mono text-xs"
              onFocus={(event) => {
                event.target.select();
              }}
            />
          )}
        </div>
      ) : null}
    </>
  );
}

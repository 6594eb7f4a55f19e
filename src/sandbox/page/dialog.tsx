import { useEffect, useRef, useState } from 'react';
import type { Filled } from '../slack-blocks.ts';
import type { View } from '../workspace.ts';
import { Blocks } from './blocks.tsx';
import { Card } from './card.tsx';
import { send } from './workspace.ts';

/** A modal of Slack's, or a task module of Teams'. */
export function DialogView({ view }: { readonly view: View }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [filled, fill] = useState<Filled>({});
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, []);
  const close = () => void send({ kind: 'close', view: view.id });
  const submit = async () => {
    setBusy(true);
    await send({ kind: 'submit', view: view.id, filled });
    setBusy(false);
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="dialog-title" onCancel={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (view.platform === 'slack') void submit();
        }}
      >
        <header>
          <img src="/icon.svg" alt="" width="24" height="24" />
          <h2 id="dialog-title">{view.title}</h2>
          <button type="button" className="icon-button" aria-label="Close" onClick={close}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8m0-8-8 8" />
            </svg>
          </button>
        </header>
        <div className="dialog-body">
          {view.platform === 'slack' ? (
            <Blocks blocks={view.blocks} on={{ view: view.id }} form={{ filled, fill, errors: view.errors }} />
          ) : (
            view.cards.map((card, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a task module has one card
              <Card key={index} card={card} room={view.id.replace(/^task /, '')} message="" dialog />
            ))
          )}
        </div>
        {view.platform === 'slack' && (
          <footer>
            <button type="button" className="slack-button" onClick={close}>
              {view.submit === null ? 'Close' : 'Cancel'}
            </button>
            {view.submit !== null && (
              <button type="submit" className="slack-button primary" aria-busy={busy}>
                {view.submit}
              </button>
            )}
          </footer>
        )}
      </form>
    </dialog>
  );
}

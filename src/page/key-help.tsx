import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './language/language.js';

/** The keys that the page knows, in a window of its own. */
export function KeyHelp({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  const keys = [
    ['n p', words.keys.next],
    ['m d u r x', words.keys.kinds],
    ['Esc', words.keys.clear],
    ['/', words.keys.search],
    ['?', words.keys.help],
  ];
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="key-help">
      <h2 id="key-help">{words.keys.title}</h2>
      <dl>
        {keys.map(([key = '', meaning]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="quiet" onClick={onClose}>
        {words.keys.close}
      </button>
    </dialog>
  );
}

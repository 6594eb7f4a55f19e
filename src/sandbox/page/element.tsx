import { useEffect, useId, useState } from 'react';
import type { Suggestion } from '../gestures.ts';
import type { Chosen } from '../slack-blocks.ts';
import type { JsonObject } from '../workspace.ts';

type Props = {
  readonly element: JsonObject;
  readonly label: string;
  readonly chosen: Chosen;
  readonly busy: boolean;
  /** `done`: the person has finished with it, and Slack would tell the app. */
  readonly onChange: (chosen: Chosen, done: boolean) => void;
  readonly suggest: (text: string) => Promise<readonly Suggestion[]>;
};

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (isObject(value) ? String(value.text ?? '') : '');
const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** One interactive element of Block Kit, in use. */
export function ElementView(props: Props) {
  const { element, onChange, busy } = props;
  switch (element.type) {
    case 'button':
      return <ButtonView {...props} />;
    case 'feedback_buttons':
      return (
        <>
          {[element.positive_button, element.negative_button].filter(isObject).map((button) => (
            <button
              key={String(button.value)}
              type="button"
              className="slack-button small"
              aria-label={String(button.accessibility_label ?? textOf(button.text))}
              onClick={() => onChange({ value: String(button.value), label: textOf(button.text) }, true)}
            >
              {textOf(button.text)}
            </button>
          ))}
        </>
      );
    case 'static_select':
    case 'overflow':
    case 'radio_buttons':
      return <MenuView {...props} />;
    case 'external_select':
      return <SearchView {...props} />;
    case 'plain_text_input':
      return <FieldView {...props} />;
    default:
      return (
        <span className="unsupported" aria-busy={busy}>
          {String(element.type)} is not drawn in the sandbox.
        </span>
      );
  }
}

function ButtonView({ element, busy, onChange }: Props) {
  const style = element.style === 'primary' || element.style === 'danger' ? element.style : '';
  const spoken = typeof element.accessibility_label === 'string' ? element.accessibility_label : undefined;
  const label = textOf(element.text);
  if (typeof element.url === 'string' && /^https?:/.test(element.url))
    return (
      <a
        className={`slack-button ${style}`}
        href={element.url}
        target="_blank"
        rel="noreferrer noopener"
        aria-label={spoken}
        onClick={() => onChange(null, true)}
      >
        {label}
      </a>
    );
  return (
    <button
      type="button"
      className={`slack-button ${style}`}
      aria-label={spoken}
      aria-busy={busy}
      onClick={() => onChange(null, true)}
    >
      {label}
    </button>
  );
}

function MenuView({ element, label, chosen, onChange }: Props) {
  const groups = objects(element.option_groups);
  const all = [...objects(element.options), ...groups.flatMap((group) => objects(group.options))];
  const initial = isObject(element.initial_option) ? String(element.initial_option.value) : '';
  const options = (list: readonly JsonObject[]) =>
    list.map((option) => (
      <option key={String(option.value)} value={String(option.value)}>
        {textOf(option.text)}
      </option>
    ));
  return (
    <select
      className="slack-select"
      aria-label={label}
      value={chosen?.value ?? initial}
      onChange={(event) => {
        const { value } = event.target;
        onChange({ value, label: textOf(all.find((option) => option.value === value)?.text) }, true);
      }}
    >
      <option value="" disabled>
        {textOf(element.placeholder) || label}
      </option>
      {options(objects(element.options))}
      {groups.map((group) => (
        <optgroup key={textOf(group.label)} label={textOf(group.label)}>
          {options(objects(group.options))}
        </optgroup>
      ))}
    </select>
  );
}

const TYPING_PAUSE = 200;

/** A menu whose options the app finds as one types. */
function SearchView({ element, label, chosen, onChange, suggest }: Props) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  const [open, setOpen] = useState(false);
  const list = useId();
  const least = typeof element.min_query_length === 'number' ? element.min_query_length : 3;
  const search = open && text.length >= least ? text : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `suggest` is new at every rendering, and only the text matters
  useEffect(() => {
    if (search === null) return setFound([]);
    let current = true;
    const timer = setTimeout(async () => {
      const suggestions = await suggest(search);
      if (current) setFound(suggestions);
    }, TYPING_PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [search]);
  return (
    <div className="slack-search">
      <input
        className="slack-input"
        role="combobox"
        aria-label={label}
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        placeholder={textOf(element.placeholder) || label}
        value={open ? text : (chosen?.label ?? text)}
        onChange={(event) => {
          setOpen(true);
          setText(event.target.value);
        }}
      />
      <ul id={list} aria-label={label} hidden={found.length === 0}>
        {found.map((suggestion) => (
          <li key={suggestion.value}>
            <button
              type="button"
              className="found"
              onClick={() => {
                setOpen(false);
                onChange({ value: suggestion.value, label: suggestion.label }, true);
              }}
            >
              {suggestion.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function FieldView({ element, label, chosen, busy, onChange }: Props) {
  const value = chosen?.value ?? (typeof element.initial_value === 'string' ? element.initial_value : '');
  const about = {
    className: 'slack-input',
    'aria-label': label,
    'aria-busy': busy,
    placeholder: textOf(element.placeholder),
    maxLength: typeof element.max_length === 'number' ? element.max_length : 3000,
    value,
  };
  const changed = (text: string, done: boolean) => onChange({ value: text, label: text }, done);
  if (element.multiline === true)
    return <textarea {...about} rows={3} onChange={(event) => changed(event.target.value, false)} />;
  return (
    <input
      {...about}
      type="text"
      enterKeyHint="send"
      onChange={(event) => changed(event.target.value, false)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && value.trim() !== '') changed(value, true);
      }}
    />
  );
}

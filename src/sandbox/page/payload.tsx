import type { Wire } from '../workspace.ts';

/** What went over the wire, as it was sent. */
export function Payload({ wires }: { readonly wires: readonly Wire[] }) {
  return (
    <section className="payload" aria-label="Payload">
      {wires.map((wire, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: calls are only ever added at the end
        <figure key={index}>
          <figcaption>{wire.call}</figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reached by keyboard */}
          <pre tabIndex={0}>{JSON.stringify(wire.body, null, 2)}</pre>
        </figure>
      ))}
    </section>
  );
}

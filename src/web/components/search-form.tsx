import type { Child } from 'hono/jsx'
import { Button } from './buttons.tsx'

type SearchProps = {
  readonly action: string
  readonly label: string
  readonly value: string
  readonly hint?: Child
  /** What the address asks besides, to be kept. */
  readonly kept?: Readonly<Record<string, string | undefined>> | undefined
}

/** One field and its button, as an address that can be kept and shared. */
export function SearchForm({ action, label, value, hint, kept = {} }: SearchProps) {
  return (
    <form method="get" action={action} role="search" class="search">
      <label for="q">{label}</label>
      {hint !== undefined && (
        <p class="hint" id="q-hint">
          {hint}
        </p>
      )}
      {Object.entries(kept).map(([name, text]) =>
        text === undefined ? null : <input type="hidden" name={name} value={text} />,
      )}
      <div class="row">
        <input
          id="q"
          name="q"
          type="search"
          value={value}
          autocomplete="off"
          maxlength={80}
          aria-describedby={hint === undefined ? undefined : 'q-hint'}
        />
        <Button kind="second" icon="search">
          Tìm
        </Button>
      </div>
    </form>
  )
}

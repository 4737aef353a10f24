import type { Child } from 'hono/jsx'

type VoiceProps = {
  readonly children?: Child
  /** Some words were masked. */
  readonly masked?: boolean | undefined
  /** What stands under the words, within the leaf: a button. */
  readonly foot?: Child
}

/** A child's words, on a leaf of cream paper. */
export function Voice({ children, masked, foot }: VoiceProps) {
  return (
    <div class="voice">
      <blockquote>{children}</blockquote>
      {masked && <p class="hint small">Diễn đàn đã che vài chữ để giữ kín cho bạn.</p>}
      {foot}
    </div>
  )
}

/** What adults answer: a second leaf, growing out of the child's. */
export function Reply({ heading, children }: { readonly heading: string; readonly children?: Child }) {
  return (
    <section class="reply" aria-labelledby="reply">
      <h2 id="reply">{heading}</h2>
      {children}
    </section>
  )
}

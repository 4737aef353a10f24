/** A culm of ten joints, so that a share can be counted. `share` is 0 to 1; `label` says it in words. */
export function Culm({ share, label }: { readonly share: number; readonly label: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn with the page's tokens, which an image file cannot read
    <svg class="culm" role="img" aria-label={label}>
      <rect class="all" width="100%" height="16" />
      <rect class="bar" width={percent(share)} height="16" />
    </svg>
  )
}

type Bar = {
  readonly name: string
  /** The number that the bar draws, in words: it stands above the bar. */
  readonly value: string
  /** 0 to 1; more is drawn as all. */
  readonly share: number
  /** Drawn in another colour: what the chart is about. */
  readonly low?: boolean
}

const barHeight = 62

/** Bars of ten joints, one under the other, under the message that they carry. Put the table of the same numbers beside it. */
export function BarChart({
  id,
  bars,
  ...said
}: {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly bars: readonly Bar[]
}) {
  return (
    <figure>
      <figcaption>
        <h2>{said.title}</h2>
        <p>{said.note}</p>
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn with the page's tokens, which an image file cannot read */}
      <svg
        class="chart"
        height={barHeight * bars.length - 14}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{said.title}</title>
        <desc id={`${id}-desc`}>{bars.map(({ name, value }) => `${name}: ${value}`).join('; ')}.</desc>
        <defs>
          <g id={`${id}-joints`} class="gap">
            {[1, 2, 3, 4, 5, 6, 7, 8, 9].map((joint) => (
              <line x1={`${joint * 10}%`} x2={`${joint * 10}%`} y1="28" y2="44" />
            ))}
          </g>
        </defs>
        {bars.map((bar, at) => (
          <>
            <text y={at * barHeight + 18}>{bar.name}</text>
            <text class="val" x="100%" y={at * barHeight + 18} text-anchor="end">
              {bar.value}
            </text>
            <rect class="all" y={at * barHeight + 28} width="100%" height="16" rx="3" />
            <rect
              class={bar.low ? 'bar low' : 'bar'}
              y={at * barHeight + 28}
              width={percent(bar.share)}
              height="16"
              rx="3"
            />
            <use href={`#${id}-joints`} y={at * barHeight} />
          </>
        ))}
      </svg>
    </figure>
  )
}

function percent(share: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`
}

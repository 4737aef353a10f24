/** Two hands that pass on a seedling. */
export function Hands() {
  return (
    <svg viewBox="0 0 480 300" aria-hidden="true">
      <path fill="var(--sky)" d="M60 150c0-84 76-132 180-132s180 48 180 132-76 132-180 132S60 234 60 150z" />
      <g fill="none" stroke-linecap="round" stroke-linejoin="round">
        <path stroke="var(--husk)" stroke-width="40" d="M70 262 138 226" />
        <path
          fill="var(--husk)"
          d="M122 204c20-14 52-16 74-6l62 4c20 2 20 24 0 25h-38l74 0 52-30c16-8 30 12 14 24l-60 44c-12 8-26 10-42 9l-80-2-44 12z"
          stroke="var(--husk)"
          stroke-width="6"
        />
        <path stroke="var(--clay)" stroke-width="3" d="M220 228h42c16-2 16-22-2-24" />
        <path stroke="var(--berry)" stroke-width="46" stroke-linecap="butt" d="M44 276 96 248" />
        <path stroke="var(--clay)" stroke-width="40" d="M414 44l-64 34" />
        <path
          fill="var(--clay)"
          stroke="var(--clay)"
          stroke-width="6"
          d="M366 58c-20-10-46-8-64 4l-56 34c-14 10-4 26 12 20l28-10-30 28c-10 12 4 24 16 14l34-28-18 30c-6 12 8 20 17 10l28-36c20-4 42-16 56-30z"
        />
        <path stroke="var(--husk)" stroke-width="3" d="M286 106l24-12M306 120l16-16" />
        <path stroke="var(--shoot-2)" stroke-width="46" stroke-linecap="butt" d="m388 56 52-28" />
      </g>
      <path fill="var(--clay)" d="M196 196c0-14 14-22 30-22s30 8 30 22z" opacity=".9" />
      <path fill="none" stroke="var(--shoot-2)" stroke-width="5" stroke-linecap="round" d="M226 176v-40" />
      <path fill="var(--shoot)" d="M226 142c-26 2-42-12-46-38 26 0 44 14 46 38z" />
      <path fill="var(--shoot-2)" d="M226 154c0-22 12-34 36-36 0 22-14 36-36 36z" />
    </svg>
  )
}

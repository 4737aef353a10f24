/** Three young shoots: a list that is still empty. */
export function Shoots() {
  return (
    <svg viewBox="0 0 480 220" aria-hidden="true">
      <circle cx="350" cy="64" r="30" fill="var(--sun)" />
      <path fill="var(--far)" d="M40 176c50-52 110-58 170-8 50-40 130-42 230 8z" />
      <g>
        <path fill="var(--shoot)" d="M206 190c0-46 11-82 27-106 16 24 27 60 27 106z" />
        <path
          fill="var(--husk)"
          d="M206 190c-1-34 6-62 15-82 3 32 15 60 36 82zM260 190c0-26-3-46-9-64-8 28-23 50-42 64z"
        />
        <path fill="var(--shoot)" d="M156 192c0-28 7-50 17-66 10 16 17 38 17 66z" />
        <path
          fill="var(--husk)"
          d="M156 192c0-20 4-36 9-50 3 20 10 36 22 50zM190 192c0-16-2-28-6-38-5 18-13 30-25 38z"
        />
        <path fill="var(--shoot)" d="M284 193c0-18 4-31 11-42 7 11 11 24 11 42z" />
        <path fill="var(--husk)" d="M284 193c0-13 2-24 5-32 2 12 7 23 15 32z" />
      </g>
      <path fill="var(--dune)" d="M20 208c70-30 150-36 220-22 80-10 160 0 220 22z" />
      <path
        fill="none"
        stroke="var(--husk)"
        stroke-width="3"
        stroke-linecap="round"
        d="M92 200c24-8 44-10 64-9M300 197c24-2 44 0 62 4"
      />
      <path
        fill="none"
        stroke="var(--ink)"
        stroke-width="3"
        stroke-linecap="round"
        opacity=".5"
        d="M96 70q7-8 13 0q7-8 14 0M140 96q6-7 11 0q6-7 12 0"
      />
    </svg>
  )
}

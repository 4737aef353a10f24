/** A paper boat that drifted off: the page that is not there. */
export function Boat() {
  return (
    <svg viewBox="0 0 480 240" aria-hidden="true">
      <circle cx="356" cy="66" r="32" fill="var(--sun)" />
      <path fill="var(--far)" d="M20 172c40-44 90-50 140 0zM330 172c30-30 70-36 130 0z" />
      <path
        fill="none"
        stroke="var(--ink)"
        stroke-width="3"
        stroke-linecap="round"
        opacity=".5"
        d="M96 70q7-8 13 0q7-8 14 0M140 96q6-7 11 0q6-7 12 0"
      />
      <g stroke="var(--ink)" stroke-width="3" stroke-linejoin="round">
        <path fill="var(--dune)" d="M240 62 176 160h128z" />
        <path fill="var(--foam)" d="M240 62v98h64z" />
        <path fill="var(--foam)" d="M120 128l56 32h64l-48 44h-28z" />
        <path fill="var(--foam)" d="M360 128l-56 32h-64l48 44h28z" />
        <path fill="var(--foam)" d="M164 204l76-44 76 44z" />
      </g>
      <path fill="var(--water)" d="M0 196q30-16 60 0t60 0 60 0 60 0 60 0 60 0 60 0 60 0v44H0z" />
      <path
        fill="none"
        stroke="var(--foam)"
        stroke-width="3"
        stroke-linecap="round"
        opacity=".8"
        d="M60 220q20-9 40 0M180 224q20-9 40 0M320 220q20-9 40 0M410 226q16-8 32 0"
      />
    </svg>
  )
}

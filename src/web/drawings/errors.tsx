/** A bamboo gate that is closed: the page is for somebody else. */
export function Gate() {
  return (
    <svg viewBox="0 0 480 220" aria-hidden="true">
      <circle cx="352" cy="58" r="30" fill="var(--sun)" />
      <path fill="var(--far)" d="M30 178c60-58 120-60 180-10 60-46 150-44 240 10z" />
      <path fill="var(--dune)" d="M20 208c70-26 150-30 220-24 80-6 160 0 220 24z" />
      <g fill="var(--shoot-2)">
        <path d="M150 196V62q7-6 14 0v134zM316 196V62q7-6 14 0v134z" />
        <path d="M132 76q-5-6 0-12h216q5 6 0 12z" />
      </g>
      <g fill="var(--shoot)">
        <path d="M182 190V96q5-4 10 0v94zM210 190V96q5-4 10 0v94zM260 190V96q5-4 10 0v94zM288 190V96q5-4 10 0v94z" />
        <path d="M168 118h64v8h-64zM248 118h64v8h-64zM168 164h64v8h-64zM248 164h64v8h-64z" />
      </g>
      <path stroke="var(--sand)" stroke-width="4" d="M147 112h20M147 156h20M313 112h20M313 156h20" />
      <path
        fill="none"
        stroke="var(--husk)"
        stroke-width="7"
        stroke-linecap="round"
        d="M230 138c0-12 20-12 20 0s-20 12-20 0z"
      />
      <path
        fill="var(--shoot)"
        d="M348 70c12-22 36-28 64-20-12 24-38 30-64 20zM132 70c-10-20-30-26-54-20 10 22 32 28 54 20z"
      />
      <path
        fill="var(--lamp)"
        stroke="var(--clay)"
        stroke-width="3"
        d="M226 82c-5 7-5 15 0 22h28c5-7 5-15 0-22z"
      />
      <path stroke="var(--clay)" stroke-width="3" stroke-linecap="round" d="M240 76v6M236 104v8M244 104v8" />
    </svg>
  )
}

/** The hills asleep, one lantern lit: somebody is mending the site. It is the same night in both modes. */
export function NightLantern() {
  return (
    <svg viewBox="0 0 480 220" aria-hidden="true">
      <path fill="#16294A" d="M24 4h432q20 0 20 20v172q0 20-20 20H24q-20 0-20-20V24Q4 4 24 4z" />
      <circle cx="372" cy="62" r="34" fill="#FBE3A0" />
      <path fill="#F2D07C" d="M362 48a7 7 0 1 0 13 4 7 7 0 0 0-13-4zM382 72a5 5 0 1 0 9 3 5 5 0 0 0-9-3z" />
      <path
        fill="#FBE3A0"
        d="M60 40h4v4h-4zM130 66h3v3h-3zM196 30h4v4h-4zM270 58h3v3h-3zM312 28h3v3h-3zM92 96h3v3h-3zM440 96h4v4h-4z"
      />
      <path fill="#1D3760" d="M4 150c60-44 120-46 190-10 70-46 170-44 282 4v52q0 20-20 20H24q-20 0-20-20z" />
      <path fill="#0C1830" d="M4 184c120-20 340-22 472-2v14q0 20-20 20H24q-20 0-20-20z" />
      <path fill="#2C8A63" d="M150 188V72q6-5 12 0v116z" />
      <path stroke="#0C1830" stroke-width="4" d="M147 108h18M147 146h18" />
      <path
        fill="none"
        stroke="#D9AE6B"
        stroke-width="4"
        stroke-linecap="round"
        d="M160 78c24-10 48-8 66 6v10"
      />
      <circle cx="226" cy="118" r="44" fill="#FFC93C" opacity=".16" />
      <path fill="#E07A2F" d="M212 98h28v40h-28z" />
      <path
        fill="#FFC93C"
        d="M206 98c-12 13-12 27 0 40h10c-7-13-7-27 0-40zM246 98c12 13 12 27 0 40h-10c7-13 7-27 0-40zM222 98h8v40h-8zM212 92h28v6h-28zM212 138h28v6h-28z"
      />
      <path stroke="#FFC93C" stroke-width="3" stroke-linecap="round" d="M221 146v12M226 146v16M231 146v12" />
      <path fill="#2C8A63" d="M150 92c-10-20-28-26-50-22 8 20 26 28 50 22z" />
      <g fill="none" stroke="#D9AE6B" stroke-width="4" stroke-linecap="round">
        <path d="M286 186 306 92M322 186 314 92M295 148h22M299 124h17M291 168h28" />
      </g>
    </svg>
  )
}

/** Two milk-tin telephones, their string lying slack: no network. */
export function PaperPhone() {
  return (
    <svg viewBox="0 0 480 200" aria-hidden="true">
      <circle cx="352" cy="52" r="28" fill="var(--sun)" />
      <path fill="var(--far)" d="M40 150c60-54 120-56 180-8 60-44 140-42 220 8z" />
      <path fill="var(--dune)" d="M20 188c70-30 150-36 220-28 80-8 160 0 220 28z" />
      <path
        fill="none"
        stroke="var(--husk)"
        stroke-width="4"
        stroke-linecap="round"
        d="M148 128c46 4 24 46 70 44s40-26 66-20 24 30 52-18"
      />
      <g stroke="var(--ink)" stroke-width="3" stroke-linejoin="round">
        <path fill="var(--foam)" d="m92 104 52 10-8 48-52-10z" />
        <path fill="var(--berry)" d="m89 120 52 10-4 22-52-10z" />
        <ellipse cx="140" cy="138" rx="9" ry="25" transform="rotate(10 140 138)" fill="var(--husk)" />
        <path fill="var(--foam)" d="m388 98-52 14 12 48 52-14z" />
        <path fill="var(--shoot)" d="m392 114-52 14 6 22 52-14z" />
        <ellipse cx="342" cy="136" rx="9" ry="25" transform="rotate(-14 342 136)" fill="var(--husk)" />
      </g>
    </svg>
  )
}

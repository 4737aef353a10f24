/** Children with kites on the dunes. */
export function Kites() {
  return (
    <svg viewBox="0 0 720 400" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <path fill="var(--sky)" d="M0 0h720v400H0z" />
      <circle cx="120" cy="96" r="44" fill="var(--sun)" />
      <path
        fill="var(--foam)"
        opacity=".8"
        d="M250 96c4-20 34-24 42-6 14-8 30 2 28 14h-84c0-6 6-9 14-8zM560 66c4-16 28-20 34-5 12-6 24 2 22 12h-70c0-5 6-8 14-7z"
      />
      <path fill="var(--far)" d="M0 250c50-34 120-40 190 0z" />
      <path fill="var(--water)" d="M0 248h720v152H0z" />
      <path
        fill="none"
        stroke="var(--foam)"
        stroke-width="3"
        stroke-linecap="round"
        opacity=".75"
        d="M40 272h60M150 286h80M330 268h90M520 280h60M260 306h50M620 262h60"
      />
      <path fill="var(--clay)" d="M318 252h52l-9 14h-34z" />
      <path fill="var(--foam)" d="M341 248v-40l26 36zM337 248v-30l-16 28z" />
      <path
        fill="var(--dune)"
        d="M0 400v-70c90-40 170-44 260-14 90 28 160-44 260-42 90 2 140 30 200 54v72z"
      />
      <path fill="var(--husk)" opacity=".55" d="M520 274c60 30 70 70 40 126h160v-72c-60-24-110-52-200-54z" />
      <path
        fill="none"
        stroke="var(--husk)"
        stroke-width="3"
        stroke-linecap="round"
        d="M30 360c60-24 120-28 180-12M90 380c60-16 110-16 160-6M330 350c50-20 90-44 140-52M370 376c40-14 80-34 120-42"
      />
      <path
        fill="none"
        stroke="var(--ink)"
        stroke-width="2"
        opacity=".6"
        d="M430 300Q470 200 560 150M178 318Q200 210 300 150M560 282q20-40 84-76"
      />
      <path fill="var(--berry)" d="m560 96 34 50-34 40-34-40z" />
      <path fill="var(--lamp)" d="M560 96v90l-34-40zM526 146h68l-34 40z" opacity=".85" />
      <path
        fill="none"
        stroke="var(--berry)"
        stroke-width="4"
        stroke-linecap="round"
        d="M560 188c-8 10 8 18 0 28s8 18 0 26"
      />
      <path
        fill="var(--shoot)"
        d="M300 110c40-6 70 8 84 34-30-10-54-8-84 8-30-16-54-18-84-8 14-26 44-40 84-34z"
      />
      <path fill="var(--lamp)" d="m300 112 12 38-12 30-12-30z" />
      <path fill="var(--clay)" d="m644 172 20 30-20 24-20-24z" />
      <path
        fill="none"
        stroke="var(--clay)"
        stroke-width="3"
        stroke-linecap="round"
        d="M644 228c-6 7 6 13 0 20"
      />
      <g fill="var(--shoot-2)" stroke="var(--shoot-2)" stroke-linecap="round">
        <circle cx="418" cy="290" r="11" />
        <path d="M404 346c0-24 2-42 13-42s14 18 14 42z" />
        <path fill="none" stroke-width="6" d="m420 314 12-14M412 314l-12 12" />
      </g>
      <g fill="var(--clay)" stroke="var(--clay)" stroke-linecap="round">
        <circle cx="168" cy="306" r="11" />
        <path d="M154 362c0-24 2-42 13-42s14 18 14 42z" />
        <path fill="none" stroke-width="6" d="m170 330 10-14" />
      </g>
      <g fill="var(--berry)" stroke="var(--berry)" stroke-linecap="round">
        <circle cx="548" cy="272" r="10" />
        <path d="M535 324c0-22 3-40 13-40s13 18 13 40z" />
        <path fill="none" stroke-width="6" d="m552 294 10-12" />
      </g>
    </svg>
  )
}

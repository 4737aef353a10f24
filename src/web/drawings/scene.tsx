/** Bình Thuận sea, Chăm towers, dunes, dragon fruit, and bamboo shoots growing up: the head of the home page. */
export function HeroScene() {
  return (
    <svg class="scene" viewBox="0 0 1200 360" preserveAspectRatio="xMaxYMax slice" aria-hidden="true">
      <circle cx="806" cy="112" r="46" fill="var(--sun)" />
      <path
        fill="var(--far)"
        d="M0 262c90-30 150-44 240-30 60-26 130-34 210-8 70-52 150-74 236-34 60-40 130-58 214-24 90-36 190-20 300 24v170H0z"
      />
      <path
        fill="var(--mid)"
        d="M560 268c60-34 120-44 190-22 80-34 170-40 250-10 70-18 130-14 200 10v114H560z"
      />
      <path fill="var(--water)" d="M0 268h700c-40 20-60 50-100 92H0z" />
      <path
        fill="none"
        stroke="var(--foam)"
        stroke-width="3"
        stroke-linecap="round"
        opacity=".7"
        d="M70 288h70M210 300h50M350 284h90M130 318h60M470 304h50"
      />
      <g fill="var(--foam)">
        <path d="M300 262h46l-8 12h-30zM322 258v-30l20 27zM318 258v-22l-12 20z" />
        <path d="M168 263h30l-5 8h-20zM182 260v-20l13 18z" />
      </g>
      <g fill="var(--clay)">
        <path d="M664 250v-34h5v-13h5v-12h4l4-14 4 14h4v12h5v13h5v34z" />
        <path d="M710 252v-20h4v-10l6-9 6 9v10h4v20z" />
      </g>
      <path fill="var(--sky)" d="M678 250v-14q4-9 8 0v14z" />
      <path fill="var(--dune)" d="M420 360c80-66 150-96 232-90 60 6 90 34 160 34 120 0 220-28 388-12v68z" />
      <path
        fill="none"
        stroke="var(--husk)"
        stroke-width="3"
        stroke-linecap="round"
        opacity=".55"
        d="M520 326c50-26 90-38 132-36M560 340c50-20 90-28 130-24M640 346c40-12 80-14 120-8"
      />
      <g stroke="var(--shoot-2)" stroke-width="5" fill="none" stroke-linecap="round">
        <path
          id="scene-df"
          d="M734 306v-26c-3-16-22-16-24 4m24-4c3-16 22-16 24 4m-24-4c-1-18-14-20-17-9m17 9c1-18 14-20 17-9m-17 9c-8-4-12 4-12 14m12-14c8-4 12 4 12 14"
        />
        <use href="#scene-df" x="62" y="5" />
      </g>
      <g fill="var(--berry)">
        <circle cx="710" cy="288" r="6" />
        <circle cx="758" cy="288" r="6" />
        <circle cx="746" cy="299" r="5" />
        <circle cx="772" cy="293" r="6" />
        <circle cx="784" cy="303" r="5" />
        <circle cx="820" cy="293" r="6" />
      </g>
      <g>
        <path fill="var(--shoot-2)" d="M1116 330V34q10-9 20 0v296z" />
        <path fill="var(--shoot)" d="M1116 330V34q4-4 9-5v301z" />
        <path stroke="var(--sand)" stroke-width="4" d="M1113 262h26M1113 196h26M1113 134h26M1113 78h26" />
        <path
          fill="var(--shoot)"
          d="M1116 134c-18-30-46-38-78-32 14 26 42 38 78 32zM1116 78c-10-30-32-46-64-46 4 30 28 48 64 46zM1136 196c14-26 36-34 64-28v30c-20 12-42 12-64-2z"
        />
        <path
          fill="var(--shoot-2)"
          d="M1136 80c8-26 28-42 62-46-2 30-24 48-62 46zM1116 198c-18-22-40-26-66-18 12 20 38 30 66 18z"
        />
      </g>
      <g>
        <path fill="var(--shoot)" d="M956 340c0-68 16-118 38-152 22 34 38 84 38 152z" />
        <path
          fill="var(--husk)"
          d="M956 340c-2-52 8-92 22-122 4 46 22 88 50 122zM1032 340c0-36-4-64-12-90-12 42-34 72-60 90z"
        />
        <path fill="var(--clay)" opacity=".5" d="M956 340c-1-24 1-44 4-62 10 26 24 46 42 62z" />
      </g>
      <g>
        <path fill="var(--shoot)" d="M866 342c0-42 9-74 24-98 15 24 24 56 24 98z" />
        <path
          fill="var(--husk)"
          d="M866 342c0-30 5-56 13-76 3 28 14 54 32 76zM914 342c0-24-3-42-8-58-7 26-20 46-37 58z"
        />
      </g>
      <g>
        <path fill="var(--shoot)" d="M806 344c0-22 5-38 13-50 8 12 13 28 13 50z" />
        <path fill="var(--husk)" d="M806 344c0-16 2-28 6-38 2 14 8 26 18 38z" />
      </g>
      <path fill="var(--sand)" d="M0 352c200-18 420-2 620-12 220-12 400-14 580-2v22H0z" />
      <path
        fill="none"
        stroke="var(--ink)"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
        opacity=".55"
        d="M880 92q8-9 14 0q7-9 15 0M920 122q6-7 11 0q6-7 12 0M600 116q7-8 13 0q7-8 14 0"
      />
    </svg>
  )
}

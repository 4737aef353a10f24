/** Children with Mid-Autumn lanterns. It is the same night in both modes, so its colours are fixed. */
export function Lanterns() {
  return (
    <svg viewBox="0 0 720 400" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <path fill="#16294A" d="M0 0h720v400H0z" />
      <path fill="#1D3760" d="M0 150c160-40 300 20 460-10 100-20 180-10 260 20v240H0z" />
      <circle cx="540" cy="112" r="92" fill="#23426F" />
      <circle cx="540" cy="112" r="70" fill="#FBE3A0" />
      <path
        fill="#F2D07C"
        d="M520 84a14 14 0 1 0 26 8 14 14 0 0 0-26-8zM560 128a9 9 0 1 0 17 5 9 9 0 0 0-17-5zM522 138a7 7 0 1 0 13 4 7 7 0 0 0-13-4z"
      />
      <g fill="#FBE3A0">
        <circle cx="80" cy="60" r="2.5" />
        <circle cx="180" cy="110" r="2" />
        <circle cx="270" cy="44" r="2.5" />
        <circle cx="370" cy="86" r="2" />
        <circle cx="660" cy="60" r="2.5" />
        <circle cx="40" cy="150" r="2" />
        <circle cx="430" cy="34" r="2" />
      </g>
      <path fill="#2B4C82" d="M0 300c60-34 120-60 190-40 70-50 150-44 220-6 90-34 190-30 310 20v126H0z" />
      <path fill="#0C1830" d="M0 352c200-30 480-36 720-6v54H0z" />
      <g fill="#0B1730" stroke="#0B1730" stroke-linecap="round">
        <g id="lantern-kid">
          <circle cx="112" cy="290" r="13" />
          <path d="M98 352c0-26 2-46 14-46s15 20 15 46z" />
          <path fill="none" stroke-width="7" d="M116 316l24-10" />
        </g>
        <use href="#lantern-kid" x="112" y="-4" />
        <use href="#lantern-kid" x="218" y="4" />
        <use href="#lantern-kid" x="330" y="-2" />
        <use href="#lantern-kid" x="440" y="4" />
      </g>
      <g fill="none" stroke="#D9AE6B" stroke-width="3" stroke-linecap="round">
        <path d="M140 308 166 232M252 304l26-84M358 312l24-78M470 306l26-78M580 312l22-70" />
      </g>
      <g fill="#FFC93C" opacity=".16">
        <circle cx="166" cy="222" r="44" />
        <circle cx="278" cy="206" r="48" />
        <circle cx="382" cy="226" r="42" />
        <circle cx="496" cy="218" r="44" />
        <circle cx="602" cy="234" r="42" />
      </g>
      <path
        id="lantern-star"
        fill="#E5484D"
        stroke="#FFC93C"
        stroke-width="3"
        stroke-linejoin="round"
        d="m166 190 8 23 24 1-19 15 7 23-20-13-20 13 7-23-19-15 24-1z"
      />
      <circle cx="166" cy="222" r="34" fill="none" stroke="#FFC93C" stroke-width="3" />
      <path fill="#E07A2F" d="M262 184h32v44h-32z" />
      <path
        fill="#FFC93C"
        d="M254 184c-14 14-14 30 0 44h12c-8-14-8-30 0-44zM302 184c14 14 14 30 0 44h-12c8-14 8-30 0-44zM273 184h10v44h-10zM262 178h32v6h-32zM262 228h32v6h-32z"
      />
      <path stroke="#FFC93C" stroke-width="3" stroke-linecap="round" d="M272 236v14M278 236v18M284 236v14" />
      <path fill="#C2336F" d="M350 226c10-22 36-24 52-2l16-14v30l-16-12c-16 22-42 20-52-2z" />
      <path fill="#FFC93C" d="M378 213c8 6 8 20 0 26 4-9 4-17 0-26z" />
      <circle cx="364" cy="222" r="3.5" fill="#FFF7E8" />
      <use href="#lantern-star" x="330" y="-4" />
      <circle cx="496" cy="218" r="34" fill="none" stroke="#FFC93C" stroke-width="3" />
      <path fill="#46AE84" d="M602 208l24 26-24 28-24-28z" />
      <path fill="#FFC93C" d="M602 208l8 26-8 28-8-28z" />
      <path fill="#1F6B54" d="M0 400V180q8-7 16 0v220zM692 400V130q10-8 20 0v270z" />
      <path stroke="#0C1830" stroke-width="4" d="M0 236h16M0 300h16M690 190h24M690 260h24M690 326h24" />
      <path
        fill="#2C8A63"
        d="M16 236c16-24 40-28 62-18-14 22-38 30-62 18zM692 190c-14-28-38-38-66-32 8 26 34 38 66 32zM692 262c-16-20-38-24-60-14 12 20 36 26 60 14z"
      />
    </svg>
  )
}

/** A culm of ten joints, so that a share can be counted. `share` is 0 to 1; `label` says it in words. */
export function Culm({ share, label }: { readonly share: number; readonly label: string }) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn with the page's tokens, which an image file cannot read
    <svg class="culm" role="img" aria-label={label}>
      <rect class="all" width="100%" height="16" />
      <rect class="bar" width={`${percent}%`} height="16" />
    </svg>
  )
}

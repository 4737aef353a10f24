/** Style sheets are bundled as text, by the rule in `wrangler.toml`. */
declare module '*.css' {
  const text: string
  export default text
}

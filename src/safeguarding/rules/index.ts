export { privateHints, type PrivateHint, type PrivateKind, type Strength } from './private-hints.ts'
export { builtin, screen, type Lists, type Screening, type Sign } from './screen.ts'

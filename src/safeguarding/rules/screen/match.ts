import { atomsIn, firstFrom, longestPhrase, without, type Atoms, type Counter, type Place } from './atoms.ts'
import { reach, type Compiled, type Pattern, type Row, type Rows, type Step } from './compile.ts'
import { small, terrainOf, type Terrain } from './terrain.ts'
import type { Token } from './tokens.ts'

/** A pattern of the lists, found: tokens, half-open. */
export interface Match {
  readonly pattern: Pattern
  readonly from: number
  readonly to: number
}
export interface Found {
  readonly matches: readonly Match[]
  readonly atoms: Atoms
  /** How much was looked at, for the tests of long texts. */
  readonly steps: number
}

const together = 26

/** Finds the patterns of the lists; words that an ignored phrase holds count for nothing. */
export function match(tokens: readonly Token[], lists: Compiled): Found {
  const counter = { steps: 0 }
  const all = atomsIn(tokens, lists, counter)
  const eaten = new Set<number>()
  const terrain = terrainOf(tokens, all, lists)
  for (const { from, to } of rowsIn(all, lists, { rows: lists.ignored, counter, ignoring: true, terrain }))
    for (let at = from; at < to; at++) eaten.add(at)
  const atoms = without(all, eaten)
  const matches: Match[] = []
  const parts = new Map<number, Hit[]>()
  for (const hit of rowsIn(atoms, lists, { rows: lists.signs, counter, ignoring: false, terrain })) {
    const pattern = lists.patterns[hit.pattern]
    if (pattern === undefined) continue
    if (pattern.rows.length === 1) matches.push({ pattern, from: hit.from, to: hit.to })
    else {
      const known = parts.get(hit.pattern)
      if (known === undefined) parts.set(hit.pattern, [hit])
      else known.push(hit)
    }
  }
  for (const [number, hits] of parts) {
    const pattern = lists.patterns[number]
    const span = pattern === undefined ? undefined : meeting(hits, pattern.rows.length, counter)
    if (pattern !== undefined && span !== undefined) matches.push({ pattern, ...span })
  }
  return { matches, atoms: all, steps: counter.steps }
}

interface Search {
  readonly rows: Rows
  readonly counter: Counter
  readonly ignoring: boolean
  readonly terrain: Terrain
}
interface Hit {
  readonly from: number
  readonly to: number
  readonly pattern: number
  readonly part: number
}
/** How far a row came; words that are only guessed need others beside them that are sure, persons apart. */
interface Reached {
  readonly end: number
  readonly guess: boolean
  readonly sure: number
}

function rowsIn(atoms: Atoms, lists: Compiled, search: Search): Hit[] {
  const hits: Hit[] = []
  const { ignoring, counter, terrain } = search
  const present = new Uint8Array(lists.atomCount)
  for (const atom of atoms.keys()) present[atom] = 1
  for (const [atom, places] of atoms)
    for (const { row, pattern, part } of search.rows.get(atom) ?? []) {
      counter.steps++
      if (lacks(row, present)) continue
      const hint = lists.patterns[pattern]?.points !== 0
      const person = row[0]?.person === true
      const most = limit(ignoring, hint, person)
      for (const { from, to, guess } of before(row[1], places, atoms)) {
        counter.steps++
        if (guess > most || (!ignoring && terrain.isDenied(from))) continue
        const start = { end: to, guess: guess === 2, sure: guess === 2 || person ? 0 : 1 }
        const end = follow(row, start, { terrain, atoms, counter, ignoring, hint })
        if (end > 0) hits.push({ from, to: end, pattern, part })
      }
    }
  return hits
}

function lacks(row: Row, present: Uint8Array): boolean {
  for (const step of row) if (present[step.atom] !== 1) return true
  return false
}

/** Of the places of a first step those that have a second not far behind; the others need not be followed. */
function before(second: Step | undefined, places: readonly Place[], atoms: Atoms): readonly Place[] {
  const seconds = second === undefined ? undefined : atoms.get(second.atom)
  if (second === undefined || seconds === undefined || seconds.length * 2 > places.length) return places
  const near: Place[] = []
  let done = 0
  for (const { from } of seconds) {
    const start = firstFrom(places, from - second.gap - small - longestPhrase)
    for (let i = Math.max(start, done); i < places.length; i++) {
      const place = places[i]
      if (place === undefined || place.from >= from) break
      near.push(place)
      done = i + 1
    }
  }
  return near
}

/** How much of a guess a step may be. */
const limit = (ignoring: boolean, hint: boolean, person: boolean): number =>
  !ignoring && hint ? (person ? 1 : 0) : ignoring ? 1 : 2

interface Way {
  readonly terrain: Terrain
  readonly atoms: Atoms
  readonly counter: Counter
  readonly ignoring: boolean
  readonly hint: boolean
}

/** Where the row that began ends; 0 if it does not. */
function follow(row: Row, start: Reached, { terrain, atoms, counter, ignoring, hint }: Way): number {
  let ends = [start]
  for (let k = 1; k < row.length; k++) {
    const step = row[k]
    const places = step === undefined ? undefined : atoms.get(step.atom)
    if (step === undefined || places === undefined) return 0
    const next: Reached[] = []
    for (const { end, guess, sure } of ends) {
      const last = terrain.lastFrom(end, step.gap, step.gap < reach.near)
      for (let i = firstFrom(places, end); i < places.length; i++) {
        counter.steps++
        const place = places[i]
        if (place === undefined || place.from > last) break
        if (place.guess > limit(ignoring, hint, step.person)) continue
        if (!ignoring && terrain.isDenied(place.from, end)) continue
        const guessed = place.guess === 2
        const sureNow = sure + (guessed || step.person ? 0 : 1)
        const reached = { end: place.to, guess: guess || guessed, sure: sureNow }
        if (!next.some((other) => other.end === reached.end && isSurer(other, reached))) next.push(reached)
      }
    }
    if (next.length === 0) return 0
    ends = next.slice(0, 6)
  }
  const good = ends.filter(({ guess, sure }) => !guess || sure > 1)
  return good.length === 0 ? 0 : Math.min(...good.map(({ end }) => end))
}

const isSurer = (a: Reached, b: Reached): boolean => !a.guess || (b.guess && a.sure >= b.sure)

/** The first place where all parts stand near one another. */
function meeting(
  hits: readonly Hit[],
  size: number,
  counter: Counter,
): { from: number; to: number } | undefined {
  const last = new Map<number, Hit>()
  for (const hit of hits.toSorted((a, b) => a.from - b.from)) {
    counter.steps++
    last.set(hit.part, hit)
    if (last.size < size) continue
    const spans = [...last.values()]
    const from = Math.min(...spans.map((span) => span.from))
    const to = Math.max(...spans.map((span) => span.to))
    if (to - from <= together) return { from, to }
  }
  return undefined
}

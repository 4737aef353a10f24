import type { CampaignSums } from '../../pledges/rules/campaign-sums.ts'
import { Culm } from '../../web/charts.tsx'
import { MoreLink } from '../../web/components/index.ts'
import { amountWords } from '../../web/words/pledges.ts'
import { measureNames, percentWords, stampWords } from '../../web/words/tallies.ts'
import { inSentence } from '../../web/words/units.ts'

export type Promises = CampaignSums & {
  readonly unitName: string
  /** Who keeps the book of pledges; empty when the settings do not say. */
  readonly source: string
  readonly at: string
}

type PromisesProps = {
  readonly campaign: { readonly seq: number; readonly name: string }
  readonly promises: Promises
}

/** What adults promised for a campaign, and what of it came. */
export function CampaignPromises({ campaign, promises }: PromisesProps) {
  const { measures, years, unitName, source, at } = promises
  return (
    <section>
      <h2>Người lớn hứa gì cho {campaign.name}?</h2>
      {measures.map((sums) => (
        <Line {...sums} />
      ))}
      <p class="meta">
        Số liệu ở {inSentence(unitName)} lúc {stampWords(at)}. Nguồn: sổ cam kết của{' '}
        {source === '' ? inSentence(unitName) : source}.
      </p>
      <p class="row">
        {years.map((year) => (
          <MoreLink href={`/cong-khai?nam=${year}&chien-dich=${campaign.seq}`}>
            {years.length === 1 ? 'Xem ai hứa, hứa gì' : `Xem ai hứa trong năm ${year}`}
          </MoreLink>
        ))}
      </p>
    </section>
  )
}

function Line({ measure, promised, received, percent }: Promises['measures'][number]) {
  const words = `${amountWords(received, measure)} trên ${amountWords(promised, measure)}`
  return (
    <>
      <p>
        {measureNames[measure]}: hứa {amountWords(promised, measure)}, đã nhận{' '}
        <b class="nums">
          {amountWords(received, measure)}
          {percent !== null && ` · ${percentWords(percent, received)}`}
        </b>
      </p>
      {percent !== null && (
        <Culm share={received / promised} label={`${words}, ${percentWords(percent, received)}`} />
      )}
    </>
  )
}

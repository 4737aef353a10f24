import { MoreLink, Note } from '../../web/components/index.ts'
import { incidentWords, type IncidentLine } from '../../safeguarding/rules/notices.ts'

const incidentsShown = 3

/** The red line of a leader: broken deadlines of child protection, without a word of any case. */
export function Incidents({ incidents }: { readonly incidents: readonly IncidentLine[] }) {
  if (incidents.length === 0) return null
  const more = incidents.length - incidentsShown
  return (
    <Note kind="error">
      {incidents.slice(0, incidentsShown).map((incident) => (
        <p>
          <b>{incidentWords(incident)}</b>
        </p>
      ))}
      <p>
        <MoreLink href="/quan-tri/su-co">{more > 0 ? `Xem xét (còn ${more} sự cố nữa)` : 'Xem xét'}</MoreLink>
      </p>
    </Note>
  )
}

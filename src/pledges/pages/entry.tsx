import { Button, Crumbs, ErrorSummary, Form } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { Alike, Basis, What, Where, Who, type EntryModel } from './entry-parts.tsx'
import { Preview } from './entry-preview.tsx'

/** A pledge on paper becomes a record. */
export const EntryPage: Page<EntryModel> = {
  layout: 'staff',
  title: () => 'Ghi cam kết',
  current: '/quan-tri/cam-ket',
  scripts: ['/staff.js'],
  body: (model, frame) => (
    <div class="wrap">
      <ErrorSummary frame={frame} audience="adult" />
      <Crumbs items={[{ href: '/quan-tri/cam-ket', label: 'Cam kết' }, { label: 'Ghi cam kết' }]} />
      <div class="split">
        <div>
          <h1>Ghi cam kết</h1>
          <p class="hint">Người thứ hai xác nhận rồi mới công khai.</p>
          <Form frame={frame} action="/quan-tri/cam-ket" id="pledge">
            <Who frame={frame} />
            <What frame={frame} model={model} />
            <Where frame={frame} model={model} />
            <Basis frame={frame} />
            <Alike frame={frame} />
            <p class="row">
              <Button big>Ghi cam kết</Button>
            </p>
          </Form>
        </div>
        <Preview frame={frame} />
      </div>
    </div>
  ),
}

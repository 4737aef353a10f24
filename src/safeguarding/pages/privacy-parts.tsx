import { Chips } from '../../web/components/index.ts'

const parts = [
  { href: '/quan-tri/du-lieu-ca-nhan', label: 'Đang giữ gì' },
  { href: '/quan-tri/yeu-cau-du-lieu', label: 'Yêu cầu' },
  { href: '/quan-tri/su-co-du-lieu', label: 'Sự cố' },
  { href: '/quan-tri/nhat-ky-doc', label: 'Nhật ký đọc' },
] as const

/** The registers of personal data, beside one another. */
export function PrivacyParts({ current }: { readonly current: (typeof parts)[number]['href'] }) {
  return (
    <Chips
      label="Dữ liệu cá nhân"
      items={parts.map((part) => ({ ...part, current: part.href === current }))}
    />
  )
}

/** Lines as they were typed. */
export function Lines({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/\n+/).map((line) => (
        <p>{line}</p>
      ))}
    </>
  )
}

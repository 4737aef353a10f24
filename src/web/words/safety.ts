import type { SafetyQuestion } from '../../campaigns/rules/safety.ts'

/** What is asked about safety, and what the answer that needs it is followed by. */
export const safetyWords: Readonly<Record<SafetyQuestion, { readonly ask: string; readonly how: string }>> = {
  medic: {
    ask: 'Có nhân viên y tế trực không?',
    how: 'Nếu không: khi có trẻ ốm hoặc bị thương thì làm gì?',
  },
  exits: {
    ask: 'Lối thoát có đủ rộng và không bị chắn không?',
    how: 'Nếu không: sẽ mở lối thoát thế nào?',
  },
  fire: {
    ask: 'Có thắp đèn, nến, đốt lửa hoặc kéo điện không?',
    how: 'Nếu có: phòng cháy, phòng điện giật thế nào?',
  },
  water: {
    ask: 'Nơi tổ chức có gần sông, suối, ao hồ, biển không?',
    how: 'Nếu có: giữ trẻ cách xa mép nước thế nào?',
  },
  carer: {
    ask: 'Người trông trẻ có được tập huấn không?',
    how: 'Nếu không: ai trông trẻ, được hướng dẫn lúc nào?',
  },
  hotline: {
    ask: 'Có dán số 111 ở nơi tổ chức không?',
    how: 'Nếu không: trẻ em biết số 111 bằng cách nào?',
  },
  photos: {
    ask: 'Có chụp ảnh, quay phim trẻ em không?',
    how: 'Nếu có: xin đồng ý của cha mẹ, và của trẻ từ 7 tuổi, bằng cách nào?',
  },
}

/** Sentences of the form about safety: a list of them has to tell the questions apart. */
export const safetyIssues: Readonly<Record<string, string>> = {
  'event.safety': 'Chọn Có hoặc Không',
  'event.safety_medic': 'Chọn Có hoặc Không: nhân viên y tế trực',
  'event.safety_exits': 'Chọn Có hoặc Không: lối thoát',
  'event.safety_fire': 'Chọn Có hoặc Không: đèn, nến, lửa, điện',
  'event.safety_water': 'Chọn Có hoặc Không: sông, suối, ao hồ, biển',
  'event.safety_carer': 'Chọn Có hoặc Không: tập huấn người trông trẻ',
  'event.safety_hotline': 'Chọn Có hoặc Không: dán số 111',
  'event.safety_photos': 'Chọn Có hoặc Không: chụp ảnh, quay phim',
  'event.safety_how_medic': 'Ghi cách làm khi trẻ ốm hoặc bị thương',
  'event.safety_how_exits': 'Ghi cách mở lối thoát',
  'event.safety_how_fire': 'Ghi cách phòng cháy, phòng điện giật',
  'event.safety_how_water': 'Ghi cách giữ trẻ xa mép nước',
  'event.safety_how_carer': 'Ghi ai trông trẻ, được hướng dẫn lúc nào',
  'event.safety_how_hotline': 'Ghi cách để trẻ em biết số 111',
  'event.safety_how_photos': 'Ghi cách xin đồng ý chụp ảnh, quay phim',
}

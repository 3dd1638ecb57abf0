import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: '추가',
    change: '변경',
    remove: '삭제',
    close: '닫기',
    show: '보기',
    hidden: '여기에 표시되지 않음',
    loadFailed: '열 수 없습니다. 연결을 확인한 후 다시 시도해 주세요.',
    finishFirst: '먼저 이 작업을 완료하거나 취소해 주세요.',
  },
  email: {
    label: '이메일',
    none: '등록된 이메일 없음',
  },
  phone: {
    label: '전화번호',
    none: '등록된 전화번호 없음',
  },
  errors: {},
}

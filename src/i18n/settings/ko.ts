import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: '추가',
    change: '변경',
    edit: '편집',
    set: '설정',
    reset: '재설정',
    remove: '삭제',
    delete: '삭제',
    close: '닫기',
    show: '보기',
    hidden: '여기에 표시되지 않음',
    loadFailed: '열 수 없습니다. 연결을 확인한 후 다시 시도해 주세요.',
    finishFirst: '먼저 이 작업을 완료하거나 취소해 주세요.',
    saveFirst: '먼저 변경 사항을 저장하거나 취소해 주세요.',
  },
  profile: {
    label: '프로필',
    none: '등록된 이름 없음',
  },
  email: {
    label: '이메일',
    none: '등록된 이메일 없음',
  },
  phone: {
    label: '전화번호',
    none: '등록된 전화번호 없음',
  },
  password: {
    label: '비밀번호',
    none: '설정된 비밀번호 없음',
    set: '비밀번호가 설정됨',
    changedOn: '마지막 변경: {date}',
  },
  deletion: {
    label: '계정',
    lead: '삭제하면 되돌릴 수 없습니다',
  },
  errors: {},
}

import type { SecurityWords } from '../words.ts'

export const security: SecurityWords = {
  title: '보안 점검',
  complete: '계정을 보호하는 설정이 갖추어져 있습니다.',
  partly: '여기에서는 알 수 없는 항목이 있습니다.',
  next: {
    email: '먼저 이메일을 추가하세요. 다른 방법을 잃어도 계정에 다시 들어올 수 있습니다.',
    phone: '다음으로 전화번호를 추가하세요. 연락할 방법이 하나 더 생깁니다.',
    password: '다음으로 비밀번호를 설정하세요. 스스로 로그인할 수 있습니다.',
    mfa: '다음으로 2단계 인증을 켜세요.',
  },
  score: '보안 점수: {max}점 중 {score}점',
  parts: { email: '이메일', phone: '전화번호', password: '비밀번호', mfa: '2단계 인증' },
  states: {
    set: '설정됨',
    unconfirmed: '아직 확인되지 않음',
    hidden: '설정됨, 여기에는 표시되지 않음',
    missing: '없음',
    unknown: '여기에서는 알 수 없음',
  },
  add: '추가',
  open: '변경',
  errors: {},
}

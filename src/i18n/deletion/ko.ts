import type { DeletionWords } from '../words.ts'

export const deletion: DeletionWords = {
  delete: {
    unfitTitleNoProof: '먼저 이메일을 추가하세요',
    unfitLeadNoProof:
      '계정에 이메일, 전화번호, 비밀번호가 모두 없어 본인의 계정임을 확인할 수 없습니다. 계정에 이메일을 추가하세요. 그러면 여기에서 삭제할 수 있습니다.',
    unfitTitleProofHidden: '여기에서는 계정을 삭제할 수 없습니다',
    unfitLeadProofHidden:
      '본인임을 확인하려면 전화번호나 이메일로 코드를 보내야 하지만 이 페이지에서는 볼 수 없습니다. 계정을 삭제하려면 고객 지원에 문의하세요.',
    draftTitle: '계정 삭제',
    draftLead:
      '계정이 영구적으로 삭제됩니다. 더 이상 이 계정으로 로그인할 수 없으며 누구도 되돌릴 수 없습니다.',
    draftAccount: '삭제할 계정',
    draftProofByPhone: '본인임을 확인하기 위해 {to}에 코드를 문자로 보냅니다.',
    draftProofByEmail: '본인임을 확인하기 위해 {to}에 코드를 메일로 보냅니다.',
    draftProofByPassword: '본인임을 확인하기 위해 비밀번호를 요청합니다.',
    draftSubmit: '코드 보내기',
    draftSubmitByPassword: '계속',
    proveTitle: '본인 확인',
    proveSubmit: '계속',
    phrase: '내 계정 삭제',
    phraseLabel: '계속하려면 이 문구를 입력하세요',
    phraseEmpty: '여기에 표시된 문구를 입력하세요.',
    phraseWrong: '여기에 표시된 문구와 다릅니다. 오타가 없는지 확인하세요.',
    passwordLabel: '비밀번호',
    passwordEmpty: '비밀번호를 입력하세요.',
    confirmTitle: '계정을 영구적으로 삭제하시겠습니까?',
    confirmLead: '이 작업은 되돌릴 수 없습니다.',
    confirmSubmit: '내 계정 삭제',
    keep: '내 계정 유지',
    againTitleCodesSpent: '새 코드 보내기',
    againLeadCodesSpent: '코드를 확인하지 못했으며 이미 사용되었을 수 있습니다. 계정은 삭제되지 않았습니다.',
    againTitleCodesSpentByPassword: '다시 시도',
    againLeadCodesSpentByPassword: '비밀번호를 확인하지 못했습니다. 계정은 삭제되지 않았습니다.',
    againTitleExpired: '시간이 다 되었습니다',
    againLeadExpired: '확인 시간이 만료되었습니다. 계정은 삭제되지 않았습니다.',
    againTitleUndone: '계정이 삭제되지 않았습니다',
    againLeadUndone: '삭제가 완료되지 않았습니다. 계정은 그대로입니다.',
    againTitleLocked: '계정이 잠겼습니다',
    againLeadLocked:
      '잘못된 비밀번호를 너무 많이 입력했습니다. 계정은 삭제되지 않았습니다. 잠시 기다리거나 비밀번호를 재설정한 뒤 다시 시도하세요.',
    againTitleBlocked: '지금은 계정을 삭제할 수 없습니다',
    againLeadBlocked: '아무것도 삭제되지 않았고 코드도 보내지 않았습니다.',
    unconfirmedTitle: '계정이 삭제되었는지 확인하는 중입니다',
    unconfirmedLead: '응답이 오기 전에 연결이 끊어졌습니다. 계정이 아직 있는지 읽어 보고 있습니다.',
    unconfirmedTitleStill: '계정이 삭제되었는지 아직 알 수 없습니다',
    unconfirmedLeadStill:
      '아직 알 수 없습니다. 잠시 후 다시 확인하세요. 로그인할 수 있다면 계정은 삭제되지 않은 것입니다.',
    doneTitle: '계정이 삭제되었습니다',
    doneLead: '계정이 영구적으로 삭제되었고 로그아웃되었습니다. 이 페이지를 닫아도 됩니다.',
    pendingSend: '준비하는 중…',
    pendingVerify: '확인하는 중…',
    pendingCommit: '계정을 삭제하는 중…',
  },
  errors: {
    old_password_wrong: '비밀번호가 아닙니다. 확인하고 다시 시도하세요.',
    account_locked: '잘못된 비밀번호를 너무 많이 입력하여 계정이 잠시 잠겼습니다.',
    password_too_long: '비밀번호가 너무 길어 안전하게 보낼 수 없습니다. 더 짧은 비밀번호를 선택하세요.',
    encryption_unavailable:
      '비밀번호를 안전하게 보낼 수 없었습니다. 변경된 내용은 없습니다. 잠시 후 다시 시도하세요.',
  },
}

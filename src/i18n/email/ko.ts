import type { EmailWords } from '../words.ts'

export const email: EmailWords = {
  field: {
    empty: '이메일 주소를 입력하세요. 예: name@example.com',
    noAt: '@ 기호를 추가하세요. 예: name@example.com',
    severalAts: '이메일 주소에는 @ 기호가 하나만 들어갑니다. 나머지는 삭제하세요.',
    space: '이메일 주소에서 공백을 삭제하세요.',
    characters: '따옴표, 괄호, 쉼표, 보이지 않는 문자 등 이메일 주소에 사용할 수 없는 문자를 삭제하세요.',
    tooLong: '이메일 주소로는 너무 깁니다. 다른 내용이 함께 입력되었는지 확인하세요.',
    dots: '점의 위치를 확인하세요. @ 앞부분과 뒷부분은 점으로 시작하거나 끝날 수 없고, 점을 연달아 쓸 수 없습니다.',
    domain: '@ 뒷부분을 확인하세요. example.com과 같은 형식이어야 합니다.',
    same: '현재 이메일 주소와 같습니다. 다른 주소를 입력하세요.',
    asciiForm: '시스템 표기: {email}',
  },
  bind: {
    unfitTitleAlreadyBound: '계정에 이미 이메일 주소가 있습니다',
    unfitLeadAlreadyBound:
      '현재 이메일 주소는 {email}입니다. 다른 주소를 사용하려면 이메일 주소를 변경하세요.',
    draftTitle: '이메일 주소 추가',
    draftLead: '본인의 주소인지 확인하기 위해 인증번호를 보냅니다.',
    draftLabel: '이메일 주소',
    draftSubmit: '인증번호 요청',
    proveTitle: '인증번호 입력',
    proveSubmit: '이 이메일 주소 추가',
    againTitleUndone: '이메일 주소가 추가되지 않았습니다',
    againLeadUndone:
      '인증번호가 이미 사용되었을 수 있습니다. 계속하려면 {email} 주소로 받을 새 인증번호를 요청하세요.',
    unconfirmedTitle: '이메일 주소가 추가되었는지 확인하는 중',
    unconfirmedLead:
      '응답을 받기 전에 연결이 끊겼습니다. 계정을 조회하여 {email} 주소가 추가되었는지 확인하고 있습니다.',
    unconfirmedTitleStill: '이메일 주소가 추가되었는지 아직 알 수 없습니다',
    unconfirmedLeadStill: '{email} 주소가 추가되었는지 여전히 알 수 없습니다. 잠시 후 다시 확인하세요.',
    elsewhereTitle: '계정에 다른 이메일 주소가 있습니다',
    elsewhereLead:
      '현재 이메일 주소는 {email}입니다. 다른 곳에서 추가되었습니다. 본인이 추가하지 않았다면 계정을 안전하게 보호하세요.',
    doneTitle: '이메일 주소가 추가되었습니다',
    doneLead: '이제 계정의 이메일 주소는 {email}입니다.',
    pendingSend: '인증번호를 보내는 중…',
    pendingCommit: '이메일 주소를 추가하는 중…',
  },
  change: {
    unfitTitleNoEmail: '변경할 이메일 주소가 아직 없습니다',
    unfitLeadNoEmail: '먼저 계정에 이메일 주소를 추가하세요. 그러면 여기에서 변경할 수 있습니다.',
    draftTitle: '이메일 주소 변경',
    draftLead: '두 주소가 모두 본인의 것인지 확인하기 위해 새 주소와 현재 주소로 각각 인증번호를 보냅니다.',
    draftLeadNewOnly: '본인의 주소인지 확인하기 위해 새 주소로 인증번호를 보냅니다.',
    draftCurrent: '현재 이메일 주소',
    draftLabel: '새 이메일 주소',
    draftSubmit: '인증번호 요청',
    draftSubmitNewOnly: '인증번호 요청',
    proveTitle: '인증번호 2개 입력',
    proveTitleNewOnly: '인증번호 입력',
    codeLabelNew: '새 이메일 주소로 받은 인증번호',
    codeLabelOld: '현재 이메일 주소로 받은 인증번호',
    proveSubmit: '인증',
    review: '{from} 주소에서 {to} 주소로 변경',
    helpSummary: '현재 이메일 주소의 메일함을 열 수 없나요?',
    confirmTitle: '변경 확정',
    confirmLead: '변경을 확정하면 {to} 주소가 계정의 이메일 주소가 됩니다.',
    confirmSubmit: '이메일 주소 변경',
    againTitleCodesSpent: '새 인증번호 요청',
    againLeadCodesSpent:
      '인증번호를 확인하지 못했으며, 이미 사용되었을 수 있습니다. 이메일 주소는 변경되지 않았습니다.',
    againTitleCodesSpentNewOnly: '새 인증번호 요청',
    againLeadCodesSpentNewOnly:
      '인증번호를 확인하지 못했으며, 이미 사용되었을 수 있습니다. 이메일 주소는 변경되지 않았습니다.',
    againTitleExpired: '시간이 초과되었습니다',
    againLeadExpired:
      '변경을 확정할 수 있는 시간이 지났습니다. 이메일 주소는 변경되지 않았으며, 입력한 내용은 그대로 남아 있습니다.',
    againTitleUndone: '이메일 주소가 변경되지 않았습니다',
    againLeadUndone:
      '변경이 완료되지 않았습니다. 입력한 내용은 그대로 남아 있으므로 다시 시도할 수 있습니다.',
    unconfirmedTitle: '이메일 주소가 변경되었는지 확인하는 중',
    unconfirmedLead:
      '응답을 받기 전에 연결이 끊겼습니다. 계정을 조회하여 변경이 완료되었는지 확인하고 있습니다.',
    unconfirmedTitleStill: '이메일 주소가 변경되었는지 아직 알 수 없습니다',
    unconfirmedLeadStill:
      '변경이 완료되었는지 여전히 알 수 없습니다. 잠시 후 다시 확인하고, 두 메일함 모두 계속 이용할 수 있도록 유지하세요.',
    elsewhereTitle: '현재 계정의 이메일 주소가 달라졌습니다',
    elsewhereLead:
      '현재 이메일 주소는 {email}입니다. 다른 곳에서 변경되었습니다. 본인이 변경하지 않았다면 계정을 안전하게 보호하세요.',
    elsewhereTitleNone: '현재 계정에 이메일 주소가 없습니다',
    elsewhereLeadNone:
      '이메일 주소가 다른 곳에서 삭제되었습니다. 본인이 삭제하지 않았다면 계정을 안전하게 보호하세요.',
    doneTitle: '이메일 주소가 변경되었습니다',
    doneLead:
      '이제 계정의 이메일 주소는 {to}입니다. {from} 주소는 더 이상 이 계정에 사용할 수 없으며, 이 주소로 알림이 전송될 수 있습니다.',
    pendingSend: '보내는 중…',
    pendingVerify: '확인하는 중…',
    pendingCommit: '이메일 주소를 변경하는 중…',
  },
  unbind: {
    unfitTitleNoEmail: '삭제할 이메일 주소가 없습니다',
    unfitLeadNoEmail: '계정에 이메일 주소가 없습니다.',
    draftTitle: '이메일 주소 삭제',
    draftLead:
      '삭제하면 {email} 주소는 더 이상 계정에 연결되지 않습니다. 이 주소로 로그인할 수 없으며, 이 주소로 연락을 드릴 수도 없습니다.',
    waysTitle: '다른 로그인 방법',
    waysNone:
      '다른 로그인 방법을 찾지 못했습니다. 서비스에서 마지막 로그인 방법의 삭제를 거부할 수 있습니다.',
    wayPhone: '전화번호 {phone}',
    wayUsername: '사용자 이름 {username}',
    wayProvider: '{provider} 계정',
    draftSubmit: '인증번호 요청',
    proveTitle: '인증번호로 확인',
    proveSubmit: '이메일 주소 삭제',
    againTitleLastWay: '유일한 로그인 방법입니다',
    againLeadLastWay:
      '{email} 주소를 삭제하면 더 이상 로그인할 수 없게 됩니다. 먼저 전화번호나 다른 계정을 추가하세요.',
    againTitleUndone: '이메일 주소가 삭제되지 않았습니다',
    againLeadUndone:
      '계정의 이메일 주소는 여전히 {email}입니다. 인증번호가 이미 사용되었을 수 있습니다. 계속하려면 새 인증번호를 요청하세요.',
    unconfirmedTitle: '이메일 주소가 삭제되었는지 확인하는 중',
    unconfirmedLead:
      '응답을 받기 전에 연결이 끊겼습니다. 계정을 조회하여 {email} 주소가 삭제되었는지 확인하고 있습니다.',
    unconfirmedTitleStill: '이메일 주소가 삭제되었는지 아직 알 수 없습니다',
    unconfirmedLeadStill: '{email} 주소가 삭제되었는지 여전히 알 수 없습니다. 잠시 후 다시 확인하세요.',
    doneTitle: '이메일 주소가 삭제되었습니다',
    doneLead: '{email} 주소는 더 이상 계정에 연결되어 있지 않습니다.',
    pendingSend: '인증번호를 보내는 중…',
    pendingCommit: '이메일 주소를 삭제하는 중…',
  },
  errors: {
    old_code_required: '현재 이메일 주소로 받은 인증번호도 필요합니다. 인증번호를 요청한 후 입력하세요.',
    old_email_mismatch:
      '현재 이메일 주소가 앞서 확인한 주소와 다릅니다. 지금 표시된 주소를 사용하거나 다시 시작하세요.',
    email_taken: '이미 다른 계정에 연결된 이메일 주소입니다. 다른 주소를 입력하세요.',
    same_email: '현재 이메일 주소와 같습니다. 다른 주소를 입력하세요.',
    malformed_email: '서비스에서 이 주소를 허용하지 않습니다. 오타가 있는지 확인하세요.',
    no_email: '계정에 이메일 주소가 없습니다. 먼저 이메일 주소를 추가하세요.',
    already_bound: '계정에 이미 이메일 주소가 있습니다. 추가하는 대신 변경하세요.',
  },
}

import type { PhoneWords } from '../words.ts'

export const phone: PhoneWords = {
  field: {
    country: '국가 또는 지역',
    preview: '{phone} 번호로 문자를 보냅니다.',
    follows: '국가 또는 지역이 {country}(으)로 바뀌었습니다.',
    lifetime: '인증번호는 약 1분 동안 유효합니다.',
    edit: '전화번호 수정',
    empty: '휴대전화 번호를 입력하세요.',
    noDigits: '휴대전화 번호의 숫자를 입력하세요.',
    several: '번호가 두 개 이상 있습니다. 하나만 입력하세요.',
    extension: '내선 번호로는 문자를 받을 수 없습니다. 내선 번호 없이 휴대전화 번호를 입력하세요.',
    tooShort: '전화번호로는 너무 짧습니다. 빠진 숫자가 있는지 확인하세요.',
    tooLong: '전화번호로는 너무 깁니다. 불필요한 숫자가 있는지 확인하세요.',
    notOffered: '여기에서는 {phone} 번호로 문자를 보낼 수 없습니다. 목록에서 국가 또는 지역을 선택하세요.',
    notMobile:
      '{phone} 번호는 휴대전화 번호가 아닌 것 같습니다. 번호가 맞다면 버튼을 다시 눌러 문자를 보내세요.',
    mexico:
      '멕시코 휴대전화 번호에는 이제 +52 뒤에 1을 붙이지 않습니다. 1을 빼거나, 버튼을 다시 눌러 {phone} 번호로 문자를 보내세요.',
    same: '현재 전화번호와 같습니다. 다른 번호를 입력하세요.',
  },
  bind: {
    unfitTitleAlreadyBound: '계정에 이미 전화번호가 있습니다',
    unfitLeadAlreadyBound: '현재 전화번호는 {phone}입니다. 다른 번호를 사용하려면 전화번호를 변경하세요.',
    unfitLeadAlreadyBoundHidden:
      '어떤 번호인지는 확인할 수 없습니다. 다른 번호를 사용하려면 전화번호를 변경하세요.',
    draftTitle: '전화번호 추가',
    draftLead: '본인의 번호인지 확인하기 위해 문자로 인증번호를 보냅니다.',
    draftLabel: '휴대전화 번호',
    draftSubmit: '인증번호 요청',
    proveTitle: '인증번호 입력',
    proveSubmit: '이 전화번호 추가',
    againTitleUndone: '전화번호가 추가되지 않았습니다',
    againLeadUndone:
      '인증번호가 이미 사용되었을 수 있습니다. 계속하려면 {phone} 번호로 받을 새 인증번호를 요청하세요.',
    unconfirmedTitle: '전화번호가 추가되었는지 확인하는 중',
    unconfirmedLead:
      '응답을 받기 전에 연결이 끊겼습니다. 계정을 조회하여 {phone} 번호가 추가되었는지 확인하고 있습니다.',
    unconfirmedTitleStill: '전화번호가 추가되었는지 아직 알 수 없습니다',
    unconfirmedLeadStill: '{phone} 번호가 추가되었는지 여전히 알 수 없습니다. 잠시 후 다시 확인하세요.',
    elsewhereTitle: '계정에 다른 전화번호가 있습니다',
    elsewhereLead:
      '현재 전화번호는 {phone}입니다. 다른 곳에서 추가되었습니다. 본인이 추가하지 않았다면 계정을 안전하게 보호하세요.',
    doneTitle: '전화번호가 추가되었습니다',
    doneLead: '이제 계정의 전화번호는 {phone}입니다.',
    pendingSend: '인증번호를 보내는 중…',
    pendingCommit: '전화번호를 추가하는 중…',
  },
  change: {
    unfitTitleNoPhone: '변경할 전화번호가 아직 없습니다',
    unfitLeadNoPhone: '먼저 계정에 전화번호를 추가하세요. 그러면 여기에서 변경할 수 있습니다.',
    unfitTitlePhoneHidden: '여기에서는 전화번호를 변경할 수 없습니다',
    unfitLeadPhoneHidden:
      '변경하려면 현재 전화번호로 문자를 보내야 하지만, 서비스에서 그 번호를 알려 주지 않습니다. 고객 지원에 문의하세요.',
    draftTitle: '전화번호 변경',
    draftLead:
      '두 번호가 모두 본인의 것인지 확인하기 위해 새 번호와 현재 번호로 각각 인증번호를 보냅니다. 인증번호는 약 1분 동안 유효하므로 두 전화기를 모두 준비해 두세요.',
    draftLeadNewOnly: '본인의 번호인지 확인하기 위해 새 번호로 인증번호를 보냅니다.',
    draftCurrent: '현재 전화번호',
    draftLabel: '새 휴대전화 번호',
    draftSubmit: '인증번호 요청',
    draftSubmitNewOnly: '인증번호 요청',
    proveTitle: '인증번호 2개 입력',
    proveTitleNewOnly: '인증번호 입력',
    codeLabelNew: '새 번호로 받은 인증번호',
    codeLabelOld: '현재 번호로 받은 인증번호',
    proveSubmit: '인증',
    review: '{from} 번호에서 {to} 번호로 변경',
    helpSummary: '현재 번호로 문자를 받을 수 없나요?',
    confirmTitle: '변경 확정',
    confirmLead: '변경을 확정하면 {to} 번호가 계정의 전화번호가 됩니다.',
    confirmSubmit: '전화번호 변경',
    againTitleCodesSpent: '새 인증번호 요청',
    againLeadCodesSpent:
      '인증번호를 확인하지 못했으며, 이미 사용되었을 수 있습니다. 전화번호는 변경되지 않았습니다.',
    againTitleCodesSpentNewOnly: '새 인증번호 요청',
    againLeadCodesSpentNewOnly:
      '인증번호를 확인하지 못했으며, 이미 사용되었을 수 있습니다. 전화번호는 변경되지 않았습니다.',
    againTitleExpired: '시간이 초과되었습니다',
    againLeadExpired:
      '변경을 확정할 수 있는 시간이 지났습니다. 전화번호는 변경되지 않았으며, 입력한 내용은 그대로 남아 있습니다.',
    againTitleUndone: '전화번호가 변경되지 않았습니다',
    againLeadUndone:
      '변경이 완료되지 않았습니다. 입력한 내용은 그대로 남아 있으므로 다시 시도할 수 있습니다.',
    unconfirmedTitle: '전화번호가 변경되었는지 확인하는 중',
    unconfirmedLead:
      '응답을 받기 전에 연결이 끊겼습니다. 계정을 조회하여 변경이 완료되었는지 확인하고 있습니다.',
    unconfirmedTitleStill: '전화번호가 변경되었는지 아직 알 수 없습니다',
    unconfirmedLeadStill:
      '변경이 완료되었는지 여전히 알 수 없습니다. 잠시 후 다시 확인하고, 두 번호 모두 계속 사용할 수 있도록 유지하세요.',
    elsewhereTitle: '현재 계정의 전화번호가 달라졌습니다',
    elsewhereLead:
      '현재 전화번호는 {phone}입니다. 다른 곳에서 변경되었습니다. 본인이 변경하지 않았다면 계정을 안전하게 보호하세요.',
    elsewhereTitleNone: '현재 계정에 전화번호가 없습니다',
    elsewhereLeadNone:
      '전화번호가 다른 곳에서 삭제되었습니다. 본인이 삭제하지 않았다면 계정을 안전하게 보호하세요.',
    doneTitle: '전화번호가 변경되었습니다',
    doneLead:
      '이제 계정의 전화번호는 {to}입니다. {from} 번호는 더 이상 이 계정에 사용할 수 없으며, 이 번호로 알림이 전송될 수 있습니다.',
    pendingSend: '보내는 중…',
    pendingVerify: '확인하는 중…',
    pendingCommit: '전화번호를 변경하는 중…',
  },
  unbind: {
    unfitTitleNoPhone: '삭제할 전화번호가 없습니다',
    unfitLeadNoPhone: '계정에 전화번호가 없습니다.',
    unfitTitlePhoneHidden: '여기에서는 전화번호를 삭제할 수 없습니다',
    unfitLeadPhoneHidden:
      '삭제하려면 해당 번호로 문자를 보내야 하지만, 서비스에서 그 번호를 알려 주지 않습니다. 고객 지원에 문의하세요.',
    draftTitle: '전화번호 삭제',
    draftLead:
      '삭제하면 {phone} 번호는 더 이상 계정에 연결되지 않습니다. 이 번호로 로그인할 수 없으며, 이 번호로 연락을 드릴 수도 없습니다.',
    waysTitle: '다른 로그인 방법',
    waysNone:
      '다른 로그인 방법을 찾지 못했습니다. 서비스에서 마지막 로그인 방법의 삭제를 거부할 수 있습니다.',
    wayEmail: '이메일 주소 {email}',
    wayUsername: '사용자 이름 {username}',
    wayProvider: '{provider} 계정',
    factorNote:
      '로그인 2단계 인증번호가 {phone}(으)로 문자 전송됩니다. 먼저 다른 인증 방법을 설정하세요. 그러지 않으면 로그인하지 못할 수 있습니다.',
    draftSubmit: '인증번호 요청',
    proveTitle: '인증번호로 확인',
    proveSubmit: '전화번호 삭제',
    againTitleLastWay: '유일한 로그인 방법입니다',
    againLeadLastWay:
      '{phone} 번호를 삭제하면 더 이상 로그인할 수 없게 됩니다. 먼저 이메일 주소나 다른 계정을 추가하세요.',
    againTitleUndone: '전화번호가 삭제되지 않았습니다',
    againLeadUndone:
      '계정의 전화번호는 여전히 {phone}입니다. 인증번호가 이미 사용되었을 수 있습니다. 계속하려면 새 인증번호를 요청하세요.',
    unconfirmedTitle: '전화번호가 삭제되었는지 확인하는 중',
    unconfirmedLead:
      '응답을 받기 전에 연결이 끊겼습니다. 계정을 조회하여 {phone} 번호가 삭제되었는지 확인하고 있습니다.',
    unconfirmedTitleStill: '전화번호가 삭제되었는지 아직 알 수 없습니다',
    unconfirmedLeadStill: '{phone} 번호가 삭제되었는지 여전히 알 수 없습니다. 잠시 후 다시 확인하세요.',
    doneTitle: '전화번호가 삭제되었습니다',
    doneLead: '{phone} 번호는 더 이상 계정에 연결되어 있지 않습니다.',
    pendingSend: '인증번호를 보내는 중…',
    pendingCommit: '전화번호를 삭제하는 중…',
  },
  errors: {
    old_code_required: '현재 번호로 받은 인증번호도 필요합니다. 인증번호를 요청한 후 입력하세요.',
    old_phone_mismatch:
      '현재 전화번호가 앞서 확인한 번호와 다릅니다. 지금 표시된 번호를 사용하거나 다시 시작하세요.',
    phone_taken: '이미 다른 계정에 연결된 전화번호입니다. 다른 번호를 입력하세요.',
    same_phone: '현재 전화번호와 같습니다. 다른 번호를 입력하세요.',
    malformed_phone: '서비스에서 이 번호를 허용하지 않습니다. 오타가 있는지 확인하세요.',
    no_phone: '계정에 전화번호가 없습니다. 먼저 전화번호를 추가하세요.',
    already_bound: '계정에 이미 전화번호가 있습니다. 추가하는 대신 변경하세요.',
    sms_unavailable:
      '지금은 이 번호로 문자를 보낼 수 없습니다. 다른 번호를 사용하거나 나중에 다시 시도하세요.',
    sms_daily_limit:
      '이 번호가 오늘 받을 수 있는 문자를 모두 받았습니다. 다른 번호를 사용하거나 내일 다시 시도하세요.',
  },
}

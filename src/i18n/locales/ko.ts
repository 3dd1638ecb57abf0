import type { Locale } from '../messages.ts'

/** Korean. */
export const ko: Locale = {
  tag: 'ko',
  dir: 'ltr',
  messages: {
    common: {
      cancel: '취소',
      tryAgain: '다시 시도',
      checkAgain: '다시 확인',
      startAgain: '다시 시작',
      editAddress: '주소 수정',
      signInAgain: '다시 로그인',
      step: '{total}단계 중 {current}단계',
      crashed: '페이지의 이 부분이 작동을 멈췄습니다. 다시 시작하여 계정의 현재 상태를 확인하세요.',
      loading: '계정을 불러오는 중…',
      unavailable: '이메일 주소를 불러오지 못했습니다',
      unavailableLead: '변경된 내용은 없습니다. 인터넷 연결을 확인하고 다시 시도하세요.',
      reference: '참조 번호: {requestId}',
      serverSays: '서비스 응답: {message}',
      actionIn: '{time} 후 {action}',
      asciiForm: '시스템 표기: {email}',
    },
    code: {
      label: '인증번호',
      labelNew: '새 이메일 주소로 받은 인증번호',
      labelOld: '현재 이메일 주소로 받은 인증번호',
      unsent: '{email} 주소로 아직 인증번호를 보내지 않았습니다.',
      sent: '{email} 주소로 인증번호를 보냈습니다. 가장 최근 이메일에 있는 인증번호를 사용하세요.',
      maybeSent: '{email} 주소로 인증번호를 보냈을 수 있습니다. 도착하지 않으면 다시 요청하세요.',
      alreadySent:
        '{email} 주소로 인증번호를 보낸 지 1분이 지나지 않았습니다. 이미 보낸 인증번호를 사용하세요.',
      waiting:
        '{email} 주소로 마지막으로 보낸 인증번호는 더 이상 사용할 수 없습니다. 대기 시간이 끝나면 새 인증번호를 요청하세요.',
      refused: '{email} 주소로 인증번호를 보내지 못했습니다.',
      send: '인증번호 요청',
      resend: '다시 요청',
      sendNew: '새 인증번호 요청',
      sendNewBoth: '새 인증번호 요청',
      empty: '이메일로 받은 인증번호를 입력하세요.',
      wrongCount: '{count}를 입력했습니다. 인증번호는 {expected}입니다.',
      several: '번호가 두 개 이상 입력되었습니다. 가장 최근 이메일에 있는 인증번호만 입력하세요.',
      noCode: '인증번호를 숫자로 입력하세요. 예: 123456',
      digits: { other: '{count}자리' },
      digitsRange: { other: '{min}~{max}자리' },
    },
    email: {
      empty: '이메일 주소를 입력하세요. 예: name@example.com',
      noAt: '@ 기호를 추가하세요. 예: name@example.com',
      severalAts: '이메일 주소에는 @ 기호가 하나만 들어갑니다. 나머지는 삭제하세요.',
      space: '이메일 주소에서 공백을 삭제하세요.',
      characters: '따옴표, 괄호, 쉼표, 보이지 않는 문자 등 이메일 주소에 사용할 수 없는 문자를 삭제하세요.',
      tooLong: '이메일 주소로는 너무 깁니다. 다른 내용이 함께 입력되었는지 확인하세요.',
      dots: '점의 위치를 확인하세요. @ 앞부분과 뒷부분은 점으로 시작하거나 끝날 수 없고, 점을 연달아 쓸 수 없습니다.',
      domain: '@ 뒷부분을 확인하세요. example.com과 같은 형식이어야 합니다.',
      same: '현재 이메일 주소와 같습니다. 다른 주소를 입력하세요.',
    },
    bind: {
      addressTitle: '이메일 주소 추가',
      addressLead: '본인의 주소인지 확인하기 위해 인증번호를 보냅니다.',
      addressLabel: '이메일 주소',
      addressSubmit: '인증번호 요청',
      codeTitle: '인증번호 입력',
      codeSubmit: '이 이메일 주소 추가',
      boundTitle: '이메일 주소가 추가되었습니다',
      boundLead: '이제 계정의 이메일 주소는 {email}입니다.',
      alreadyBoundTitle: '계정에 이미 이메일 주소가 있습니다',
      alreadyBoundLead: '현재 이메일 주소는 {email}입니다. 다른 주소를 사용하려면 이메일 주소를 변경하세요.',
      unconfirmedTitle: '이메일 주소가 추가되었는지 확인하는 중',
      unconfirmedLead:
        '응답을 받기 전에 연결이 끊겼습니다. 계정을 조회하여 {email} 주소가 추가되었는지 확인하고 있습니다.',
      unconfirmedStillTitle: '이메일 주소가 추가되었는지 아직 알 수 없습니다',
      unconfirmedStill:
        '{email} 주소가 추가되었는지 여전히 알 수 없습니다. 다음 작업을 선택할 때까지 아무것도 더 보내지 않습니다.',
      notBoundTitle: '이메일 주소가 추가되지 않았습니다',
      notBoundLead:
        '인증번호가 이미 사용되었을 수 있습니다. 계속하려면 {email} 주소로 받을 새 인증번호를 요청하세요.',
      boundElsewhereTitle: '계정에 다른 이메일 주소가 있습니다',
      boundElsewhereLead:
        '현재 이메일 주소는 {email}입니다. 다른 곳에서 추가되었습니다. 본인이 추가하지 않았다면 계정을 안전하게 보호하세요.',
      sending: '인증번호를 보내는 중…',
      binding: '이메일 주소를 추가하는 중…',
    },
    change: {
      addressTitle: '이메일 주소 변경',
      addressLead:
        '두 주소가 모두 본인의 것인지 확인하기 위해 새 주소와 현재 주소로 각각 인증번호를 보냅니다.',
      addressLeadNewOnly: '본인의 주소인지 확인하기 위해 새 주소로 인증번호를 보냅니다.',
      addressCurrent: '현재 이메일 주소',
      addressLabel: '새 이메일 주소',
      addressSubmit: '인증번호 요청',
      addressSubmitNewOnly: '인증번호 요청',
      noEmailTitle: '변경할 이메일 주소가 아직 없습니다',
      noEmailLead: '먼저 계정에 이메일 주소를 추가하세요. 그러면 여기에서 변경할 수 있습니다.',
      codesTitle: '인증번호 2개 입력',
      codesTitleNewOnly: '인증번호 입력',
      codesSubmit: '인증',
      changing: '{from} 주소에서 {to} 주소로 변경',
      oldMailboxSummary: '현재 이메일 주소의 메일함을 열 수 없나요?',
      confirmTitle: '변경 확정',
      confirmLead: '변경을 확정하면 {to} 주소가 계정의 이메일 주소가 됩니다.',
      confirmSubmit: '이메일 주소 변경',
      timeLeft: '변경 확정 남은 시간',
      timeUncertain: '시간이 이미 지났을 수 있습니다. 그래도 시도해 볼 수 있습니다.',
      secondsToConfirm: '{time} 안에 변경을 확정하세요.',
      secondsRemain: '변경을 확정할 수 있는 시간이 {time} 남았습니다.',
      codesSpentTitle: '새 인증번호 요청',
      codesSpentLead:
        '인증번호를 확인하지 못했으며, 이미 사용되었을 수 있습니다. 이메일 주소는 변경되지 않았습니다.',
      codesSpentTitleNewOnly: '새 인증번호 요청',
      codesSpentLeadNewOnly:
        '인증번호를 확인하지 못했으며, 이미 사용되었을 수 있습니다. 이메일 주소는 변경되지 않았습니다.',
      expiredTitle: '시간이 초과되었습니다',
      expiredLead:
        '변경을 확정할 수 있는 시간이 지났습니다. 이메일 주소는 변경되지 않았으며, 입력한 내용은 그대로 남아 있습니다.',
      unconfirmedTitle: '이메일 주소가 변경되었는지 확인하는 중',
      unconfirmedLead:
        '응답을 받기 전에 연결이 끊겼습니다. 계정을 조회하여 변경이 완료되었는지 확인하고 있습니다.',
      unconfirmedStillTitle: '이메일 주소가 변경되었는지 아직 알 수 없습니다',
      unconfirmedStill:
        '변경이 완료되었는지 여전히 알 수 없습니다. 잠시 후 다시 확인하고, 두 메일함 모두 계속 이용할 수 있도록 유지하세요.',
      notChangedTitle: '이메일 주소가 변경되지 않았습니다',
      notChangedLead:
        '변경이 완료되지 않았습니다. 입력한 내용은 그대로 남아 있으므로 다시 시도할 수 있습니다.',
      changedElsewhereTitle: '현재 계정의 이메일 주소가 달라졌습니다',
      changedElsewhereLead:
        '현재 이메일 주소는 {email}입니다. 다른 곳에서 변경되었습니다. 본인이 변경하지 않았다면 계정을 안전하게 보호하세요.',
      removedElsewhereTitle: '현재 계정에 이메일 주소가 없습니다',
      removedElsewhereLead:
        '이메일 주소가 다른 곳에서 삭제되었습니다. 본인이 삭제하지 않았다면 계정을 안전하게 보호하세요.',
      changedTitle: '이메일 주소가 변경되었습니다',
      changedLead:
        '이제 계정의 이메일 주소는 {to}입니다. {from} 주소는 더 이상 이 계정에 사용할 수 없으며, 이 주소로 알림이 전송될 수 있습니다.',
      sending: '보내는 중…',
      verifying: '확인하는 중…',
      updating: '이메일 주소를 변경하는 중…',
    },
    unbind: {
      startTitle: '이메일 주소 삭제',
      startLead:
        '삭제하면 {email} 주소는 더 이상 계정에 연결되지 않습니다. 이 주소로 로그인할 수 없으며, 이 주소로 연락을 드릴 수도 없습니다.',
      waysTitle: '다른 로그인 방법',
      waysNone:
        '다른 로그인 방법을 찾지 못했습니다. 서비스에서 마지막 로그인 방법의 삭제를 거부할 수 있습니다.',
      wayPhone: '전화번호 {phone}',
      wayUsername: '사용자 이름 {username}',
      wayProvider: '{provider} 계정',
      startSubmit: '인증번호 요청',
      codeTitle: '인증번호로 확인',
      codeSubmit: '이메일 주소 삭제',
      unboundTitle: '이메일 주소가 삭제되었습니다',
      unboundLead: '{email} 주소는 더 이상 계정에 연결되어 있지 않습니다.',
      noEmailTitle: '삭제할 이메일 주소가 없습니다',
      noEmailLead: '계정에 이메일 주소가 없습니다.',
      lastWayTitle: '유일한 로그인 방법입니다',
      lastWayLead:
        '{email} 주소를 삭제하면 더 이상 로그인할 수 없게 됩니다. 먼저 전화번호나 다른 계정을 추가하세요.',
      unconfirmedTitle: '이메일 주소가 삭제되었는지 확인하는 중',
      unconfirmedLead:
        '응답을 받기 전에 연결이 끊겼습니다. 계정을 조회하여 {email} 주소가 삭제되었는지 확인하고 있습니다.',
      unconfirmedStillTitle: '이메일 주소가 삭제되었는지 아직 알 수 없습니다',
      unconfirmedStill: '{email} 주소가 삭제되었는지 여전히 알 수 없습니다. 잠시 후 다시 확인하세요.',
      notUnboundTitle: '이메일 주소가 삭제되지 않았습니다',
      notUnboundLead:
        '계정의 이메일 주소는 여전히 {email}입니다. 인증번호가 이미 사용되었을 수 있습니다. 계속하려면 새 인증번호를 요청하세요.',
      sending: '인증번호를 보내는 중…',
      unbinding: '이메일 주소를 삭제하는 중…',
    },
    pending: {
      reading: '계정을 확인하는 중…',
    },
    errors: {
      offline: '오프라인 상태입니다. 아무것도 전송되지 않았습니다. 인터넷에 연결한 후 다시 시도하세요.',
      ambiguous: '연결이 끊겨 요청이 처리되었는지 알 수 없습니다.',
      rate_limited: '시도 횟수가 너무 많습니다. 잠시 후 다시 시도하세요.',
      sent_too_soon:
        '인증번호를 보낸 지 1분이 지나지 않았습니다. 이미 보낸 인증번호를 사용하거나, 잠시 후 다시 요청하세요.',
      code_rejected:
        '입력한 내용이 일치하지 않습니다. 다시 확인해 주세요. 한 번 틀리면 인증번호가 무효가 될 수 있으니, 다시 거부되면 새 인증번호를 요청하세요.',
      code_expired: '인증번호가 만료되었습니다. 새 인증번호를 요청하세요.',
      old_code_required: '현재 이메일 주소로 받은 인증번호도 필요합니다. 인증번호를 요청한 후 입력하세요.',
      old_email_mismatch:
        '현재 이메일 주소가 앞서 확인한 주소와 다릅니다. 지금 표시된 주소를 사용하거나 다시 시작하세요.',
      email_taken: '이미 다른 계정에 연결된 이메일 주소입니다. 다른 주소를 입력하세요.',
      same_email: '현재 이메일 주소와 같습니다. 다른 주소를 입력하세요.',
      malformed_email: '서비스에서 이 주소를 허용하지 않습니다. 오타가 있는지 확인하세요.',
      no_email: '계정에 이메일 주소가 없습니다. 먼저 이메일 주소를 추가하세요.',
      already_bound: '계정에 이미 이메일 주소가 있습니다. 추가하는 대신 변경하세요.',
      last_sign_in_method: '유일한 로그인 방법입니다. 삭제하기 전에 다른 로그인 방법을 추가하세요.',
      token_rejected: '변경을 더 이상 확정할 수 없습니다. 새 인증번호를 요청하여 다시 시작하세요.',
      session_renewed: '로그인이 방금 만료되어 갱신되었습니다. 변경된 내용은 없습니다. 버튼을 다시 누르세요.',
      unauthenticated:
        '로그아웃된 상태입니다. 계속하려면 다시 로그인하세요. 입력한 주소는 그대로 유지됩니다.',
      forbidden: '이 작업을 하려면 먼저 서비스에 다시 로그인해야 합니다. 입력한 주소는 그대로 유지됩니다.',
      captcha_required:
        '서비스에서 로봇이 아닌지 확인하려고 합니다. 해당 서비스의 페이지에서 로그인한 후 다시 시도하세요.',
      mail_unavailable: '지금은 이메일을 보낼 수 없습니다. 잠시 후 다시 시도하세요.',
      malformed_response: '서비스에서 받은 응답을 처리할 수 없습니다. 잠시 후 다시 시도하세요.',
      server: '현재 서비스에 문제가 있습니다. 잠시 후 다시 시도하세요.',
      unknown: '서비스에서 이 요청을 거부했습니다. 다시 시도하거나 고객 지원팀에 문의하세요.',
    },
  },
}

import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  '요청하신 것이 없다면 이 메시지를 무시해 주십시오. 아무것도 변경되지 않습니다.';

/**
 * A particle whose form depends on the last sound never stands right after a name, an amount or a
 * time: a word such as *측* or *님* stands between, or a particle that has one form only.
 */
export const WORDS: EmailWords = {
  language: 'ko',
  subject: {
    caller_check: '{brand} 측과의 통화에 사용할 코드',
    sensitive_request: '{brand} 관련 요청을 확인하기 위한 코드',
    regulated_request: '{brand} 관련 요청을 확인하기 위한 코드',
    portal_access: '{brand} 포털 접속 코드',
    email_ownership: '이 이메일 주소를 {brand}에서 확인하기 위한 코드',
    deal_approval: '{brand}의 거래를 승인하기 위한 코드',
  },
  greeting: '안녕하십니까?',
  greetingByName: '안녕하십니까, {name} 님.',
  intro: {
    caller_check:
      '이 코드는 {brand} 측과의 전화 통화를 위한 것입니다. 통화 중인 분이 이 주소로 발송된 이메일을 읽을 수 있음을 저희에게 보여 줍니다.',
    sensitive_request:
      '이 코드는 {brand}의 고객님 계정에 있는 데이터를 변경하거나 내보내거나 삭제해 달라는 요청을 위한 것입니다. 코드가 확인되면 요청 처리가 진행됩니다.',
    regulated_request:
      '이 코드는 {brand} 측이 보관 중인 고객님의 기록에 관한 요청을 위한 것입니다. 코드가 확인되면 결과와 시각을 기록하고 요청 처리를 진행합니다.',
    portal_access:
      '이 코드는 {brand}의 포털에 접속하기 위한 것입니다. 코드가 확인되면 제한된 시간 동안 포털을 이용하실 수 있습니다.',
    email_ownership:
      '이 코드는 {brand}에서 보낸 이메일이 이 주소로 도착하는지 확인하기 위한 것입니다. 주소가 확인되면 저희가 이 주소로 연락을 드릴 수 있습니다.',
    deal_approval:
      '이 코드는 {brand}의 거래를 새로운 단계로 진행하는 것을 승인하기 위한 것입니다. 코드는 요청에 적힌 단계와 금액에 연결되어 있으니, 사용하시기 전에 두 가지를 모두 확인해 주십시오. 둘 중 하나라도 변경되면 코드를 사용할 수 없게 됩니다.',
  },
  codeLabel: {
    staff: '확인 코드입니다. 아직 읽어 주지 마시고, 먼저 아래의 두 단어를 확인해 주십시오.',
    recipient: '직접 입력하실 코드:',
  },
  lifetime: '한 번만 사용할 수 있습니다. 발송 후 유효 시간: {time}.',
  lessThanAMinute: '1분 미만',
  hoursAndMinutes: 'unit',
  quotation: ['“', '”'],
  asker: '저희 담당 직원',
  askerByName: '{brand} 담당자 {rep}',
  phraseUse: {
    staff:
      '전화로 {asker}에게서 이 코드를 알려 달라는 요청을 받으시게 됩니다. 코드를 읽어 주시기 전에, 상대방이 고객님의 도움 없이 다음 두 영어 단어를 먼저 말해야 합니다:',
    recipient: '코드를 입력하는 곳에 두 단어가 보인다면, 반드시 다음 단어와 같아야 합니다:',
  },
  check: {
    staff:
      '상대방이 두 단어를 말하지 못하거나 예상하지 못한 전화라면 아무것도 알려 주지 마십시오. 전화를 끊고, 이미 알고 계신 번호로 저희에게 전화해 주십시오.',
    recipient:
      '{brand}의 그 누구도 이 코드를 묻는 일은 절대 없습니다. 상대방이 누구라고 하든 코드를 읽어 주거나 보내지 마십시오.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      '이 내용을 모르시거나 동의하지 않으시면 이 메시지를 무시해 주십시오. 아무것도 변경되지 않으며, 거래는 승인되지 않습니다.',
  },
  proof:
    '이 코드는 이 주소로 발송된 이메일을 읽을 수 있음을 보여 줄 뿐이며, 코드를 받은 분이 누구인지를 증명하지는 않습니다.',
  unknownBrand: '당사',
  sms: {
    staff:
      '{code} – {brand} 측과의 통화용 코드입니다(유효 시간: {time}). 다음 영어 단어를 먼저 말한 사람에게만 알려 주십시오: {phrase}.',
    recipient:
      '{code} – {brand}의 코드입니다(유효 시간: {time}). 직접 입력하십시오. {brand}의 그 누구도 이 코드를 묻는 일은 절대 없습니다.',
  },
  approval: {
    subject: '승인 요청: {deal} – {brand}',
    asks: '{requester} 님이 {brand}의 거래를 새로운 단계로 진행하는 것을 승인해 달라고 요청했습니다.',
    colleagueAsks:
      '동료가 {brand}의 거래를 새로운 단계로 진행하는 것을 승인해 달라고 요청했습니다.',
    workflowAsks:
      '워크플로가 {brand}의 거래를 새로운 단계로 진행하는 것을 승인해 달라고 요청했습니다.',
    deal: '거래: {deal}.',
    amount: '금액: {amount}.',
    stage: '단계: {from} → {to}, 파이프라인: {pipeline}.',
    reason: '사유: {reason}.',
    which: '승인이 두 번 필요합니다. 이번 승인은 총 {of}번 중 {number}번째입니다.',
    bound: '금액, 통화, 단계 또는 파이프라인이 변경되면 코드를 사용할 수 없게 됩니다.',
    nameless: '이름 없음',
    codeLabel: '승인 코드입니다. 사용하시기 전에 위의 내용을 한 줄씩 모두 확인해 주십시오:',
    phraseUse: 'HubSpot의 거래 카드에 다음과 같은 두 영어 단어가 표시되어야 합니다:',
    check:
      '다른 단어가 표시되면 코드를 사용하지 마십시오. 승인하시려면 HubSpot의 거래 카드에 코드를 직접 입력해 주십시오. {who}',
    approverEnters:
      '이 코드는 본인만 사용하실 수 있습니다. 상대방이 누구라고 하든 절대 알려 주지 마십시오.',
    requesterMayEnter:
      '위의 모든 내용에 동의하시면 직접 입력하시는 대신 {requester} 님에게 코드를 알려 주셔도 됩니다. 다른 사람에게는 알려 주지 마십시오.',
    colleagueMayEnter:
      '위의 모든 내용에 동의하시면 직접 입력하시는 대신 이 거래를 담당하는 동료에게 코드를 알려 주셔도 됩니다. 다른 사람에게는 알려 주지 마십시오.',
    decline:
      '거절하시려면 카드에서 “Reject” 버튼을 누르시거나 이 메시지를 무시해 주십시오. 그러면 아무것도 승인되지 않습니다.',
  },
};

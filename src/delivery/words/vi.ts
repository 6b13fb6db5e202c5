import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Nếu Quý vị không yêu cầu gì, hãy bỏ qua tin nhắn này và sẽ không có gì thay đổi.';

export const WORDS: EmailWords = {
  language: 'vi',
  subject: {
    caller_check: 'Mã của Quý vị cho cuộc gọi với {brand}',
    sensitive_request: 'Mã của Quý vị để xác nhận yêu cầu tại {brand}',
    regulated_request: 'Mã của Quý vị để xác nhận yêu cầu tại {brand}',
    portal_access: 'Mã truy cập của Quý vị cho cổng thông tin của {brand}',
    email_ownership: 'Mã của Quý vị để xác nhận địa chỉ email này với {brand}',
    deal_approval: 'Mã của Quý vị để phê duyệt giao dịch tại {brand}',
  },
  greeting: 'Kính chào Quý vị,',
  greetingByName: 'Kính gửi {name},',
  intro: {
    caller_check:
      'Mã này dùng cho cuộc gọi điện thoại của Quý vị với {brand}. Mã cho chúng tôi thấy rằng người đang nghe máy đọc được email gửi đến địa chỉ này.',
    sensitive_request:
      'Mã này dùng cho yêu cầu thay đổi, xuất hoặc xóa dữ liệu trong tài khoản của Quý vị tại {brand}. Sau khi mã được xác nhận, yêu cầu sẽ được tiếp tục xử lý.',
    regulated_request:
      'Mã này dùng cho yêu cầu về hồ sơ của Quý vị tại {brand}. Sau khi mã được xác nhận, chúng tôi ghi lại kết quả và thời điểm, và yêu cầu sẽ được tiếp tục xử lý.',
    portal_access:
      'Mã này dùng để Quý vị truy cập cổng thông tin của {brand}. Sau khi mã được xác nhận, Quý vị được truy cập trong thời gian có hạn.',
    email_ownership:
      'Mã này dùng để xác nhận rằng email từ {brand} đến được với Quý vị tại địa chỉ này. Sau khi địa chỉ được xác nhận, chúng tôi có thể viết thư cho Quý vị tại đây.',
    deal_approval:
      'Mã này dùng để phê duyệt giai đoạn mới của một giao dịch tại {brand}. Mã gắn với giai đoạn và số tiền trong yêu cầu: hãy kiểm tra cả hai trước khi dùng. Nếu một trong hai thay đổi, mã sẽ không còn hiệu lực.',
  },
  codeLabel: {
    staff: 'Mã của Quý vị. Xin đừng đọc mã vội: trước tiên hãy kiểm tra hai từ bên dưới.',
    recipient: 'Mã của Quý vị, để Quý vị tự nhập:',
  },
  lifetime: 'Mã chỉ dùng được một lần, trong vòng {time} kể từ khi chúng tôi gửi.',
  lessThanAMinute: 'chưa đầy một phút',
  hoursAndMinutes: 'conjunction',
  quotation: ['“', '”'],
  asker: 'Nhân viên của chúng tôi',
  askerByName: '{rep} từ {brand}',
  phraseUse: {
    staff:
      '{asker} sẽ hỏi Quý vị mã này qua điện thoại. Trước khi Quý vị đọc mã, người đó phải nói cho Quý vị hai từ tiếng Anh sau đây mà không cần Quý vị gợi ý gì:',
    recipient: 'Nếu Quý vị thấy hai từ ở nơi nhập mã, đó phải là hai từ tiếng Anh sau đây:',
  },
  check: {
    staff:
      'Nếu người đó không nói được hai từ này, hoặc nếu Quý vị không chờ cuộc gọi này, đừng cho họ biết bất cứ điều gì. Hãy gác máy và gọi cho chúng tôi theo số điện thoại mà Quý vị đã biết từ trước.',
    recipient:
      'Không một ai từ {brand} sẽ hỏi Quý vị mã này, trong bất kỳ trường hợp nào. Đừng bao giờ đọc hay gửi mã cho bất kỳ ai, dù họ tự xưng là ai.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Nếu Quý vị không biết gì về việc này hoặc không đồng ý, hãy bỏ qua tin nhắn này và sẽ không có gì thay đổi: giao dịch không được phê duyệt.',
  },
  proof:
    'Mã cho thấy rằng Quý vị đọc được email gửi đến địa chỉ này. Mã không chứng minh Quý vị là ai.',
  unknownBrand: 'công ty chúng tôi',
  sms: {
    staff:
      '{code} là mã của Quý vị cho cuộc gọi với {brand}, hiệu lực: {time}. Chỉ nói mã cho người nói trước với Quý vị các từ tiếng Anh này: {phrase}.',
    recipient:
      '{code} là mã của Quý vị cho {brand}, hiệu lực: {time}. Hãy tự nhập mã. Không một ai từ {brand} sẽ hỏi Quý vị mã này, trong bất kỳ trường hợp nào.',
  },
  approval: {
    subject: 'Phê duyệt: {deal} – {brand}',
    asks: '{requester} đề nghị Quý vị phê duyệt giai đoạn mới của một giao dịch tại {brand}.',
    colleagueAsks:
      'Một đồng nghiệp đề nghị Quý vị phê duyệt giai đoạn mới của một giao dịch tại {brand}.',
    workflowAsks:
      'Một quy trình tự động đề nghị Quý vị phê duyệt giai đoạn mới của một giao dịch tại {brand}.',
    deal: 'Giao dịch: {deal}.',
    amount: 'Số tiền: {amount}.',
    stage: 'Giai đoạn: {from} → {to}, trong quy trình bán hàng {pipeline}.',
    reason: 'Lý do: {reason}.',
    which: 'Cần hai lần phê duyệt: đây là lần phê duyệt {number} trên {of}.',
    bound:
      'Nếu số tiền, loại tiền tệ, giai đoạn hoặc quy trình bán hàng thay đổi, mã sẽ không còn hiệu lực.',
    nameless: 'không có tên',
    codeLabel: 'Mã phê duyệt của Quý vị. Hãy kiểm tra từng dòng ở trên trước khi dùng mã:',
    phraseUse: 'Thẻ của giao dịch trong HubSpot phải hiển thị đúng hai từ tiếng Anh này:',
    check:
      'Nếu thẻ hiển thị các từ khác, đừng dùng mã. Để phê duyệt, hãy tự nhập mã vào thẻ của giao dịch trong HubSpot. {who}',
    approverEnters:
      'Mã chỉ dành cho Quý vị: đừng bao giờ đưa mã cho bất kỳ ai, dù họ tự xưng là ai.',
    requesterMayEnter:
      'Nếu Quý vị đồng ý với từng dòng ở trên, thay vì tự nhập, Quý vị có thể đưa mã cho {requester}, và không cho ai khác.',
    colleagueMayEnter:
      'Nếu Quý vị đồng ý với từng dòng ở trên, thay vì tự nhập, Quý vị có thể đưa mã cho một đồng nghiệp phụ trách giao dịch này, và không cho ai khác.',
    decline:
      'Để từ chối, hãy nhấn “Reject” trong thẻ hoặc bỏ qua tin nhắn này: khi đó sẽ không có gì được phê duyệt.',
  },
};

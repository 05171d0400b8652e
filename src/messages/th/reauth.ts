import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Thai: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'ยืนยันว่าเป็นคุณ',
  reauthAccount: 'คุณลงชื่อเข้าใช้ในชื่อ {name}',
  reauthWithPasskey: 'ยืนยันด้วยพาสคีย์',
  reauthAnotherWay: 'ยืนยันด้วยวิธีอื่น',
  reauthChoose: 'เลือกวิธียืนยัน',
  reauthBack: 'ย้อนกลับ',
  reauthChecking: 'กำลังตรวจสอบ…',
  reauthConfirmed: 'ขอบคุณ ยืนยันเรียบร้อยแล้ว',
  reauthNext: 'ขอบคุณ ยืนยันเรียบร้อยแล้ว ยังเหลืออีกหนึ่งรายการที่ต้องยืนยัน',
  reauthCancelled: 'ยังไม่ได้ยืนยัน ลองอีกครั้งได้ทุกเมื่อที่คุณพร้อม',
  reauthWrongAccount: 'พาสคีย์นั้นเป็นของบัญชีอื่น โปรดใช้พาสคีย์ของบัญชีที่คุณลงชื่อเข้าใช้อยู่',
  reauthUnknownPasskey: 'พาสคีย์นั้นใช้กับเว็บไซต์นี้ไม่ได้แล้ว โปรดใช้พาสคีย์อื่น',
};

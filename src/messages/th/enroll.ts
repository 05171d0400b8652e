import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Thai: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'ลงชื่อเข้าใช้ได้เร็วขึ้นในครั้งต่อไป',
  enrollIntro: 'เมื่อมีพาสคีย์ แค่ใช้ลายนิ้วมือ ใบหน้า หรือการล็อกหน้าจอก็พอ ไม่ต้องจำและไม่ต้องพิมพ์อะไร',
  enrollHeadingHere: 'เพิ่มพาสคีย์ในอุปกรณ์นี้',
  enrollIntroHere: 'คุณลงชื่อเข้าใช้ด้วยอุปกรณ์อื่น หากมีพาสคีย์ในอุปกรณ์นี้ ครั้งต่อไปแค่ใช้ลายนิ้วมือ ใบหน้า หรือการล็อกหน้าจอก็พอ',
  enrollCreate: 'สร้างพาสคีย์',
  enrollLater: 'ไว้ทีหลัง',
  enrollNever: 'ไม่ต้องถามอีก',

  enrollWhere: 'บันทึกไว้ใน',
  enrollThisDevice: 'อุปกรณ์นี้',
  enrollPhone: 'โทรศัพท์หรือแท็บเล็ต',
  enrollSecurityKey: 'คีย์ความปลอดภัย',

  enrollSaving: 'กำลังบันทึกพาสคีย์ของคุณ…',
  enrollCancelled: 'ยังไม่ได้สร้างพาสคีย์ ลองอีกครั้งได้ทุกเมื่อที่คุณพร้อม',
  enrollRefused: 'ระบบไม่ได้บันทึกพาสคีย์ของคุณ ลองอีกครั้งตอนนี้ หรือทำในโอกาสอื่น',
  enrollDone: 'พาสคีย์ของคุณพร้อมแล้ว ใช้พาสคีย์นี้ในการลงชื่อเข้าใช้ครั้งต่อไป',
  enrollSaved: 'บันทึกพาสคีย์สำหรับบัญชีของคุณแล้ว ครั้งต่อไปลงชื่อเข้าใช้ด้วยลายนิ้วมือ ใบหน้า หรือการล็อกหน้าจอ',
  enrollExists: 'อุปกรณ์นี้มีพาสคีย์สำหรับบัญชีของคุณอยู่แล้ว คุณใช้พาสคีย์นั้นลงชื่อเข้าใช้ได้',
  enrollExistsThere: 'อุปกรณ์นั้นมีพาสคีย์สำหรับบัญชีของคุณอยู่แล้ว คุณใช้พาสคีย์นั้นลงชื่อเข้าใช้ได้',
  enrollElsewhere: 'ใช้อุปกรณ์อื่น',
  enrollClose: 'เสร็จสิ้น',
  enrollLaterSaid: 'ได้เลย เราจะถามใหม่ในโอกาสอื่น',
  enrollNeverSaid: 'ได้เลย เราจะไม่ถามอีก',
};

import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Thai: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'กำลังสร้างรหัสกู้คืนของคุณ…',
  codesHeading: 'เก็บรหัสกู้คืนของคุณไว้',
  codesIntro: 'หากอุปกรณ์ของคุณหาย แต่ละรหัสใช้ลงชื่อเข้าใช้ได้หนึ่งครั้ง โปรดเก็บไว้ในที่ปลอดภัย เพราะรหัสจะไม่แสดงที่นี่อีก',
  codesCopy: 'คัดลอก',
  codesDownload: 'ดาวน์โหลด',
  codesKept: 'เก็บรหัสไว้แล้ว',
  codesCopied: 'คัดลอกรหัสแล้ว โปรดวางไว้ในที่ปลอดภัย',
  codesSelected: 'เลือกรหัสไว้แล้ว โปรดคัดลอกเองหรือดาวน์โหลด',
  codesDownloaded: 'รหัสอยู่ในรายการดาวน์โหลดของคุณ โปรดย้ายไฟล์ไปไว้ในที่ปลอดภัย',
  codesMissed: 'ขณะนี้เราสร้างรหัสกู้คืนให้คุณไม่ได้ โปรดลองอีกครั้ง หรือดำเนินการต่อโดยไม่มีรหัส',
  codesRetry: 'ลองอีกครั้ง',
  codesGoOn: 'ดำเนินการต่อโดยไม่มีรหัส',
  codesFileTitle: 'รหัสกู้คืนสำหรับ {name}',
  codesFileNote: 'แต่ละรหัสใช้ลงชื่อเข้าใช้ได้หนึ่งครั้ง โปรดเก็บไฟล์นี้ไว้ในที่ปลอดภัย',
};

import type { StepMessages } from '../step-messages.ts';

/** Thai: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'ป้อนรหัสผ่านของคุณ',
  codeHeading: 'ป้อนรหัสของคุณ',
  checkEmailHeading: 'ตรวจสอบอีเมลของคุณ',
  stepContinue: 'ต่อไป',
  accountLabel: 'อีเมลหรือชื่อผู้ใช้',
  accountRequired: 'โปรดป้อนอีเมลหรือชื่อผู้ใช้ของคุณ',
  passwordLabel: 'รหัสผ่าน',
  passwordRequired: 'โปรดป้อนรหัสผ่านของคุณ',
  codeLabel: 'รหัส',
  codeRequired: 'โปรดป้อนรหัส',
  recoveryCodeLabel: 'รหัสกู้คืน',
  codeSentTo: 'โปรดป้อนรหัสที่เราส่งไปยัง {sentTo}',
  codeSent: 'โปรดป้อนรหัสที่เราส่งให้คุณ',
  codeFromApp: 'โปรดป้อนรหัสที่แอปยืนยันตัวตนของคุณแสดง',
  codeFromList: 'โปรดป้อนรหัสกู้คืนที่คุณเก็บไว้หนึ่งรหัส แต่ละรหัสใช้ได้ครั้งเดียว',
  linkSentTo: 'เราส่งลิงก์ไปยัง {sentTo} แล้ว โปรดเปิดลิงก์ในเบราว์เซอร์นี้ แล้วหน้านี้จะดำเนินการต่อเอง',
  linkSent: 'เราส่งลิงก์ให้คุณแล้ว โปรดเปิดลิงก์ในเบราว์เซอร์นี้ แล้วหน้านี้จะดำเนินการต่อเอง',
  resendCode: 'ส่งรหัสใหม่',
  resendLink: 'ส่งลิงก์ใหม่',
  resendIn: 'คุณขอใหม่ได้ในอีก {seconds} วินาที',
  sentAgain: 'ส่งข้อความใหม่ให้คุณแล้ว',
  wrongPassword: 'รหัสผ่านไม่ถูกต้อง โปรดลองอีกครั้ง หรือใช้วิธีอื่น',
  wrongCode: 'รหัสไม่ถูกต้อง โปรดตรวจสอบ แล้วลองอีกครั้ง',
  secondFactor: 'อีกขั้นตอนเดียว: ใช้พาสคีย์ของคุณเพื่อลงชื่อเข้าใช้ให้เสร็จสิ้น',
};

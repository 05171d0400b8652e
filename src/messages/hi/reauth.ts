import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Hindi: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'पुष्टि करें कि यह आप ही हैं',
  reauthAccount: 'आपने {name} के तौर पर साइन इन किया है',
  reauthWithPasskey: 'पासकी से पुष्टि करें',
  reauthAnotherWay: 'किसी और तरीके से पुष्टि करें',
  reauthChoose: 'पुष्टि का तरीका चुनें',
  reauthBack: 'वापस जाएँ',
  reauthChecking: 'जाँच हो रही है…',
  reauthConfirmed: 'धन्यवाद, पुष्टि हो गई।',
  reauthNext: 'धन्यवाद, पुष्टि हो गई। एक और पुष्टि बाकी है।',
  reauthCancelled: 'पुष्टि नहीं हुई। जब चाहें, फिर कोशिश करें।',
  reauthWrongAccount: 'यह पासकी किसी दूसरे खाते की है। जिस खाते में आप साइन इन हैं, उसकी पासकी इस्तेमाल करें।',
  reauthUnknownPasskey: 'यह पासकी अब इस साइट पर काम नहीं करती। दूसरी पासकी इस्तेमाल करें।',
};

import './components/autofill/define.ts';
import './components/enroll/define.ts';
import './components/explainer/define.ts';
import './components/login/define.ts';
import './components/provider/define.ts';
import './components/reauth/define.ts';
import './components/signup/define.ts';
import './components/manager/define.ts';

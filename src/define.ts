import './components/login/define.ts';
import './components/provider/define.ts';
import './components/signup/define.ts';

import './style/base.css';
import './style/form.css';
import './style/answer.css';
import './shell/console-app.ts';

export { formalRules } from '../report/formal-rules.ts';

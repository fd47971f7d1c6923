export { PROGRAMME, isLive } from './programme';

export { connect2protectSlice, Connect2ProtectModule } from './connect2protect.module';
export { keepRhythm } from './contact/keep-rhythm';

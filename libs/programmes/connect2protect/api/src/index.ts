export { connect2protectSlice, Connect2ProtectModule } from './connect2protect.module';

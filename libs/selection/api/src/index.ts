export { SelectionModule, selectionSlice } from './selection.module';

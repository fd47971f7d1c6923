export { forgetEnquiries } from './enquiry/enquiry.store';
export { SelectionModule, selectionSlice } from './selection.module';

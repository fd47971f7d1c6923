export const Spinner = () => <span className="vh-spinner" aria-hidden="true" />;

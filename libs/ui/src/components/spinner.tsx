/** Decoration beside words that say what happens. */
export const Spinner = () => <span className="vh-spinner" aria-hidden="true" />;

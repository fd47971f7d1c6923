/** The haven: a harbour arm round calm water, with a light at its head. */
export const Wordmark = () => (
  <span className="vh-wordmark">
    <svg aria-hidden="true" width="30" height="30" viewBox="0 0 32 32" fill="none">
      <rect width="32" height="32" rx="8" fill="var(--vh-teal)" />
      <path d="M23.5 12.5A8.5 8.5 0 1 0 24.5 18" stroke="var(--vh-on-teal)" strokeWidth="2.6" strokeLinecap="round" />
      <path
        d="M11.5 17.5c1.5-1.3 3-1.3 4.5 0s3 1.3 4.5 0"
        stroke="var(--vh-on-teal)"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <circle cx="23.5" cy="8" r="2" fill="var(--vh-on-teal)" />
    </svg>
    <span>Vrijhaven</span>
  </span>
);

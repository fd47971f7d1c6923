/**
 * For the C library's allocator under PostgreSQL: what a statement has used is kept for the next one, and not given back
 * to the system in between. Of writing an answer of some hundred kilobytes a fifth was fetching the same memory anew.
 */
export const keepsMemory = Object.freeze({
  MALLOC_TRIM_THRESHOLD_: '8388608',
  MALLOC_MMAP_THRESHOLD_: '4194304',
  MALLOC_TOP_PAD_: '1048576',
});

/** Words that stand only in pages as they are written: the app says none of them. */
export const writtenEn = {
  withoutScript:
    'Filters, search and copying need JavaScript. All that is on record can be read without it.',
  /** Where the view that was asked for has not come. */
  late: 'The address asks for another view of this page, which has not come yet. Until it does, this is the page as it stands without any choice.',
  /** Where the script did not arrive. */
  missing:
    'The script of this page did not arrive. What is written here can be read; filters, search and copying need the page loaded again.',
  /** Where the page stands at an address that is not its own. */
  copy: 'This is a copy of the page, kept at another address: it reads as it was written, whatever its address asks for. Filters, search and copying are not part of it.',
} as const;

/** What happened, and what to do now. */
export interface Notice {
  title: string;
  text: string;
}

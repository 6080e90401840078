/** Derived ids, and fresh secrets. */

export interface Ids {
  /** The same parts give the same id, unguessable without the installation's secret: prefix_ + 16 characters. */
  derive(prefix: string, ...parts: string[]): string;
  /** A fresh secret, 32 characters. */
  secret(): string;
}

declare global {
  namespace App {
    interface Error {
      message: string;
      /** What a person may copy for support; only where the error was unexpected. */
      report?: string;
    }
  }
}

export {};

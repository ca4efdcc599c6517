/** What the browser lets the site do at this address. Plain http by host name lacks all of these. */
export interface Abilities {
  /** It came over https, or from this machine. */
  readonly secure: boolean;
  /** It can open without its server. */
  readonly offline: boolean;
  /** A workspace file can be saved in place. */
  readonly saveInPlace: boolean;
  /** The browser can be asked to keep the data until the user clears it. */
  readonly lasting: boolean;
  /** Tabs can tell at once that another is at work, and that the engine has died. */
  readonly locks: boolean;
}

/** Looks at what is there, not at which browser it is. */
export function abilitiesOf(scope: object): Abilities {
  const { isSecureContext, navigator } = scope as { isSecureContext?: boolean; navigator?: object };
  const has = (name: string) => navigator !== undefined && name in navigator;
  return {
    secure: isSecureContext === true,
    offline: has('serviceWorker'),
    saveInPlace: 'showSaveFilePicker' in scope,
    lasting: has('storage'),
    locks: has('locks'),
  };
}

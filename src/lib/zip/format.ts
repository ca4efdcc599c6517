/** The records of the zips that this program writes (APPNOTE.TXT 4.3): no encryption, no zip64, no descriptors. */
export const LOCAL = { signature: 0x04034b50, length: 30 } as const;
export const CENTRAL = { signature: 0x02014b50, length: 46 } as const;
export const END = { signature: 0x06054b50, length: 22 } as const;

export const STORED = 0;
export const DEFLATED = 8;

/** Bit 0 of the flags: encrypted. Bit 3: sizes come after the data. Bit 11: the name is UTF-8. */
export const ENCRYPTED = 1;
export const SIZES_AFTER = 1 << 3;
export const UTF8_NAME = 1 << 11;

import { registryOf, type Registry } from '#lib/domain/registry.ts';
import { interpret } from '#lib/interpret/interpret.ts';
import { sha256 } from '#lib/vault/sha256.ts';
import { expand, readFile } from '#lib/workbook/read.ts';
import { findKnown, freeName } from './known.ts';
import type { Known, ReadAnswer, ReadingContext } from './reading-protocol.ts';

/** Shipped to readers. The reader's choices for the timer, kept on this device only. */
import { GET_READY_SEC } from '../../lib/routine/compile.ts';
import { VERBOSITIES } from './announcements.ts';
import { isRecord, parseJson, readText, writeText, type OpenStore } from '../../lib/key-store.ts';

/** Where the settings are kept. */
export const SETTINGS_KEY = 'footing:timer';
const VERSION = 1;
/** Most old values that are kept when they could not be read. */
const BACKUPS_MOST = 5;

/** The reader's choices. */
export interface TimerSettings {
  /** Seconds to get ready before each step, 0 to 60. */
  getReadySec: number;
  /** Seconds to change sides, 0 to 60; absent: as each dose says. */
  changeoverSec?: number | undefined;
  sound: boolean;
  /** 0 to 1. */
  volume: number;
  voice: boolean;
  /** Id of a device voice; absent: the first one. */
  voiceId?: string | undefined;
  vibration: boolean;
  /** The gentle change of colour. */
  flash: boolean;
  verbosity: (typeof VERBOSITIES)[number];
}

/** What holds until the reader chooses. */
export const DEFAULT_SETTINGS: TimerSettings = {
  getReadySec: GET_READY_SEC,
  sound: true,
  volume: 0.6,
  voice: false,
  vibration: true,
  flash: true,
  verbosity: 'normal',
};

/** Whether a value can be a setting in seconds: a whole number from 0 to 60. */
export function isSeconds(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 60;
}

const isBoolean = (value: unknown) => typeof value === 'boolean';

/** Whether a value can be the setting of that name. By hand: a library for it is a twelfth of the player's size. */
const CAN_BE: { [Name in keyof Required<TimerSettings>]: (value: unknown) => boolean } = {
  getReadySec: isSeconds,
  changeoverSec: (value) => value === undefined || isSeconds(value),
  sound: isBoolean,
  volume: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  voice: isBoolean,
  voiceId: (value) => value === undefined || (typeof value === 'string' && value.length <= 500),
  vibration: isBoolean,
  flash: isBoolean,
  verbosity: (value) => (VERBOSITIES as readonly unknown[]).includes(value),
};

/** Whether a choice was kept. One that was not still counts until the page is left. */
export type Saved = { ok: true } | { ok: false; reason: 'not-saved' };

/** The settings of this page. */
export interface SettingsControl {
  get(): TimerSettings;
  /** Changes some of them; a value out of range is left as it was. */
  set(change: Partial<TimerSettings>): Saved;
}

/**
 * Settings from a stored text. What cannot be used gives way to its default, field by field.
 *
 * @returns `isWhole`: nothing in the text was lost in reading it.
 */
export function parseSettings(text: string): { settings: TimerSettings; isWhole: boolean } {
  const value = parseJson(text);
  // Another version may mean other things by the same names.
  const isKnown = isRecord(value) && value['version'] === VERSION && isRecord(value['settings']);
  const stored = isKnown ? (value['settings'] as Record<string, unknown>) : {};
  const isWhole = isKnown && Object.entries(stored).every(([name, one]) => isSetting(name) && CAN_BE[name](one));
  return { settings: merged(DEFAULT_SETTINGS, stored), isWhole };
}

function isSetting(name: string): name is keyof TimerSettings {
  return Object.hasOwn(CAN_BE, name);
}

function merged(settings: TimerSettings, change: Readonly<Record<string, unknown>>): TimerSettings {
  const valid = Object.entries(change).filter(([name, value]) => isSetting(name) && CAN_BE[name](value));
  return { ...settings, ...(Object.fromEntries(valid) as Partial<TimerSettings>) };
}

/**
 * The reader's settings. Reading writes nothing; a value that could not be read is copied aside before the first
 * change overwrites it, and where that fails nothing is overwritten.
 *
 * @param store - `() => localStorage`.
 */
export function createSettings(store: OpenStore | undefined): SettingsControl {
  const stored = readText(store, SETTINGS_KEY);
  const parsed = stored === null ? undefined : parseSettings(stored);
  let settings = parsed?.settings ?? DEFAULT_SETTINGS;
  let unread = parsed && !parsed.isWhole ? stored : null;
  return {
    get: () => settings,
    set(change) {
      settings = merged(settings, change);
      if (unread !== null) {
        if (!backUp(store, unread)) return { ok: false, reason: 'not-saved' };
        unread = null;
      }
      const isSaved = writeText(store, SETTINGS_KEY, JSON.stringify({ version: VERSION, settings }));
      return isSaved ? { ok: true } : { ok: false, reason: 'not-saved' };
    },
  };
}

/** Copies a value to the first backup key that is free or already holds it. */
function backUp(store: OpenStore | undefined, text: string): boolean {
  const keys = Array.from({ length: BACKUPS_MOST }, (_, i) => `${SETTINGS_KEY}:backup${i === 0 ? '' : `-${i + 1}`}`);
  const key = keys.find((candidate) => [null, text].includes(readText(store, candidate))) ?? keys.at(-1);
  return key !== undefined && writeText(store, key, text);
}

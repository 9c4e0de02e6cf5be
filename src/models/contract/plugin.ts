import type { EngineKind, TextEngine } from './engine.ts';
import type { providerFault } from './faults.ts';

/** What a plugin's engine is opened with: the settings of an engine, as the person wrote them. */
export interface PluginSettings {
  /** The name the engine has in the settings. */
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What the house lends a plugin, so that it needs nothing of the house's own code. */
export interface EngineKit {
  readonly providerFault: typeof providerFault;
}

/** An engine that comes as a plugin: loaded only when the settings name it and it has been installed. */
export interface EnginePlugin {
  readonly apiVersion: 1;
  readonly kind: EngineKind;
  /** Returns at once; loading goes on in the background and `health` says how far it is. */
  open(settings: PluginSettings, kit: EngineKit): TextEngine & { close(): Promise<void> };
}

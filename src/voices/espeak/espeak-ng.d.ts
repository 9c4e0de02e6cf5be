declare module '@echogarden/espeak-ng-emscripten' {
  interface EspeakEvent {
    readonly type: string;
    readonly text_position: number;
    /** Milliseconds. */
    readonly audio_position: number;
    readonly id?: string | number;
  }
  interface EspeakVoice {
    readonly name: string;
    readonly identifier: string;
    readonly languages: readonly { readonly name: string; readonly priority: number }[];
  }
  class EspeakWorker {
    list_voices(): readonly EspeakVoice[];
    /** Always answers 0, also for voices that do not exist. */
    set_voice(name: string, language: string, gender: number, age: number, variant: number): number;
    set_rate(wordsPerMinute: number): number;
    set_pitch(pitch: number): number;
    set_range(range: number): number;
    get_samplerate(): number;
    /** Calls back with sound and events as they come; an answer of true stops. */
    synthesize(text: string, onSound: (samples: Int16Array | null, events: readonly EspeakEvent[]) => boolean): void;
  }
  export default function load(options: {
    print(text: string): void;
    printErr(text: string): void;
  }): Promise<{ eSpeakNGWorker: typeof EspeakWorker }>;
}

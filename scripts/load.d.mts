/** Loads a file of the project by its path from the project's folder; `T` is the type of what it exports. */
export function load<T>(file: string): Promise<T>;

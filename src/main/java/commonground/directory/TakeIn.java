package commonground.directory;

import java.util.function.Consumer;

/**
 * Takes a file that has been read into the record, all of it or nothing.
 *
 * @param told what was found, also where nothing had to be recorded
 */
record TakeIn(Importable file, Consumer<ImportReport> told) {}

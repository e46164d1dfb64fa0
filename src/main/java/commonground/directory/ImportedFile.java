package commonground.directory;

/**
 * Which file was imported, so that anybody can check that they hold the same one.
 *
 * @param sha256 of its bytes, hexadecimal
 * @param size bytes
 */
public record ImportedFile(String name, String sha256, long size) {}

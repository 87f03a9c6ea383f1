package io.leadledger.quickstart.summary;

/**
 * A file in the output folder.
 *
 * @param path relative to that folder
 * @param sha256 of its bytes, hexadecimal
 */
public record WrittenFile(String path, String sha256) {}

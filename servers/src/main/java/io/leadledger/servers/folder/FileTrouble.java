package io.leadledger.servers.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file or folder could not be read or written, as the end of a sentence. */
public final class FileTrouble {
    private FileTrouble() {}

    /** {@code permission is denied} and so on. */
    public static String reason(IOException failed) {
        return switch (failed) {
            case AccessDeniedException _ -> "permission is denied";
            case NoSuchFileException _ -> "there is no such file";
            case NotDirectoryException _, FileAlreadyExistsException _ -> "a file that is no folder is in its place";
            case FileSystemException other when other.getReason() != null -> "it cannot be done: " + other.getReason();
            case IOException other -> "it cannot be done: " + other.getMessage();
        };
    }
}

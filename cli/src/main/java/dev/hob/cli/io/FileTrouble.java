package dev.hob.cli.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What went wrong with a file, in words: the JDK's own messages are often the path alone. */
public final class FileTrouble {

    private FileTrouble() {}

    /** The reason of {@code trouble}, without the path. */
    public static String reason(IOException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return "permission denied";
        } else if (trouble instanceof NoSuchFileException) {
            return "no such file or folder";
        } else if (trouble instanceof NotDirectoryException || trouble instanceof FileAlreadyExistsException) {
            return "a file is in the way";
        } else if (trouble instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason();
        }
        return trouble.getMessage() == null ? trouble.getClass().getSimpleName() : trouble.getMessage();
    }
}

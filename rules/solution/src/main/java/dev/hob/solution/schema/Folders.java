package dev.hob.solution.schema;

/** Folders of URIs that are relative to the root. */
final class Folders {

    private Folders() {}

    /** The folder that {@code uri} lies in, empty for the root. */
    static String of(String uri) {
        int slash = uri.lastIndexOf('/');
        return slash < 0 ? "" : uri.substring(0, slash);
    }

    /** {@code folder} as seen from {@code base}, with {@code .} for the same. */
    static String relative(String folder, String base) {
        if (folder.equals(base)) {
            return ".";
        }
        if (base.isEmpty()) {
            return folder;
        }
        return folder.startsWith(base + '/') ? folder.substring(base.length() + 1) : folder;
    }
}

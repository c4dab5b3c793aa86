package dev.hob.cli.glob;

/** A part of a glob: tells which places in a path it leads to from those that were reached before it. */
sealed interface GlobToken {

    /**
     * The places behind the token.
     *
     * @param before by offset into {@code path}, its end included, whether the tokens before this one lead there
     */
    boolean[] after(boolean[] before, String path);

    /** These very characters. */
    record Literal(String text) implements GlobToken {
        @Override
        public boolean[] after(boolean[] before, String path) {
            boolean[] after = new boolean[before.length];
            for (int i = 0; i + text.length() < before.length; i++) {
                after[i + text.length()] = before[i] && path.startsWith(text, i);
            }
            return after;
        }
    }

    /**
     * {@code [a-z]} and {@code ?}: one character of a name.
     *
     * @param ranges pairs of the first and the last character
     * @param negated whether it must be none of them
     */
    record Character(String ranges, boolean negated) implements GlobToken {

        /** Any character. */
        static final Character ANY = new Character("", true);

        @Override
        public boolean[] after(boolean[] before, String path) {
            boolean[] after = new boolean[before.length];
            for (int i = 0; i < path.length(); i++) {
                char c = path.charAt(i);
                after[i + 1] = before[i] && c != '/' && isIn(c) != negated;
            }
            return after;
        }

        private boolean isIn(char c) {
            for (int i = 0; i < ranges.length(); i += 2) {
                if (c >= ranges.charAt(i) && c <= ranges.charAt(i + 1)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** {@code *}: any part of a name. */
    record Part() implements GlobToken {
        @Override
        public boolean[] after(boolean[] before, String path) {
            boolean[] after = new boolean[before.length];
            boolean within = false;
            for (int i = 0; i < before.length; i++) {
                within = before[i] || within && path.charAt(i - 1) != '/';
                after[i] = within;
            }
            return after;
        }
    }

    /** {@code **} with its slash: any number of whole folders. */
    record Folders() implements GlobToken {
        @Override
        public boolean[] after(boolean[] before, String path) {
            boolean[] after = new boolean[before.length];
            boolean within = false;
            for (int i = 0; i < before.length; i++) {
                after[i] = before[i] || within && path.charAt(i - 1) == '/';
                within |= before[i];
            }
            return after;
        }
    }

    /** {@code **} at the end: all that is left. */
    record Rest() implements GlobToken {
        @Override
        public boolean[] after(boolean[] before, String path) {
            boolean[] after = new boolean[before.length];
            for (boolean reached : before) {
                after[path.length()] |= reached;
            }
            return after;
        }
    }
}

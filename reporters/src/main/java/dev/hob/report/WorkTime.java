package dev.hob.report;

/** Minutes of work in words. */
public final class WorkTime {

    private static final int HOUR = 60;

    /** A person-day has eight hours. */
    private static final int DAY = 8 * HOUR;

    private WorkTime() {}

    /** An estimate as it was made: {@code 5 min}, {@code 90 min}, {@code 2 h}. */
    static String exact(int minutes) {
        return minutes > 0 && minutes % HOUR == 0 ? minutes / HOUR + " h" : minutes + " min";
    }

    /**
     * A sum of estimates, no more precise than they are: {@code about 25 min}, {@code about 2½ h},
     * {@code about 3 person-days}.
     */
    public static String about(int minutes) {
        if (minutes <= HOUR - 3) {
            return "about " + Math.max(5, Math.round(minutes / 5f) * 5) + " min";
        }
        if (minutes < DAY - HOUR / 2) {
            return "about " + halves(minutes, HOUR, 4) + " h";
        }
        String days = halves(minutes, DAY, 5);
        return "about " + days + (days.equals("1") ? " person-day" : " person-days");
    }

    /** How many units, to the half one below {@code whole} units and to the whole one above. */
    private static String halves(int minutes, int unit, int whole) {
        if (minutes >= whole * unit) {
            return Long.toString(Math.round((double) minutes / unit));
        }
        long halves = Math.round(2.0 * minutes / unit);
        return (halves >= 2 ? Long.toString(halves / 2) : "") + (halves % 2 == 1 ? "½" : "");
    }
}

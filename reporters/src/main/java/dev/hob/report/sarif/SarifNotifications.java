package dev.hob.report.sarif;

import de.jcup.sarif_2_1_0.model.Invocation;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.Notification;
import de.jcup.sarif_2_1_0.model.Region;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import de.jcup.sarif_2_1_0.model.ReportingDescriptorReference;
import de.jcup.sarif_2_1_0.model.Result;
import dev.hob.findings.AuditResult;
import dev.hob.findings.BaselineComparison.RenamedFolder;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.StaleSuppression;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be known about an audit besides its results, as the notifications of SARIF's invocation: what it did not
 * look at, what the file does not hold, and which suppressions have no effect.
 */
record SarifNotifications(AuditResult audit, SarifFlavour flavour) {

    /** What there is to tell, each under its own id. */
    private enum Kind {
        FILE_NOT_ANALYSED(
                "A file could not be read or parsed; it may hide findings.",
                "Repair the file and audit again, or look through it by hand."),
        FILE_PARTLY_ANALYSED(
                "Only the sound parts of a file were analysed.",
                "Repair the file and audit again, or look through the rest by hand."),
        HOP_NOT_CHECKED(
                "There are no rules yet for a part of the way to the target release.",
                "Read the vendor's upgrade guide for that part of the way."),
        RESULTS_LEFT_OUT(
                "There are more results than the reader of this file takes.",
                "Write another report besides: json, html and sarif:visualstudio hold everything."),
        FOLDER_RENAMED(
                "Findings that the baseline knows have moved with a folder.",
                "Nothing needs to be done; a new baseline has the new name."),
        SUPPRESSION_UNUSED(
                "A suppression suppresses nothing.", "Delete it, or correct it if it was meant for something else."),
        SUPPRESSION_EXPIRED(
                "The day up to which a suppression holds has passed.",
                "Decide anew, and write another day or delete it.");

        private final String text;
        private final String help;

        Kind(String text, String help) {
            this.text = text;
            this.help = help;
        }

        /** In Pascal case, as rules are named. */
        String id() {
            return Arrays.stream(name().split("_"))
                    .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining());
        }
    }

    List<ReportingDescriptor> descriptors() {
        return Arrays.stream(Kind.values()).map(this::descriptor).toList();
    }

    private ReportingDescriptor descriptor(Kind kind) {
        ReportingDescriptor descriptor = SarifRules.descriptor(kind.id(), flavour);
        descriptor.setShortDescription(SarifRules.text(kind.text));
        descriptor.setFullDescription(SarifRules.text(kind.text));
        descriptor.setHelp(SarifRules.text(kind.help));
        return descriptor;
    }

    /** The invocation that gave the results, of which so many {@code leftOut} of each level are not in the file. */
    Invocation invocation(Map<Result.Level, Integer> leftOut) {
        Invocation invocation = new Invocation();
        invocation.setExecutionSuccessful(true);
        invocation.setToolExecutionNotifications(Stream.of(
                        leftOut.isEmpty() ? Stream.<Notification>empty() : Stream.of(ofResults(leftOut)),
                        audit.notAnalysed().stream().map(SarifNotifications::ofFile),
                        audit.hopsNotChecked().stream().map(SarifNotifications::ofHop),
                        audit.triage().baseline().stream()
                                .flatMap(baseline -> baseline.renamedFolders().stream())
                                .map(SarifNotifications::ofFolder))
                .flatMap(notifications -> notifications)
                .toList());
        invocation.setToolConfigurationNotifications(
                audit.triage().stale().stream().map(this::ofSuppression).toList());
        return invocation;
    }

    private static Notification ofResults(Map<Result.Level, Integer> leftOut) {
        int all = leftOut.values().stream().mapToInt(Integer::intValue).sum();
        String levels = leftOut.entrySet().stream()
                .map(count -> count.getValue() + " of level " + count.getKey().value())
                .collect(Collectors.joining(", "));
        return notification(
                Kind.RESULTS_LEFT_OUT,
                Notification.Level.WARNING,
                "Left out, to keep within the limits of the reader: " + all + (all == 1 ? " result" : " results") + " ("
                        + levels + "). The reports json, html and sarif:visualstudio hold everything.");
    }

    private static Notification ofFile(FileNotAnalysed file) {
        Notification notification = file.partly()
                ? notification(Kind.FILE_PARTLY_ANALYSED, Notification.Level.WARNING, file.reason())
                : notification(Kind.FILE_NOT_ANALYSED, Notification.Level.ERROR, file.reason());
        return at(SarifLocations.location(file.uri(), region(file)), notification);
    }

    private static Region region(FileNotAnalysed file) {
        if (file.line() == 0) {
            return null;
        }
        Region region = new Region();
        region.setStartLine(file.line());
        if (file.column() > 0) {
            region.setStartColumn(file.column());
        }
        return region;
    }

    private static Notification ofHop(String hop) {
        return notification(
                Kind.HOP_NOT_CHECKED, Notification.Level.WARNING, "Not checked, for want of rules: " + hop + ".");
    }

    private static Notification ofFolder(RenamedFolder folder) {
        return notification(
                Kind.FOLDER_RENAMED,
                Notification.Level.NOTE,
                "Findings have moved from " + named(folder.before()) + " to " + named(folder.after()) + ".");
    }

    private static String named(String folder) {
        return folder.isEmpty() ? "the root" : folder;
    }

    private Notification ofSuppression(StaleSuppression stale) {
        Notification notification =
                switch (stale.kind()) {
                    case UNUSED -> notification(Kind.SUPPRESSION_UNUSED, Notification.Level.NOTE, stale.text());
                    case EXPIRED -> notification(Kind.SUPPRESSION_EXPIRED, Notification.Level.WARNING, stale.text());
                };
        return at(SarifLocations.location(stale.place(), audit.source(stale.place())), notification);
    }

    private static Notification at(Location location, Notification notification) {
        notification.setLocations(Set.of(location));
        return notification;
    }

    private static Notification notification(Kind kind, Notification.Level level, String text) {
        ReportingDescriptorReference descriptor = new ReportingDescriptorReference();
        descriptor.setId(kind.id());
        Notification notification = new Notification();
        notification.setDescriptor(descriptor);
        notification.setLevel(level);
        notification.setMessage(SarifMessages.message(text));
        return notification;
    }
}

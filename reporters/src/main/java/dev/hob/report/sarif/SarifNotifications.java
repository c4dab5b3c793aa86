package dev.hob.report.sarif;

import de.jcup.sarif_2_1_0.model.Invocation;
import de.jcup.sarif_2_1_0.model.Message;
import de.jcup.sarif_2_1_0.model.Notification;
import de.jcup.sarif_2_1_0.model.Region;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import de.jcup.sarif_2_1_0.model.ReportingDescriptorReference;
import dev.hob.findings.AuditResult;
import dev.hob.findings.FileNotAnalysed;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the audit did not look at, as the notifications of SARIF's invocation. */
final class SarifNotifications {

    private static final String FILE_NOT_ANALYSED = "FileNotAnalysed";
    private static final String FILE_PARTLY_ANALYSED = "FilePartlyAnalysed";
    private static final String HOP_NOT_CHECKED = "HopNotChecked";

    private SarifNotifications() {}

    static List<ReportingDescriptor> descriptors() {
        return List.of(
                descriptor(
                        FILE_NOT_ANALYSED,
                        "A file could not be read or parsed; it may hide findings.",
                        "Repair the file and audit again, or look through it by hand."),
                descriptor(
                        FILE_PARTLY_ANALYSED,
                        "Only the sound parts of a file were analysed.",
                        "Repair the file and audit again, or look through the rest by hand."),
                descriptor(
                        HOP_NOT_CHECKED,
                        "There are no rules yet for a part of the way to the target release.",
                        "Read the vendor's upgrade guide for that part of the way."));
    }

    static Invocation invocation(AuditResult audit) {
        Invocation invocation = new Invocation();
        invocation.setExecutionSuccessful(true);
        invocation.setToolExecutionNotifications(Stream.concat(
                        audit.notAnalysed().stream().map(SarifNotifications::ofFile),
                        audit.hopsNotChecked().stream().map(SarifNotifications::ofHop))
                .toList());
        return invocation;
    }

    private static ReportingDescriptor descriptor(String id, String text, String help) {
        ReportingDescriptor descriptor = new ReportingDescriptor();
        descriptor.setId(id);
        descriptor.setShortDescription(SarifRules.text(text));
        descriptor.setFullDescription(SarifRules.text(text));
        descriptor.setHelp(SarifRules.text(help));
        return descriptor;
    }

    private static Notification ofFile(FileNotAnalysed file) {
        Notification notification =
                notification(file.partly() ? FILE_PARTLY_ANALYSED : FILE_NOT_ANALYSED, file.reason());
        notification.setLevel(file.partly() ? Notification.Level.WARNING : Notification.Level.ERROR);
        notification.setLocations(Set.of(SarifLocations.location(file.uri(), region(file))));
        return notification;
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
        Notification notification = notification(HOP_NOT_CHECKED, "Not checked, for want of rules: " + hop + ".");
        notification.setLevel(Notification.Level.WARNING);
        return notification;
    }

    private static Notification notification(String id, String text) {
        Message message = new Message();
        message.setText(text);
        ReportingDescriptorReference descriptor = new ReportingDescriptorReference();
        descriptor.setId(id);
        Notification notification = new Notification();
        notification.setDescriptor(descriptor);
        notification.setMessage(message);
        return notification;
    }
}

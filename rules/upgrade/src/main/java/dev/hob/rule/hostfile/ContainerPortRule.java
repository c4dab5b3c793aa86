package dev.hob.rule.hostfile;

import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.HostFile;
import dev.hob.hostfile.Instruction;
import dev.hob.hostfile.Scalar;
import dev.hob.hostfile.Word;
import dev.hob.rule.FindingDraft;
import dev.hob.rule.SourceLines;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds Dockerfiles of hosts that expose the port on which older images listen by default, move to an image that listens on another, and
 * nothing says where the host listens.
 */
public final class ContainerPortRule extends HostfileRule {

    private static final PropertyDescriptor<Integer> OLD_PORT = port("oldPort", "where older images listen by default");
    private static final PropertyDescriptor<Integer> NEW_PORT = port("newPort", "where newer images listen by default");
    private static final PropertyDescriptor<Integer> FIRST_MAJOR =
            port("firstMajor", "the major version of .NET whose images are the first of the newer ones");

    /** Declares the properties. */
    public ContainerPortRule() {
        definePropertyDescriptor(OLD_PORT);
        definePropertyDescriptor(NEW_PORT);
        definePropertyDescriptor(FIRST_MAJOR);
    }

    private static PropertyDescriptor<Integer> port(String name, String description) {
        return PropertyFactory.intProperty(name)
                .desc(description)
                .defaultValue(0)
                .build();
    }

    @Override
    void check(HostFile file, Place place, RuleContext context) {
        int firstMajor = getProperty(FIRST_MAJOR);
        if (file.kind() == HostFile.Kind.DOCKERFILE) {
            HostImage.movingWithoutPort(place.uri(), file, place, firstMajor)
                    .ifPresent(image -> image.stage()
                            .exposed(getProperty(OLD_PORT))
                            .forEach(port -> report(port, image, file, place, context)));
        }
        for (DataNode document : file.documents()) {
            for (ComposeService service :
                    ComposeService.all(document, place.uri(), place.model().tree())) {
                List<Scalar> ports = service.ports(getProperty(OLD_PORT));
                if (!ports.isEmpty()) {
                    service.dockerfile()
                            .flatMap(dockerfile -> HostImage.movingWithoutPort(dockerfile, place, firstMajor))
                            .ifPresent(image -> ports.forEach(port -> reportMapped(port, image, file, context)));
                }
            }
        }
    }

    private void reportMapped(Scalar port, HostImage image, HostFile file, RuleContext context) {
        FindingDraft.of(this, file)
                .at(port.startOffset(), port.endOffset())
                .advice("Keep the port with ASPNETCORE_HTTP_PORTS=" + getProperty(OLD_PORT) + " in " + image.uri()
                        + " or in the environment here, or map " + getProperty(NEW_PORT) + ".")
                .report(context, this, old(), added(), listed(MentionedProjects.uris(image.projects())));
    }

    private String old() {
        return String.valueOf(getProperty(OLD_PORT));
    }

    private String added() {
        return String.valueOf(getProperty(NEW_PORT));
    }

    private void report(Word port, HostImage image, HostFile file, Place place, RuleContext context) {
        String pin = "ENV ASPNETCORE_HTTP_PORTS=" + old();
        Optional<Instruction> exposing = image.stage().instructions().stream()
                .filter(each -> each.words().contains(port))
                .findFirst();
        FindingDraft draft = FindingDraft.of(this, file)
                .at(port.startOffset(), port.endOffset())
                .advice("Keep the port with " + pin + ", or change it to " + added() + " here and wherever " + old()
                        + " is mapped, probed or proxied to.");
        exposing.ifPresent(instruction -> draft.fix(suggestion(
                file,
                place,
                instruction.startOffset(),
                instruction.startOffset(),
                pin + "\n" + SourceLines.indentationAt(text(file), instruction.startOffset()),
                "Keep port " + old())));
        draft.report(context, this, old(), added(), listed(MentionedProjects.uris(image.projects())));
    }

    private static String text(HostFile file) {
        return file.getAstInfo().getTextDocument().getText().toString();
    }
}

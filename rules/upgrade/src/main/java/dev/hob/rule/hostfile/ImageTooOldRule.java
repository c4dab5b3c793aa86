package dev.hob.rule.hostfile;

import dev.hob.hostfile.HostFile;
import dev.hob.hostfile.Instruction;
import dev.hob.hostfile.Word;
import dev.hob.rule.FindingDraft;
import dev.hob.solution.project.Project;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.sourceforge.pmd.reporting.RuleContext;

/** Finds .NET images in the Dockerfiles of hosts that are older than the .NET which the upgrade needs. */
public final class ImageTooOldRule extends HostfileRule {

    @Override
    void check(HostFile file, Place place, RuleContext context) {
        if (file.kind() != HostFile.Kind.DOCKERFILE) {
            return;
        }
        Collection<Project> projects = new DockerfileProjects(place.model()).of(place.uri(), file);
        OptionalInt needed = place.hosts().netMajor(projects);
        if (needed.isEmpty()) {
            return;
        }
        DockerArguments arguments = new DockerArguments(file);
        Set<DockerArguments.Default> reported = new HashSet<>();
        Image image = new Image(file, place, needed.getAsInt(), listed(MentionedProjects.uris(projects)));
        for (Instruction instruction : file.instructions()) {
            if (instruction.is("FROM") && !instruction.arguments().isEmpty()) {
                Word name = instruction.arguments().get(0);
                Optional<DotNetImage> old = DotNetImage.parse(arguments.expand(name.getText()))
                        .filter(found -> found.major() < image.needed);
                old.ifPresent(found -> report(found, name, arguments, reported, image, context));
            }
        }
    }

    private record Image(HostFile file, Place place, int needed, String projects) {}

    private void report(
            DotNetImage old,
            Word name,
            DockerArguments arguments,
            Set<DockerArguments.Default> reported,
            Image image,
            RuleContext context) {
        List<DockerArguments.Default> used = arguments.usedBy(name.getText());
        if (used.isEmpty()) {
            reportLiteral(old, name, image, context);
            return;
        }
        for (DockerArguments.Default value : used) {
            Optional<String> moved = DotNetImage.parse(value.value())
                    .filter(own -> own.major() < image.needed())
                    .map(own -> own.movedTo(image.needed()))
                    .or(() -> DotNetImage.movedVersion(value.value(), image.needed()));
            if (moved.isPresent() && reported.add(value)) {
                reportDefault(old, value, moved.get(), image, context);
            }
        }
    }

    private void reportLiteral(DotNetImage old, Word name, Image image, RuleContext context) {
        FindingDraft draft = FindingDraft.of(this, image.file()).at(name.startOffset(), name.endOffset());
        boolean hasVariable = name.getText().contains("$");
        if (old.isDigest() || hasVariable) {
            draft.advice("Take the image for .NET " + image.needed() + (old.isDigest() ? ", and its digest." : "."));
        } else {
            String moved = old.movedTo(image.needed());
            draft.advice("Take " + moved + ".")
                    .fix(suggestion(
                            image.file(), image.place(), name.startOffset(), name.endOffset(), moved, "Take " + moved));
        }
        draft.report(context, this, name.getText(), String.valueOf(image.needed()), image.projects());
    }

    /** Whoever builds the image may give another value, so it is a possible finding. */
    private void reportDefault(
            DotNetImage old, DockerArguments.Default value, String moved, Image image, RuleContext context) {
        FindingDraft.of(this, image.file())
                .at(value.start(), value.end())
                .possible()
                .advice("Make the default " + moved + ", and look at what is given where the image is built.")
                .fix(suggestion(
                        image.file(), image.place(), value.start(), value.end(), moved, "Make the default " + moved))
                .report(
                        context,
                        this,
                        old.repository() + ":" + old.major() + ".0" + old.suffix(),
                        String.valueOf(image.needed()),
                        image.projects());
    }
}

package dev.hob.rule.hostfile;

import dev.hob.hostfile.Entry;
import dev.hob.hostfile.HostFile;
import dev.hob.hostfile.HostfileNode;
import dev.hob.hostfile.Instruction;
import dev.hob.hostfile.Mapping;
import dev.hob.hostfile.Scalar;
import dev.hob.hostfile.Word;
import dev.hob.rule.FindingDraft;
import dev.hob.solution.project.Project;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Finds .NET images in which hosts are built or run, in Dockerfiles, CI, compose files and Kubernetes' manifests, that are older than
 * the .NET which the upgrade needs.
 */
public final class ImageTooOldRule extends HostfileRule {

    private static final Pattern BUILDING =
            Pattern.compile("(?m)(?:^|\\W)dotnet\\s+(?:restore|build|publish|test|run|watch|pack|ef)(?:\\W|$)");
    private static final Set<String> IMAGE_KEYS = Set.of("image", "container");

    @Override
    void check(HostFile file, Place place, RuleContext context) {
        if (file.kind() == HostFile.Kind.DOCKERFILE) {
            checkDockerfile(file, place, context);
        }
        file.documents().stream()
                .flatMap(document -> BuildJobs.of(document).stream())
                .filter(job -> job.descendants(Scalar.class)
                        .any(text -> BUILDING.matcher(text.text()).find()))
                .forEach(job -> checkJob(job, file, place, context));
        file.documents().stream()
                .flatMap(document ->
                        document.descendantsOrSelf().filterIs(Mapping.class).toStream())
                .flatMap(service -> RunningImage.of(service).stream())
                .forEach(running -> checkRunning(running, file, place, context));
    }

    private void checkRunning(RunningImage running, HostFile file, Place place, RuleContext context) {
        Collection<Project> projects =
                place.hosts().withoutDoubtful(new MentionedProjects(place.model()).startedBy(running.words()));
        OptionalInt needed = place.hosts().netMajor(projects);
        if (needed.isPresent() && running.image().major() < needed.getAsInt()) {
            Image image = new Image(file, place, needed.getAsInt(), listed(MentionedProjects.uris(projects)));
            reportLiteral(running.image(), running.name(), running.name().text(), image, context);
        }
    }

    /** Images that a job runs the SDK in: {@code container:} of GitHub and Azure, {@code image:} of GitLab and compose. */
    private void checkJob(Mapping job, HostFile file, Place place, RuleContext context) {
        Collection<Project> projects = BuildJobs.projects(job, place);
        OptionalInt needed = place.hosts().netMajor(projects);
        for (Entry entry : job.descendants(Entry.class)) {
            if (needed.isPresent()
                    && IMAGE_KEYS.contains(entry.getKey())
                    && entry.value() instanceof Scalar name
                    && name.isVerbatim()) {
                DotNetImage.parse(name.text())
                        .filter(old -> old.isSdk() && old.major() < needed.getAsInt())
                        .ifPresent(old -> {
                            List<Project> hosts = projects.stream()
                                    .filter(place.hosts()::contain)
                                    .toList();
                            String listed = listed(MentionedProjects.uris(hosts));
                            reportLiteral(
                                    old, name, name.text(), new Image(file, place, needed.getAsInt(), listed), context);
                        });
            }
        }
    }

    private void checkDockerfile(HostFile file, Place place, RuleContext context) {
        Collection<Project> projects = new DockerfileProjects(place, place.uri(), file).all();
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
            reportLiteral(old, name, name.getText(), image, context);
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

    private void reportLiteral(DotNetImage old, HostfileNode at, String name, Image image, RuleContext context) {
        FindingDraft draft = FindingDraft.of(this, image.file()).at(at.startOffset(), at.endOffset());
        boolean hasVariable = name.contains("$");
        if (old.isDigest() || hasVariable) {
            draft.advice("Take the image for .NET " + image.needed() + (old.isDigest() ? ", and its digest." : "."));
        } else {
            String moved = old.movedTo(image.needed());
            draft.advice("Take " + moved + ".")
                    .fix(suggestion(
                            image.file(), image.place(), at.startOffset(), at.endOffset(), moved, "Take " + moved));
        }
        draft.report(context, this, name, String.valueOf(image.needed()), image.projects());
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

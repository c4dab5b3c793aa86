package dev.hob.cli.model;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import dev.hob.solution.project.CompiledFile;
import dev.hob.solution.project.GlobalUsing;
import dev.hob.solution.project.PackageReach;
import dev.hob.solution.project.PackageUse;
import dev.hob.solution.project.ProjectUse;
import dev.hob.solution.project.Solution;
import dev.hob.solution.project.TargetBuild;
import dev.hob.solution.restore.RestoredPackage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One build of a project as an object of the JSON that {@link ModelJson} writes. */
final class TargetJson {

    private final JsonGenerator json;
    private final Solution solution;

    TargetJson(JsonGenerator json, Solution solution) {
        this.json = json;
        this.solution = solution;
    }

    void write(TargetBuild target) throws IOException {
        json.writeStartObject();
        value("framework", target.framework());
        json.writeArrayFieldStart("packages");
        for (PackageUse use : target.packages()) {
            json.writeStartObject();
            packageUse(use);
            json.writeEndObject();
        }
        json.writeEndArray();
        packagesThroughProjects(target);
        restored(target);
        json.writeBooleanField("centralPackageManagement", target.centralPackageManagement());
        json.writeBooleanField("transitivePinning", target.transitivePinning());
        ModelJson.texts(
                json,
                "projects",
                target.projectReferences().stream()
                        .map(use -> use.project().orElse(use.written()))
                        .toList());
        projectReferences(target);
        Set<String> compile = new TreeSet<>(target.compile());
        compile.addAll(target.missingSources());
        ModelJson.texts(json, "compile", compile);
        compileItems(target);
        ModelJson.texts(
                json, "usings", target.usings().stream().map(GlobalUsing::text).toList());
        ModelJson.texts(json, "defines", target.defines());
        ModelJson.texts(json, "symbols", new TreeSet<>(target.symbols()));
        json.writeStringField("nullable", target.nullable());
        json.writeStringField("assemblyName", target.assemblyName());
        json.writeStringField("rootNamespace", target.rootNamespace());
        json.writeStringField("outputType", target.outputType());
        json.writeEndObject();
    }

    private void packageUse(PackageUse use) throws IOException {
        json.writeStringField("id", use.id());
        value("version", use.version());
        json.writeStringField("decidedBy", Words.decidedBy(use));
        json.writeStringField("referencedAt", Place.of(use.reference()));
        if (use.version() instanceof Determined determined && !determined.via().isEmpty()) {
            ModelJson.texts(
                    json, "via", determined.via().stream().map(Place::of).toList());
        }
        json.writeBooleanField("privateAssets", use.privateAssets());
        if (use.restored().isPresent()) {
            json.writeStringField("restored", use.restored().get().text());
            json.writeStringField("restoredAt", Place.of(use.restored().get().literal()));
        }
    }

    /** All that an earlier restore resolved, as its lock file or assets file says. */
    private void restored(TargetBuild target) throws IOException {
        json.writeArrayFieldStart("restored");
        for (RestoredPackage each : target.restored()) {
            json.writeStartObject();
            json.writeStringField("id", each.id());
            json.writeStringField("version", each.resolved());
            json.writeBooleanField("direct", each.direct());
            json.writeStringField("definedAt", Place.of(each.origin()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The packages that come along through project references and are not referenced by the project itself. */
    private void packagesThroughProjects(TargetBuild target) throws IOException {
        json.writeArrayFieldStart("packagesThroughProjects");
        for (PackageReach reach : PackagesThroughProjects.of(target, solution)) {
            json.writeStartObject();
            json.writeStringField("id", reach.use().id());
            value("version", reach.version());
            json.writeBooleanField("pinned", reach.pinned().isPresent());
            json.writeStringField("referencedAt", Place.of(reach.use().reference()));
            ModelJson.texts(
                    json,
                    "through",
                    reach.path().stream()
                            .map(step -> step.project().orElse(step.written()))
                            .toList());
            json.writeBooleanField("certain", reach.isCertain());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void projectReferences(TargetBuild target) throws IOException {
        json.writeArrayFieldStart("projectReferences");
        for (ProjectUse use : target.projectReferences()) {
            json.writeStartObject();
            json.writeStringField("path", use.project().orElse(use.written()));
            json.writeBooleanField("found", use.project().isPresent());
            json.writeStringField("definedAt", Place.of(use.reference()));
            json.writeBooleanField("assembly", use.assembly());
            json.writeBooleanField("privateAssets", use.privateAssets());
            if (use.doubt().isPresent()) {
                json.writeStringField("doubt", use.doubt().get().reason());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The compiled files that an item of the tree brings in, and not the SDK by itself. */
    private void compileItems(TargetBuild target) throws IOException {
        json.writeArrayFieldStart("compileItems");
        List<CompiledFile> named = target.sources().stream()
                .filter(file -> !file.included().isBuiltIn())
                .toList();
        for (CompiledFile file : named) {
            json.writeStartObject();
            json.writeStringField("path", file.uri());
            json.writeStringField("definedAt", Place.of(file.included()));
            if (!file.link().isEmpty()) {
                json.writeStringField("link", file.link());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** {@code field}, where it is written and, if it is not known, why. */
    private void value(String field, Value value) throws IOException {
        Origin origin = value.origin();
        json.writeStringField(field, value.known().orElse(null));
        json.writeStringField("definedAt", Place.of(origin));
        if (value instanceof Undetermined undetermined) {
            json.writeStringField("reason", undetermined.reason());
        }
    }
}
